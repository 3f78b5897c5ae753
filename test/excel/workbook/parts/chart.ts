import type { Range } from "../../../../src/core/grid/grid";
import type { Json } from "../json";

/** A range as a chart holds it: its sheet may go, and then the series shows nothing. */
export interface ChartData {
  readonly sheetId: string;
  readonly area: Range;
}

/** Texts, colours and switches of a chart's part, by the wire's names. */
export type ChartScalars = Map<string, Json>;

export interface ChartSeries {
  readonly scalars: ChartScalars;
  /** "#RRGGBB", or "" for Excel's own choice. */
  fill: string;
  line: string;
  values: ChartData | null;
  categories: ChartData | null;
}

export interface Chart {
  readonly id: string;
  readonly scalars: ChartScalars;
  readonly title: ChartScalars;
  readonly legend: ChartScalars;
  readonly axes: Readonly<Record<"CategoryAxis" | "ValueAxis", { readonly scalars: ChartScalars; readonly title: ChartScalars; readonly gridlines: ChartScalars }>>;
  readonly dataLabels: ChartScalars;
  /** The cells that it covers, where it was placed by cells. */
  place: Range | null;
  series: ChartSeries[];
}

export function newSeries(name: string, values: ChartData | null, categories: ChartData | null): ChartSeries {
  return { scalars: new Map([["Name", name]]), fill: "", line: "", values, categories };
}
