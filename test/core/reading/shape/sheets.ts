import type { CellValue } from "../../../../src/core/grid/cell-value";
import type { GridParts, Range } from "../../../../src/core/grid/grid";
import { makeGrid } from "../../../../src/core/grid/grid";
import { parseRange } from "../../../../src/core/grid/address";
import type { ExcelTable, SheetContents } from "../../../../src/core/grid/sheets";
import type { Programme } from "../../../../src/core/programme/schema";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { FindTableOptions } from "../../../../src/core/reading/shape/find-table";
import { findTable } from "../../../../src/core/reading/shape/find-table";
import type { FoundTable } from "../../../../src/core/reading/shape/found-table";
import type { ClassifiedRow } from "../../../../src/core/reading/shape/rows/classified-row";
import type { ClassifiedRows } from "../../../../src/core/reading/shape/row-kinds";
import { classifyRows } from "../../../../src/core/reading/shape/row-kinds";

export type Rows = readonly (readonly CellValue[])[];

export interface SheetParts extends Partial<Omit<GridParts, "merges">> {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly tables?: readonly ExcelTable[];
  readonly hidden?: boolean;
  readonly hasPivot?: boolean;
}

/** A1 range that a test wrote down. */
export function range(address: string): Range {
  const parsed = parseRange(address);
  if (parsed === undefined) throw new Error(`not a range: ${address}`);
  return parsed;
}

export function sheet(values: Rows, parts: SheetParts = {}): SheetContents {
  const { name = "Taul1", merges = [], tables = [], hidden = false, hasPivot = false, ...grid } = parts;
  return { name, hidden, hasPivot, tables, grid: makeGrid({ sheet: name, values, merges: merges.map(range), ...grid }) };
}

export function excelTable(name: string, address: string, hasTotalRow = false): ExcelTable {
  return { name, range: range(address), hasTotalRow };
}

/** Finds the table, which has to be there. */
export function find(sheets: SheetContents | readonly SheetContents[], options: FindTableOptions = { programme: porvoo }): FoundTable {
  const found = findTable("grid" in sheets ? [sheets] : sheets, options);
  if (!found.ok) throw new Error(`no table: ${JSON.stringify(found.problem)}`);
  return found.value;
}

/** Fields of the table's columns, left to right. */
export function fields(found: FoundTable): (string | null)[] {
  return found.columns.map((column) => column.field);
}

export function classify(contents: SheetContents, programme: Programme = porvoo): ClassifiedRows {
  return classifyRows(contents.grid, find(contents, { programme }), programme);
}

/** All classified rows from the top, actions too. */
export function allRows({ actions, others }: ClassifiedRows): (ClassifiedRow | { readonly row: number; readonly kind: "action" })[] {
  return [...actions.map((row) => ({ row, kind: "action" as const })), ...others].sort((a, b) => a.row - b.row);
}

/** "3 total" for each row that is not blank. */
export function kinds(contents: SheetContents, programme: Programme = porvoo): string[] {
  return allRows(classify(contents, programme)).filter(({ kind }) => kind !== "blank").map(({ row, kind }) => `${row} ${kind}`);
}
