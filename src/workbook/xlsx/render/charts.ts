import type { SheetChart } from "hucre";
import { parseRange } from "../../../core/grid/address";
import type { PlanChart } from "../../../core/reports/sheet-plan";
import { localeOf } from "./locale";

/** Numbers of labels at the bars while they are few; zeros are not repeated there. */
const MOST_LABELLED = 12;
const LABEL_FORMAT = { formatCode: "#,##0;-#,##0;;" } as const;
const NO_TICKS = { majorTickMark: "none", minorTickMark: "none" } as const;
/** Degrees: the title of a standing axis reads upwards. */
const UPWARDS = -90;

function isLabelled(chart: PlanChart): boolean {
  const [first, ...others] = chart.series;
  const range = parseRange((first?.values ?? "").replace(/^.*!/u, ""));
  if (others.length > 0 || range === undefined || chart.kind.startsWith("stacked")) return false;
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1) <= MOST_LABELLED;
}

function shape(kind: PlanChart["kind"]): Pick<SheetChart, "type" | "barGrouping" | "overlap"> {
  switch (kind) {
    case "bar":
      return { type: "bar", barGrouping: "clustered" };
    case "stacked-bar":
      return { type: "bar", barGrouping: "stacked", overlap: 100 };
    case "column":
      return { type: "column", barGrouping: "clustered" };
    case "stacked-column":
      return { type: "column", barGrouping: "stacked", overlap: 100 };
    case "line":
      return { type: "line" };
  }
}

/** A chart over the cells of its place. Horizontal bars stand in the order of the rows that they come from, the first on top. */
export function renderChart(chart: PlanChart, language: string): SheetChart {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.place;
  const horizontal = chart.kind === "bar" || chart.kind === "stacked-bar";
  return {
    ...shape(chart.kind),
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    altText: chart.altText,
    lang: localeOf(language),
    legend: chart.series.length > 1 ? "bottom" : false,
    gapWidth: 60,
    anchor: { from: { row: firstRow - 1, col: firstColumn - 1 }, to: { row: lastRow, col: lastColumn } },
    series: chart.series.map((series) => ({ name: series.name, values: series.values, categories: series.categories, color: series.colour })),
    ...(isLabelled(chart) ? { dataLabels: { showValue: true, numberFormat: LABEL_FORMAT, position: chart.kind === "line" ? ("t" as const) : ("outEnd" as const) } } : {}),
    axes: {
      x: { title: chart.categoryAxis, ...NO_TICKS, ...(horizontal ? { reverse: true, axisTitleRotation: UPWARDS } : {}) },
      y: {
        title: chart.valueAxis,
        ...NO_TICKS,
        gridlines: { major: true },
        numberFormat: { formatCode: "#,##0" },
        ...(horizontal ? { crosses: "max" as const } : { axisTitleRotation: UPWARDS }),
      },
    },
  };
}
