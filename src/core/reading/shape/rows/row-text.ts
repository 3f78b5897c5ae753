import type { CellValue } from "../../../grid/cell-value";
import { isBlank, isCellError } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import { valueAt } from "../../../grid/grid";
import { cleanText } from "../../text/clean";

const LONGEST = 160;

function cellText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return cleanText(String(value));
}

/** What stands in a row, cells joined with " | " and shortened, for telling people which row is meant. */
export function rowText(grid: Grid, row: number, firstColumn: number, lastColumn: number): string {
  let text = "";
  for (let column = firstColumn; column <= lastColumn && text.length <= LONGEST; column += 1) {
    const cell = cellText(valueAt(grid, row, column));
    if (cell !== "") text += text === "" ? cell : ` | ${cell}`;
  }
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The first text of a row, or "". */
export function headingText(grid: Grid, row: number, firstColumn: number, lastColumn: number): string {
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && !isBlank(value)) return value;
  }
  return "";
}
