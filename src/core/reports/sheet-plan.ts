import type { Range } from "../grid/grid";
import type { StyleName } from "./styles";

/** A link to a cell of a sheet in the same workbook, or to a cell of the user's own sheet by name. */
export interface CellLink {
  readonly sheet: string;
  readonly cell: string;
  readonly tip?: string;
}

/** One cell of a planned sheet. A formula carries the result that we expect of it. */
export interface PlanCell {
  readonly value: string | number | boolean | null;
  /** English function names, commas, no leading "=". `value` is the expected result. */
  readonly formula?: string;
  readonly style?: StyleName;
  readonly link?: CellLink;
}

export interface PlanTable {
  /** Unique in the workbook; used in structured references. */
  readonly name: string;
  /** Header and body. */
  readonly range: Range;
  readonly columns: readonly string[];
  readonly style: "data" | "plain";
  readonly filter: boolean;
}

export interface PlanConditionalFormat {
  readonly range: Range;
  /** A formula relative to the range's first cell. */
  readonly formula: string;
  readonly style: StyleName;
}

/** A drop-down list fed from a range, or only a note that is shown beside the chosen cell. */
export interface PlanValidation {
  readonly range: Range;
  /** A range with sheet name, or a defined name; null: anything may be typed. */
  readonly source: string | null;
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string; readonly stop: boolean };
}

export interface PlanChartSeries {
  readonly name: string;
  /** "'Sheet'!$B$5:$B$9". */
  readonly values: string;
  readonly categories: string;
  readonly colour: string;
}

export interface PlanChart {
  readonly kind: "bar" | "stacked-bar" | "column" | "stacked-column" | "line";
  readonly title: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  /** The cells that the chart covers. */
  readonly place: Range;
  readonly series: readonly PlanChartSeries[];
  readonly altText: string;
}

export interface PlanPrint {
  /** Pages that the sheet is fitted to in width; 1 where absent. More for a sheet with more columns than one page can show legibly. */
  readonly pagesWide?: number;
  /** Pages that it is fitted to in height; as many as it takes where absent. */
  readonly pagesHigh?: number;
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
  /** "Sivu &P / &N" comes from the language's words. */
  readonly footer: string;
}

/** A sheet as data: adapters are dumb renderers of it, and every adapter must give the same sheet. */
export interface SheetPlan {
  /** Stable across languages and runs: "summary", "overdue". */
  readonly id: string;
  readonly name: string;
  /** rows[0] is row 1, rows[0][0] is A1. A missing cell is empty. */
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Row heights in points, by 1-based row, where the default does not do. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly tables: readonly PlanTable[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly validations: readonly PlanValidation[];
  readonly charts: readonly PlanChart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PlanPrint;
  /** Rows that begin a new page, beside those where a page is full. */
  readonly pageBreaks: readonly number[];
  readonly visibility: "visible" | "hidden";
  readonly tabColour: string | null;
}

/** Sheets that belong together, in tab order. */
export interface WorkbookPlan {
  readonly title: string;
  /** "fi", "sv" or "en": the language of the texts. */
  readonly language: string;
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly sheets: readonly SheetPlan[];
}
