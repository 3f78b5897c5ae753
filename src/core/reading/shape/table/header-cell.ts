import { isCellError } from "../../../grid/cell-value";
import { dayParts } from "../../../grid/day";
import type { Grid } from "../../../grid/grid";
import { formatAt, valueAt } from "../../../grid/grid";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";

/** A header cell's text as a person sees it: a date shown as a month becomes "3/2025", a number its digits. */
export function headerCellText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return value.trim();
  if (typeof value !== "number" || isCellError(value)) return "";
  const format = formatAt(grid, row, column);
  const day = formatClass(format) === "date" ? dayFromSerial(value, grid.dateSystem) : undefined;
  if (day === undefined) return String(value);
  const { year, month, day: dayOfMonth } = dayParts(day);
  if (/d/iu.test(format ?? "")) return `${dayOfMonth}.${month}.${year}`;
  return /m/iu.test(format ?? "") ? `${month}/${year}` : String(year);
}
