import type { Cell } from "hucre";
import { columnLetters, quoteSheetName } from "../../../core/grid/address";
import type { CellLink, PlanCell, SheetPlan } from "../../../core/reports/sheet-plan";
import { plannedRows } from "../../plan/planned-cells";
import type { CellLook } from "./cell-look";
import { linkOf, lookOf } from "./cell-look";
import { cellStyle } from "./cell-style";

/**
 * What the library is given in the place of a plan's cells. It writes everything else of a workbook; cells it would
 * hold several times over, and the text of a large sheet would be longer than JavaScript bears.
 */
export interface Stubs {
  readonly sheetNames: ReadonlySet<string>;
  /** The planned cells, sheet by sheet. */
  readonly rows: readonly (readonly (readonly (PlanCell | null)[])[])[];
  /** Every look of a cell, in the order of their first cells. */
  readonly looks: readonly CellLook[];
  /** The row of the first sheet that has a sample of each look. */
  readonly sampleRow: number;
  /** By sheet: cells by "row,column" from 0. */
  readonly cells: readonly StubCells[];
}

type StubCells = Map<string, Partial<Cell>>;

const LONGEST_TIP = 255;

function hyperlink(link: CellLink): NonNullable<Cell["hyperlink"]> {
  const location = `${quoteSheetName(link.sheet)}!${link.cell}`;
  return { target: "", location, ...(link.tip === undefined ? {} : { tooltip: link.tip.slice(0, LONGEST_TIP) }) };
}

/** Cells with links: these the library has to know of. */
function linkCells(rows: readonly (readonly (PlanCell | null)[])[], sheets: ReadonlySet<string>): StubCells {
  const cells: StubCells = new Map();
  for (const [rowIndex, row] of rows.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const link = cell === null ? undefined : linkOf(cell, sheets);
      if (link !== undefined) cells.set(`${rowIndex},${columnIndex}`, { value: null, hyperlink: hyperlink(link) });
    }
  }
  return cells;
}

/** A cell of each look, and a text, so that the library makes room for texts. */
function sampleCells(row: number, looks: readonly CellLook[]): StubCells {
  const cells: StubCells = new Map(looks.map((look, column) => [`${row - 1},${column}`, { value: null, style: cellStyle(look) }]));
  return cells.set(`${row - 1},${looks.length}`, { value: "x" });
}

/** What the library is given for a plan's sheets. */
export function makeStubs(sheets: readonly SheetPlan[]): Stubs {
  const sheetNames = new Set(sheets.map((sheet) => sheet.name));
  const rows = sheets.map(plannedRows);
  const looks = new Set<CellLook>();
  for (const row of rows.flat()) for (const cell of row) if (cell !== null) looks.add(lookOf(cell, sheetNames));
  const sampleRow = (rows[0]?.length ?? 0) + 1;
  const samples = sampleCells(sampleRow, Array.from(looks));
  const cells = rows.map((each, index) => new Map([...linkCells(each, sheetNames), ...(index === 0 ? samples : [])]));
  return { sheetNames, rows, looks: Array.from(looks), sampleRow, cells };
}

/** The attribute that gives a cell its look, in the part that the library wrote for a sheet with samples in `row`. */
export function looksIn(xml: string, row: number, looks: readonly CellLook[]): ReadonlyMap<CellLook, string> {
  const attributes = Array.from(xml.matchAll(new RegExp(`<c r="([A-Z]+)${row}"( s="\\d+")`, "gu")), ([, column = "", attribute = ""]): [string, string] => [column, attribute]);
  const byColumn = new Map(attributes);
  return new Map(looks.map((look, column) => [look, byColumn.get(columnLetters(column + 1)) ?? ""]));
}
