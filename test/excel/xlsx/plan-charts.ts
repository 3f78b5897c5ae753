import type { PlanChart, PlanChartSeries } from "../../../src/core/reports/sheet-plan";
import type { Chart, ChartData, ChartScalars, ChartSeries } from "../workbook/parts/chart";
import { absoluteReference } from "../workbook/reference-text";
import type { Workbook } from "../workbook/workbook";

const KINDS: Readonly<Record<string, PlanChart["kind"]>> = {
  BarClustered: "bar",
  BarStacked: "stacked-bar",
  ColumnClustered: "column",
  ColumnStacked: "stacked-column",
  Line: "line",
  LineMarkers: "line",
};

function text(scalars: ChartScalars, key: string): string {
  const value = scalars.get(key);
  return typeof value === "string" ? value : "";
}

function reference(workbook: Workbook, data: ChartData | null): string {
  const sheet = workbook.sheets.find((candidate) => candidate.id === data?.sheetId);
  return sheet === undefined || data === null ? "" : absoluteReference(sheet.name, data.area);
}

function planSeries(workbook: Workbook, series: ChartSeries): PlanChartSeries {
  return {
    name: text(series.scalars, "Name"),
    values: reference(workbook, series.values),
    categories: reference(workbook, series.categories),
    colour: (series.fill || series.line).replace("#", ""),
  };
}

/** A chart as a plan has it. Those without a place among the cells, or of other kinds, cannot be said in a plan. */
export function planChart(workbook: Workbook, chart: Chart): PlanChart {
  const kind = KINDS[text(chart.scalars, "ChartType")];
  if (kind === undefined || chart.place === null) throw new Error(`The chart ${text(chart.scalars, "Name")} cannot be saved`);
  return {
    kind,
    title: text(chart.title, "Text"),
    categoryAxis: text(chart.axes.CategoryAxis.title, "Text"),
    valueAxis: text(chart.axes.ValueAxis.title, "Text"),
    place: chart.place,
    series: chart.series.map((series) => planSeries(workbook, series)),
    // Office.js has no alternative text for charts.
    altText: text(chart.title, "Text"),
  };
}
