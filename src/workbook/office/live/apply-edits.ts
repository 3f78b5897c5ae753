import type { CellContent, CellEdit } from "../../../core/fixes/cell-edit";
import { stillHolds } from "../../../core/fixes/cell-edit";
import { cellAddress } from "../../../core/grid/address";
import { isCellError } from "../../../core/grid/cell-value";
import { makeGrid } from "../../../core/grid/grid";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { EditsMade } from "../../live-workbook";
import type { Progress } from "../../workbook";
import { BYTES_PER_CALL, Batch } from "../batch";
import { findTextCells } from "../read/text-cells";
import { rowsFrom } from "../read/used-cells";
import { typedText } from "../write/cell-input";
import { mendHalfMade } from "./half-made";
import type { OwnEdits } from "./own-edits";

const CALLS_PER_EDIT = 4;
/** Edits that are looked at and made together, so that little can change in between. */
const AT_ONCE = 500;

/** What is typed so that the cell holds the content; the format has been set before. */
function typed({ value, format }: CellContent): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? typedText(value, format ?? "General") : value;
}

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
}

async function openSheet(context: Excel.RequestContext, name: string): Promise<Result<OpenSheet, Problem>> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) return failure({ kind: "sheet-not-found", sheet: name, sheets: [] });
  if (workbook.readOnly) return failure({ kind: "workbook-read-only" });
  return sheet.protection.protected ? failure({ kind: "sheet-protected", sheet: name }) : success({ sheet, id: sheet.id });
}

/** Reads the cells of some edits again and tells which of them still hold what they held. */
async function split(context: Excel.RequestContext, sheet: Excel.Worksheet, edits: readonly CellEdit[]): Promise<EditsMade> {
  const asked = edits.map((edit) => {
    const cell = sheet.getRange(cellAddress(edit.row, edit.column));
    cell.load("values,formulas,numberFormat");
    return { edit, cell };
  });
  await context.sync();
  const texts = await findTextCells(context, asked.map(({ edit, cell }) => ({ sheet, firstRow: edit.row, firstColumn: edit.column, raw: cell })));
  const done: CellEdit[] = [];
  const left: CellEdit[] = [];
  for (const [index, { edit, cell }] of asked.entries()) {
    const { values, formats, formulas } = rowsFrom(cell, edit.row, edit.column, texts[index] ?? new Set());
    const grid = makeGrid({ sheet: "", firstRow: edit.row, firstColumn: edit.column, values, formats, formulas });
    (stillHolds(edit, grid) ? done : left).push(edit);
  }
  return { done, left };
}

async function make(context: Excel.RequestContext, { sheet, id }: OpenSheet, edits: readonly CellEdit[], own: OwnEdits): Promise<void> {
  const batch = new Batch(context);
  try {
    for (const { row, column, before, after } of edits) {
      await batch.makeRoom(CALLS_PER_EDIT * BYTES_PER_CALL);
      own.expect(id, row, column, after.value);
      const cell = sheet.getRange(cellAddress(row, column));
      if (after.format !== before.format) cell.numberFormat = [[after.format ?? "General"]];
      cell.values = [[typed(after)]];
    }
    await batch.send();
  } catch (error) {
    await mendHalfMade(context, sheet, edits);
    throw error;
  }
}

/**
 * Makes edits cell by cell, each after a last look at its cell: format first, then the value, so that TOSI stays text.
 * A cell by itself is never met by a filter's hidden rows.
 */
export async function applyEdits(context: Excel.RequestContext, sheetName: string, edits: readonly CellEdit[], own: OwnEdits, progress?: Progress): Promise<Result<EditsMade, Problem>> {
  const open = await openSheet(context, sheetName);
  if (!open.ok) return open;
  const done: CellEdit[] = [];
  const left: CellEdit[] = [];
  for (let first = 0; first < edits.length; first += AT_ONCE) {
    const part = await split(context, open.value.sheet, edits.slice(first, first + AT_ONCE));
    await make(context, open.value, part.done, own);
    done.push(...part.done);
    left.push(...part.left);
    progress?.(Math.min(edits.length, first + AT_ONCE), edits.length);
  }
  return success({ done, left });
}
