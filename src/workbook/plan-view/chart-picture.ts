import { parseRange } from "../../core/grid/address";
import type { PlanChart } from "../../core/reports/sheet-plan";
import type { ValueAt } from "./rule";

export interface ChartSeries {
  readonly name: string;
  /** "RRGGBB". */
  readonly colour: string;
  readonly values: readonly number[];
}

/** A chart with its figures, as a picture needs it. */
export interface ChartPicture extends Pick<PlanChart, "kind" | "title" | "categoryAxis" | "valueAxis" | "place" | "altText"> {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** The cells of "'Sheet'!$B$5:$B$9", on the chart's own sheet. */
function cellsOf<T>(reference: string, valueOf: (row: number, column: number) => T): readonly T[] {
  const range = parseRange(reference.slice(reference.lastIndexOf("!") + 1));
  if (range === undefined) return [];
  const cells: T[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) cells.push(valueOf(row, column));
  }
  return cells;
}

/** A planned chart with the figures that its cells are expected to hold; every chart stands on the sheet of its figures. */
export function chartPicture({ kind, title, categoryAxis, valueAxis, place, altText, series }: PlanChart, valueAt: ValueAt): ChartPicture {
  return {
    kind,
    title,
    categoryAxis,
    valueAxis,
    place,
    altText,
    categories: cellsOf(series[0]?.categories ?? "", (row, column) => String(valueAt(row, column) ?? "")),
    series: series.map(({ name, colour, values }) => ({ name, colour, values: cellsOf(values, (row, column) => Number(valueAt(row, column) ?? 0)) })),
  };
}
