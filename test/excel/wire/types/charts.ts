import { seriesFrom } from "../../workbook/chart-series";
import { nextId } from "../../workbook/create";
import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import type { Chart, ChartSeries } from "../../workbook/parts/chart";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice } from "../values";
import { CHART_TYPES, chartObject } from "./chart";

function newChart(id: string, type: string, series: ChartSeries[]): Chart {
  const axis = (): Chart["axes"]["CategoryAxis"] => ({ scalars: new Map(), title: new Map(), gridlines: new Map() });
  const scalars = new Map<string, Json>([["Name", `Chart ${id}`], ["ChartType", type]]);
  const title = new Map<string, Json>(series.length === 1 ? [["Text", series[0]?.scalars.get("Name") ?? ""]] : []);
  return { id: `{CHART-${id}}`, scalars, title, legend: new Map(), dataLabels: new Map(), axes: { CategoryAxis: axis(), ValueAxis: axis() }, place: null, series };
}

/** The charts of a sheet. */
export function chartsObject(session: Session, sheet: Sheet): HostObject {
  const find = (key: Json): Chart | undefined => sheet.charts.find((chart) => chart.id === key || chart.scalars.get("Name") === key);
  const wrap = (chart: Chart): HostObject => chartObject(session, sheet, chart);
  const present = (chart: Chart | undefined): HostObject => {
    if (chart === undefined) throw new HostError("ItemNotFound", "There is no such chart");
    return wrap(chart);
  };
  return new HostObject("ChartCollection", {
    read: { Count: () => sheet.charts.length },
    item: (key) => present(find(key)),
    items: () => sheet.charts.map(wrap),
    gets: {
      Add: (given) => {
        checkSheet(session.workbook, sheet);
        const type = asChoice(given.json(0), CHART_TYPES);
        const source = given.cells(1, null);
        const chart = newChart(String(nextId(session.workbook)), type, seriesFrom(source.sheet, source.area, asChoice(given.textOr(2, "Auto"), ["Auto", "Columns", "Rows"])));
        sheet.charts.push(chart);
        return wrap(chart);
      },
      GetItem: (given) => present(find(given.json(0))),
      GetItemAt: (given) => {
        const chart = sheet.charts[given.number(0)];
        if (chart === undefined) throw new HostError("InvalidArgument", "There is no such chart");
        return wrap(chart);
      },
      GetItemOrNullObject: (given) => {
        const chart = find(given.json(0));
        return chart === undefined ? null : wrap(chart);
      },
    },
    answers: { GetCount: () => sheet.charts.length },
  });
}
