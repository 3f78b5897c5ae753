import { columnLetters } from "../../../core/grid/address";
import type { PlanCell } from "../../../core/reports/sheet-plan";
import { planValue } from "../../plan/plan-value";
import { escapeEscapes } from "../escapes";
import type { CellLook } from "./cell-look";
import { lookOf } from "./cell-look";
import { fileFormula } from "./file-formula";
import type { SharedTexts } from "./shared-texts";
import { xmlText } from "./xml-text";

/** What the rows of all sheets are written with. */
export interface RowsContext {
  /** Names of the workbook's sheets. */
  readonly sheets: ReadonlySet<string>;
  /** The attribute that gives a cell its look. */
  readonly looks: ReadonlyMap<CellLook, string>;
  readonly texts: SharedTexts;
}

function formulaCell(start: string, formula: string, cell: PlanCell): string {
  const stored = `<f>${xmlText(fileFormula(formula))}</f>`;
  const value = planValue(cell);
  if (value === null) return `${start}>${stored}</c>`;
  if (typeof value === "number") return `${start}>${stored}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${stored}<v>${value ? 1 : 0}</v></c>`;
  return `${start} t="str">${stored}<v>${xmlText(escapeEscapes(value))}</v></c>`;
}

function cellXml(start: string, cell: PlanCell, texts: SharedTexts): string {
  if (cell.formula !== undefined) return formulaCell(start, cell.formula, cell);
  // Texts are cleaned when they are written, once for all cells that hold them.
  const value = typeof cell.value === "string" ? cell.value : planValue(cell);
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="s"><v>${texts.numberOf(value)}</v></c>`;
}

function rowXml(number: number, cells: readonly (PlanCell | null)[], height: number | undefined, { sheets, looks, texts }: RowsContext, letters: readonly string[]): string {
  let xml = `<row r="${number}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`;
  for (const [index, cell] of cells.entries()) {
    if (cell !== null) xml += cellXml(`<c r="${letters[index] ?? ""}${number}"${looks.get(lookOf(cell, sheets)) ?? ""}`, cell, texts);
  }
  return `${xml}</row>`;
}

/** The rows of a sheet as its part stores them, row by row: a large sheet is never held as one text. */
export function* sheetRows(rows: readonly (readonly (PlanCell | null)[])[], heights: ReadonlyMap<number, number>, context: RowsContext): Generator<string> {
  const letters = Array.from({ length: rows.reduce((widest, row) => Math.max(widest, row.length), 0) }, (_, index) => columnLetters(index + 1));
  for (const [index, row] of rows.entries()) {
    const height = heights.get(index + 1);
    if (height !== undefined || row.some((cell) => cell !== null)) yield rowXml(index + 1, row, height, context, letters);
  }
  for (const [row, height] of heights) if (row > rows.length) yield rowXml(row, [], height, context, letters);
}
