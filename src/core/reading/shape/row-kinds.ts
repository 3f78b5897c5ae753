import type { Grid } from "../../grid/grid";
import type { Programme } from "../../programme/schema";
import type { RowKind } from "../roadmap";
import type { FoundTable } from "./found-table";
import { bareHeadings } from "./rows/bare-headings";
import { isBlankLine } from "./rows/blank-row";
import { isContinuation } from "./rows/continuation-row";
import { isExampleRow } from "./rows/example-row";
import type { ClassifiedRow } from "./rows/classified-row";
import { explainsHeader, isHeaderRow } from "./rows/header-row";
import type { InheritedCell } from "./rows/inherit";
import { inheritedCells } from "./rows/inherit";
import { resolveGroups } from "./rows/resolve-groups";
import type { KindFound } from "./rows/lone-text-row";
import { isLegendLine, loneTextKind, yearHeading } from "./rows/lone-text-row";
import { parentHeading } from "./rows/parent-row";
import { plainActionTest } from "./rows/plain-action";
import { rowText } from "./rows/row-text";
import type { RowView } from "./rows/row-view";
import { viewRow } from "./rows/row-view";
import { tableFrame } from "./rows/table-frame";
import { isNamedSum, isTotalRow } from "./rows/total-row";

/** All rows of a table, told apart. */
export interface ClassifiedRows {
  /** The rows that are actions, from the top. */
  readonly actions: readonly number[];
  /** Every filled row above the header (title), every other body row, and an Excel table's total row, from the top. Header rows themselves are not listed. */
  readonly others: readonly ClassifiedRow[];
  /** Values that action rows have from merged cells and group headings, only where their own cell is empty. */
  readonly inherited: readonly InheritedCell[];
}

const ACTION: KindFound = { kind: "action" };

/** The careful rules, in order; the first that fits tells the kind. */
function carefulKind(view: RowView): KindFound {
  const year = yearHeading(view);
  if (year !== undefined) return year;
  if (isBlankLine(view)) return { kind: "blank" };
  if (isHeaderRow(view)) return { kind: "header" };
  if (isExampleRow(view)) return { kind: "example" };
  if (isTotalRow(view)) return { kind: "total" };
  if (explainsHeader(view)) return { kind: "header" };
  if (isLegendLine(view)) return { kind: "footnote" };
  const lone = loneTextKind(view);
  if (lone !== undefined) return lone;
  if (isContinuation(view)) return { kind: "continuation" };
  return parentHeading(view) ?? (isNamedSum(view) ? { kind: "total" } : { kind: "action" });
}

function titlesAbove(grid: Grid, found: FoundTable): ClassifiedRow[] {
  const titles: ClassifiedRow[] = [];
  const { firstColumn, lastColumn } = found.place.range;
  for (let row = grid.firstRow; row < found.headerRows.firstRow; row += 1) {
    // A title may stand left of the table.
    const text = rowText(grid, row, Math.min(firstColumn, grid.firstColumn), lastColumn);
    if (text !== "") titles.push({ row, kind: "title", text });
  }
  return titles;
}

function withoutRows(rows: readonly number[], left: readonly ClassifiedRow[]): readonly number[] {
  if (left.length === 0) return rows;
  const out = new Set(left.map(({ row }) => row));
  return rows.filter((row) => !out.has(row));
}

function isBlankAfter(other: ClassifiedRow | undefined, row: number): boolean {
  return other?.kind === "blank" && other.row > row;
}

/**
 * Tells what each row of a found table is, before any cell is read: an action, or a title, group heading, repeated
 * header, total, footnote, blank, continuation or example row. A row with a name and another value is an action; data
 * without a name too (an error for later), and a name alone unless it looks like a heading.
 * @param grid the sheet that `found` is on
 */
export function classifyRows(grid: Grid, found: FoundTable, programme: Programme): ClassifiedRows {
  const frame = tableFrame(grid, found, programme);
  const actions: number[] = [];
  const others = titlesAbove(grid, found);
  const isPlainAction = plainActionTest(frame);
  let previous: RowKind | undefined;
  const { firstColumn, lastColumn } = frame;
  for (let row = found.bodyRows.firstRow; row <= found.bodyRows.lastRow; row += 1) {
    const { kind, group } = isPlainAction(row) ? ACTION : carefulKind(viewRow(frame, row, previous));
    if (kind === "action") {
      actions.push(row);
    } else {
      others.push({ row, kind, text: kind === "blank" ? "" : rowText(grid, row, firstColumn, lastColumn), ...(group === undefined ? {} : { group }) });
    }
    if (kind !== "blank") previous = kind;
  }
  // Rows of an Excel table that wait to be filled in are nothing that was left out.
  const lastAction = actions.at(-1) ?? 0;
  while (found.place.name !== null && isBlankAfter(others.at(-1), lastAction)) others.pop();
  if (found.totalRow !== null) others.push({ row: found.totalRow, kind: "total", text: rowText(grid, found.totalRow, firstColumn, lastColumn) });
  const headings = bareHeadings(frame, actions, others);
  const kept = withoutRows(actions, headings);
  const resolved = resolveGroups(headings.length === 0 ? others : [...others, ...headings].sort((a, b) => a.row - b.row), found.headerRows.firstRow, programme);
  return { actions: kept, others: resolved, inherited: inheritedCells(frame, kept, resolved) };
}
