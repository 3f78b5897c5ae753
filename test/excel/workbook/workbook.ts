import type { CellValue } from "../../../src/core/grid/cell-value";
import type { DateSystem } from "../../../src/core/grid/grid";
import type { Changes } from "./changes";
import type { Json } from "./json";
import type { NamedItem, RangeHandle, Sheet } from "./model";

/** What a formula gives; without a `calculate` of the test's own every formula gives 0. */
export type Calculate = (formula: string, sheet: string, address: string) => CellValue;

export interface Workbook {
  readonly sheets: Sheet[];
  readonly names: NamedItem[];
  readonly settings: Map<string, Json>;
  readonly customXml: Map<string, string>;
  readonly properties: Map<string, Json>;
  readonly customProperties: Map<string, Json>;
  readonly changes: Changes;
  /** Ranges that must follow insertions and deletions of rows. */
  readonly handles: Set<RangeHandle>;
  name: string;
  /** The year from which the workbook counts its days. */
  dateSystem: DateSystem;
  activeSheet: Sheet;
  readOnly: boolean;
  /** The structure is protected: no sheets are added, deleted, renamed, moved or hidden. */
  protection: { readonly password: string | null } | null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  calculate: Calculate;
  /** Bulk writes over rows that a filter hides go to the visible rows only, as people have reported of some Excels. */
  skipsFilteredRows: boolean;
  nextId: number;
}
