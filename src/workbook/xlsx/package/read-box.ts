import type { ReadLimits } from "../limits";
import type { Extent, SheetSurvey } from "./sheet-survey";

/** What of a sheet is read: all of it, or the rectangle from A1 that holds its contents. */
export type ReadBox =
  | { readonly kind: "whole" }
  | { readonly kind: "narrowed"; readonly box: Extent; readonly leftOut: number }
  | { readonly kind: "too-large" };

/** Empty rows or columns in a row after which cells do not belong to the sheet's body any more. */
const ROW_GAP = 1000;
const COLUMN_GAP = 200;
/** A sheet with no more than this, all of it out of reach, is a slip and not a table. */
const STRAY_CELLS = 1000;

function lastFilled(counts: Uint32Array): number {
  let last = counts.length - 1;
  while (last > 0 && counts[last] === 0) last--;
  return Math.max(last, 0);
}

/** The last row (or column) of contents before the first long gap after contents have begun. */
function beforeGap(counts: Uint32Array, gap: number): number {
  let last = 0;
  for (let index = 1; index < counts.length && (last === 0 || index - last <= gap); index++) {
    if ((counts[index] ?? 0) > 0) last = index;
  }
  return last;
}

function sumBeyond(counts: Uint32Array, last: number): number {
  let sum = 0;
  for (let index = last + 1; index < counts.length; index++) sum += counts[index] ?? 0;
  return sum;
}

/** The smallest rectangle from A1 that reaches any contents at all. */
function nearest(survey: SheetSurvey): Extent {
  return { rows: survey.filledByRow.findIndex((count) => count > 0), columns: survey.filledByColumn.findIndex((count) => count > 0) };
}

/**
 * Decides how a sheet is read. Formatted empty rows and columns cost nothing when they are left out. Cells far away
 * from everything else (one slip of the keyboard at XFD1048576) are left out only when the rectangle with them
 * could not be read at all; how many is told, at the least.
 */
export function chooseBox(survey: SheetSurvey, limits: ReadLimits): ReadBox {
  const filled: Extent = { rows: lastFilled(survey.filledByRow), columns: lastFilled(survey.filledByColumn) };
  const fits = (extent: Extent): boolean => extent.rows * extent.columns <= limits.areaCells;
  if (fits({ rows: survey.lastRow, columns: survey.lastColumn }) && survey.cells - survey.filled <= limits.spareCells) {
    return { kind: "whole" };
  }
  if (fits(filled)) return { kind: "narrowed", box: filled, leftOut: 0 };
  if (survey.filled <= STRAY_CELLS && !fits(nearest(survey))) return { kind: "narrowed", box: { rows: 0, columns: 0 }, leftOut: survey.filled };
  const body: Extent = { rows: beforeGap(survey.filledByRow, ROW_GAP), columns: beforeGap(survey.filledByColumn, COLUMN_GAP) };
  const leftOut = Math.max(sumBeyond(survey.filledByRow, body.rows), sumBeyond(survey.filledByColumn, body.columns));
  return fits(body) ? { kind: "narrowed", box: body, leftOut } : { kind: "too-large" };
}

/** Cells that the library will hold in memory for a sheet. */
export function costOf(survey: SheetSurvey, box: ReadBox): number {
  return box.kind === "narrowed" ? Math.min(survey.cells, box.box.rows * box.box.columns) : survey.cells;
}
