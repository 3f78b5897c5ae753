import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Range } from "../../../src/core/grid/grid";
import type { CellFormat } from "./format";
import type { Json } from "./json";
import type { Chart } from "./parts/chart";
import type { ConditionalFormat } from "./parts/conditional-format";
import type { PageLayout } from "./parts/page-layout";
import type { Validation } from "./parts/validation";

/** A cell that holds or shows something. `formula` begins with "=". */
export interface Cell {
  value: CellValue;
  formula: string | null;
  format: CellFormat;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and total row. */
  range: Range;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  /** Texts that a column (0-based) lets through. */
  readonly filters: Map<number, readonly string[]>;
}

export interface NamedItem {
  name: string;
  /** Begins with "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, Json>>;
}

/** A sheet; all row and column numbers are 1-based, cells are kept by `cellKey`. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  readonly cells: Map<number, Cell>;
  readonly columnFormats: Map<number, CellFormat>;
  readonly rowFormats: Map<number, CellFormat>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly links: Map<number, Hyperlink>;
  merges: readonly Range[];
  readonly tables: Table[];
  readonly names: NamedItem[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  readonly charts: Chart[];
  /** Pivot tables can only be counted. */
  pivotTables: number;
  protection: Protection | null;
  frozen: { readonly rows: number; readonly columns: number };
  readonly pageLayout: PageLayout;
  readonly customProperties: Map<string, string>;
  selection: Range;
}

/** A part of a sheet that someone holds on to; it moves when rows are inserted or deleted. `area` null: it is gone. */
export interface RangeHandle {
  readonly sheet: Sheet;
  area: Range | null;
}
