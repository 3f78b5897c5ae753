import { cellAddress, parseRange, rangeAddress } from "../../../core/grid/address";
import type { PlanChart, PlanChartSeries } from "../../../core/reports/sheet-plan";

const TYPES = { bar: "BarClustered", "stacked-bar": "BarStacked", column: "ColumnClustered", "stacked-column": "ColumnStacked", line: "Line" } as const;
const TITLE_SIZE = 12;
const GAP = 60;

/** The range that "'Sheet'!$B$5:$B$9" names: charts look at cells of their own sheet. */
function rangeOf(sheet: Excel.Worksheet, reference: string): Excel.Range {
  const range = parseRange(reference.replace(/^.*!/u, ""));
  if (range === undefined) throw new Error(`"${reference}" is not a range`);
  return sheet.getRange(rangeAddress(range));
}

function setSeries(sheet: Excel.Worksheet, kind: PlanChart["kind"], series: Excel.ChartSeries, plan: PlanChartSeries): void {
  series.name = plan.name;
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, plan.categories));
  if (kind === "line") {
    series.format.line.color = `#${plan.colour}`;
    return;
  }
  series.format.fill.setSolidColor(`#${plan.colour}`);
  series.gapWidth = GAP;
}

/**
 * Draws a chart over the cells of its place. Horizontal bars stand in the order of their rows, the first on top. The
 * plan's alternative text is left out: Office.js knows one of shapes and of pivot tables, and counts charts to neither.
 * The chart's title says what it shows, and its figures stand in the cells that it is drawn from.
 */
export function writeChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(sheet, first.values), "Columns");
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.place;
  chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  setSeries(sheet, plan.kind, chart.series.getItemAt(0), first);
  for (const series of others) setSeries(sheet, plan.kind, chart.series.add(series.name), series);
  chart.axes.categoryAxis.title.text = plan.categoryAxis;
  chart.axes.valueAxis.title.text = plan.valueAxis;
  if (plan.kind === "bar" || plan.kind === "stacked-bar") chart.axes.categoryAxis.reversePlotOrder = true;
}
