import type { CellContent, CellEdit } from "../../../core/fixes/cell-edit";
import { stillHolds } from "../../../core/fixes/cell-edit";
import { isCellError } from "../../../core/grid/cell-value";
import { cellAddress } from "../../../core/grid/address";
import { makeGrid } from "../../../core/grid/grid";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { EditsMade } from "../../live-workbook";
import type { Progress } from "../../workbook";
import { Batch } from "../batch";
import { cellValue, formatsOf, formulasOf } from "../read/used-cells";

const BYTES_PER_EDIT = 800;
/** Edits that are looked at and made together, so that little can change in between. */
const AT_ONCE = 500;

/** What is typed so that the cell holds the content; the format has been set before. */
function typed({ value, format }: CellContent): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" && format !== "@" ? `'${value}` : value;
}

async function isProtected(context: Excel.RequestContext, sheet: string): Promise<Problem | undefined> {
  const { workbook } = context;
  workbook.load("readOnly");
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  worksheet.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) return { kind: "workbook-read-only" };
  if (worksheet.isNullObject) return { kind: "sheet-not-found", sheet, sheets: [] };
  return worksheet.protection.protected ? { kind: "sheet-protected", sheet } : undefined;
}

/** Reads the cells of some edits again and tells which of them still hold what they held. */
async function split(context: Excel.RequestContext, sheet: Excel.Worksheet, edits: readonly CellEdit[]): Promise<EditsMade> {
  const ranges = edits.map((edit) => {
    const range = sheet.getRange(cellAddress(edit.row, edit.column));
    range.load("values,formulas,numberFormat");
    return { edit, range };
  });
  await context.sync();
  const done: CellEdit[] = [];
  const left: CellEdit[] = [];
  for (const { edit, range } of ranges) {
    const raw = range.values as unknown[][];
    const grid = makeGrid({ sheet: "", firstRow: edit.row, firstColumn: edit.column, values: raw.map((row) => row.map(cellValue)), formats: formatsOf(range.numberFormat as unknown[][]), formulas: formulasOf(range.formulas as unknown[][], raw, edit.row, edit.column) });
    (stillHolds(edit, grid) ? done : left).push(edit);
  }
  return { done, left };
}

/**
 * Makes edits cell by cell, each after a last look at its cell: format first, then the value, so that TOSI stays text.
 * A cell by itself is never met by a filter's hidden rows.
 */
export async function applyEdits(context: Excel.RequestContext, sheetName: string, edits: readonly CellEdit[], progress?: Progress): Promise<Result<EditsMade, Problem>> {
  const problem = await isProtected(context, sheetName);
  if (problem !== undefined) return failure(problem);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const done: CellEdit[] = [];
  const left: CellEdit[] = [];
  const batch = new Batch(context);
  for (let first = 0; first < edits.length; first += AT_ONCE) {
    const part = await split(context, sheet, edits.slice(first, first + AT_ONCE));
    for (const { row, column, before, after } of part.done) {
      await batch.makeRoom(BYTES_PER_EDIT);
      const cell = sheet.getRange(cellAddress(row, column));
      if (after.format !== before.format) cell.numberFormat = [[after.format ?? "General"]];
      cell.values = [[typed(after)]];
    }
    await batch.send();
    done.push(...part.done);
    left.push(...part.left);
    progress?.(Math.min(edits.length, first + AT_ONCE), edits.length);
  }
  return success({ done, left });
}
