import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Sheet } from "../../workbook/model";
import { boundingArea } from "../../workbook/area";
import { newSeries } from "../../workbook/parts/chart";
import type { Chart, ChartData, ChartSeries } from "../../workbook/parts/chart";
import type { Arguments } from "../arguments";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice, asColour, asFlag, asNumber, asText } from "../values";
import { dataLabelsObject, fillObject, kept, legendObject, titleObject } from "./chart-parts";
import type { Guard } from "./chart-parts";

export const CHART_TYPES = [
  "BarClustered", "BarStacked", "BarStacked100", "ColumnClustered", "ColumnStacked", "ColumnStacked100",
  "Line", "LineMarkers", "LineStacked", "Area", "AreaStacked", "Pie", "Doughnut", "XYScatter",
] as const;

function dataOf(given: Arguments): ChartData {
  const { sheet, area } = given.cells(0, null);
  return { sheetId: sheet.id, area };
}

function seriesObject(chart: Chart, series: ChartSeries, guard: Guard): HostObject {
  const line = new HostObject("ChartLineFormat", { read: { Color: () => series.line }, write: { Color: (value) => { guard(); series.line = asColour(value); } } });
  return new HostObject("ChartSeries", {
    ...kept(series.scalars, guard, {
      Name: [asText, ""],
      ChartType: [(value) => asChoice(value, CHART_TYPES), chart.scalars.get("ChartType") ?? ""],
      HasDataLabels: [asFlag, false],
      GapWidth: [asNumber, 150],
      Overlap: [asNumber, 0],
      Smooth: [asFlag, false],
      PlotOrder: [asNumber, chart.series.indexOf(series)],
    }),
    objects: {
      Format: () => new HostObject("ChartSeriesFormat", { objects: { Fill: () => fillObject(guard, (colour) => { series.fill = colour; }), Line: () => line } }),
      DataLabels: () => dataLabelsObject(series.scalars, guard),
    },
    does: {
      SetValues: (given) => { guard(); series.values = dataOf(given); },
      SetXAxisValues: (given) => { guard(); series.categories = dataOf(given); },
      Delete: () => { guard(); chart.series = chart.series.filter((other) => other !== series); },
    },
  });
}

function seriesCollection(chart: Chart, guard: Guard): HostObject {
  const wrap = (series: ChartSeries): HostObject => seriesObject(chart, series, guard);
  const at = (index: number): HostObject => {
    const series = chart.series[index];
    if (series === undefined) throw new HostError("InvalidArgument", "The chart has no such series");
    return wrap(series);
  };
  return new HostObject("ChartSeriesCollection", {
    read: { Count: () => chart.series.length },
    items: () => chart.series.map(wrap),
    gets: {
      GetItemAt: (given) => at(given.number(0)),
      Add: (given) => {
        guard();
        const series = newSeries(given.textOr(0, `Series${String(chart.series.length + 1)}`), null, null);
        chart.series = chart.series.toSpliced(given.numberOr(1, chart.series.length), 0, series);
        return wrap(series);
      },
    },
    answers: { GetCount: () => chart.series.length },
  });
}

function axisObject(chart: Chart, which: "CategoryAxis" | "ValueAxis", guard: Guard): HostObject {
  const axis = chart.axes[which];
  return new HostObject("ChartAxis", {
    ...kept(axis.scalars, guard, {
      Visible: [asFlag, true],
      ReversePlotOrder: [asFlag, false],
      NumberFormat: [asText, "General"],
      Minimum: [asNumber, ""],
      Maximum: [asNumber, ""],
      MajorUnit: [asNumber, ""],
      TickLabelPosition: [(value) => asChoice(value, ["NextToAxis", "High", "Low", "None"]), "NextToAxis"],
    }),
    objects: {
      Title: () => titleObject("ChartAxisTitle", axis.title, guard),
      MajorGridlines: () => new HostObject("ChartGridlines", kept(axis.gridlines, guard, { Visible: [asFlag, which === "ValueAxis"] })),
    },
  });
}

/** A chart on a sheet. It is found again by its id; its name may be changed by people. */
export function chartObject(session: Session, sheet: Sheet, chart: Chart): HostObject {
  const guard: Guard = () => { checkSheet(session.workbook, sheet); };
  return new HostObject("Chart", {
    identity: () => ({ Id: chart.id }),
    ...((members) => ({ ...members, read: { ...members.read, Id: () => chart.id } }))(
      kept(chart.scalars, guard, {
        Name: [asText, ""],
        ChartType: [(value) => asChoice(value, CHART_TYPES), ""],
        Left: [asNumber, 0],
        Top: [asNumber, 0],
        Width: [asNumber, 360],
        Height: [asNumber, 216],
        PlotVisibleOnly: [asFlag, true],
        DisplayBlanksAs: [(value) => asChoice(value, ["NotPlotted", "Zero", "Interplotted"]), "NotPlotted"],
      }),
    ),
    objects: {
      Title: () => titleObject("ChartTitle", chart.title, guard),
      Legend: () => legendObject(chart.legend, guard),
      Series: () => seriesCollection(chart, guard),
      DataLabels: () => dataLabelsObject(chart.dataLabels, guard),
      Axes: () => new HostObject("ChartAxes", { objects: { CategoryAxis: () => axisObject(chart, "CategoryAxis", guard), ValueAxis: () => axisObject(chart, "ValueAxis", guard) } }),
      Worksheet: () => session.worksheet(sheet),
      Format: () => new HostObject("ChartAreaFormat", { objects: { Fill: () => fillObject(guard, (colour) => { chart.scalars.set("Fill", colour); }) } }),
    },
    does: {
      SetPosition: (given) => {
        guard();
        const first = given.cells(0, sheet);
        const last = given.json(1) === null ? first : given.cells(1, sheet);
        if (first.sheet !== sheet || last.sheet !== sheet) throw new HostError("InvalidArgument", "The cells are on another sheet");
        chart.place = boundingArea(first.area, last.area);
      },
      Delete: () => {
        guard();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
  });
}
