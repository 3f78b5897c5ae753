import type { Cell } from "hucre";
import { quoteSheetName } from "../../../core/grid/address";
import type { CellLink, PlanCell } from "../../../core/reports/sheet-plan";
import { planValue } from "../../plan/plan-value";
import { escapeEscapes } from "../escapes";
import { cellStyle } from "./cell-style";
import { fileFormula } from "./file-formula";

/** The library takes such texts for errors. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/u;
const LONGEST_TIP = 255;

function hyperlink(link: CellLink): NonNullable<Cell["hyperlink"]> {
  const location = `${quoteSheetName(link.sheet)}!${link.cell}`;
  return { target: "", location, ...(link.tip === undefined ? {} : { tooltip: link.tip.slice(0, LONGEST_TIP) }) };
}

function contents(cell: PlanCell): Partial<Cell> {
  const value = planValue(cell);
  const stored = typeof value === "string" ? escapeEscapes(value) : value;
  if (cell.formula !== undefined) return { formula: fileFormula(cell.formula), ...(stored === null ? {} : { formulaResult: stored }) };
  // As a text of one run it is written as the text that it is.
  return typeof stored === "string" && LIKE_AN_ERROR.test(stored) ? { richText: [{ text: stored }] } : { value: stored };
}

function renderCell(cell: PlanCell, sheets: ReadonlySet<string>): Partial<Cell> {
  const link = cell.link !== undefined && sheets.has(cell.link.sheet) ? cell.link : undefined;
  const style = cell.style === "link" && link === undefined ? "plain" : (cell.style ?? (link === undefined ? "plain" : "link"));
  return { ...contents(cell), style: cellStyle(style, link !== undefined), ...(link === undefined ? {} : { hyperlink: hyperlink(link) }) };
}

/**
 * Renders the cells of a sheet by "row,column" from 0. Links to sheets that the workbook does not have are left out;
 * their cells look like any others.
 */
export function renderCells(rows: readonly (readonly (PlanCell | null)[])[], sheets: ReadonlySet<string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [rowIndex, row] of rows.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      if (cell !== null) cells.set(`${rowIndex},${columnIndex}`, renderCell(cell, sheets));
    }
  }
  return cells;
}
