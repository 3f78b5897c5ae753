import type { Range } from "../../../grid/grid";
import { lastColumnOf } from "../../../grid/grid";
import type { OutsideData } from "../../roadmap";
import { headingText } from "../rows/row-text";
import { totalLabel } from "../rows/total-words";
import type { Candidate } from "./candidate";
import { looksLikeAction } from "./candidate";
import { isBlankRow, lastValueRow } from "./segments";

function span(candidate: Candidate, firstRow: number, lastRow: number): Range {
  return { firstRow, lastRow, firstColumn: candidate.block.firstColumn, lastColumn: candidate.block.lastColumn };
}

function dataBelow(candidate: Candidate, firstRow: number, adjacent: boolean): OutsideData[] {
  const { sheet, block } = candidate;
  let actions = 0;
  let lastAction = firstRow - 1;
  for (let row = firstRow; row <= lastValueRow(sheet.grid); row += 1) {
    if (isBlankRow(sheet.grid, row, block.firstColumn, block.lastColumn)) {
      if (adjacent) break;
      continue;
    }
    if (totalLabel(headingText(sheet.grid, row, block.firstColumn, block.lastColumn)) !== undefined || !looksLikeAction(candidate, row)) continue;
    actions += 1;
    lastAction = row;
  }
  return actions === 0 ? [] : [{ side: "below", range: span(candidate, firstRow, lastAction), rows: actions }];
}

/** Columns that touch the Excel table on one side and have something in its rows. */
function dataBeside(candidate: Candidate, side: "left" | "right"): OutsideData[] {
  const { sheet, block, body } = candidate;
  const step = side === "right" ? 1 : -1;
  const start = side === "right" ? block.lastColumn + 1 : block.firstColumn - 1;
  const rows = new Set<number>();
  let column = start;
  for (; column >= sheet.grid.firstColumn && column <= lastColumnOf(sheet.grid); column += step) {
    let any = false;
    for (let row = body.firstRow; row <= body.lastRow; row += 1) {
      if (isBlankRow(sheet.grid, row, column, column)) continue;
      any = true;
      if (looksLikeAction(candidate, row)) rows.add(row);
    }
    if (!any) break;
  }
  const end = column - step;
  if (rows.size === 0) return [];
  return [{ side, range: { firstRow: body.firstRow, lastRow: body.lastRow, firstColumn: Math.min(start, end), lastColumn: Math.max(start, end) }, rows: rows.size }];
}

/** Rows right below an Excel table and columns right beside it that it does not include; of a plain range, rows beyond a long blank stretch. */
export function outsideData(candidate: Candidate): OutsideData[] {
  if (candidate.table === null) return candidate.farRow === null ? [] : dataBelow(candidate, candidate.farRow, false);
  const below = dataBelow(candidate, candidate.table.range.lastRow + 1, true);
  return [...below, ...dataBeside(candidate, "right"), ...dataBeside(candidate, "left")];
}
