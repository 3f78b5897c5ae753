import { fillAt } from "../../../grid/grid";
import { isHeaderRow } from "./header-row";
import type { RowView } from "./row-view";
import { viewRow } from "./row-view";

const MERGED_COLUMNS = 3;
const WHITE = /^(?:FF)?FFFFFF$/iu;
const LOOKED_AT = 3;

/** The nearest rows below that have a title and something else, for comparing fills. */
function neighbourFill(view: RowView, column: number): string | undefined {
  const { frame, row } = view;
  for (let next = row + 1; next <= Math.min(row + LOOKED_AT, frame.found.bodyRows.lastRow); next += 1) {
    const values = frame.grid.values[next - frame.grid.firstRow] ?? [];
    if (values.filter((value) => value !== null && value !== "").length >= 3) return fillAt(frame.grid, next, column);
  }
  return undefined;
}

function hasOwnFill(view: RowView, column: number): boolean {
  const fill = fillAt(view.frame.grid, view.row, column);
  return fill !== undefined && !WHITE.test(fill) && fill !== neighbourFill(view, column);
}

/** The next row is the header again: every section has one of its own. */
function isOverHeader({ frame, row }: RowView): boolean {
  return row < frame.found.bodyRows.lastRow && isHeaderRow(viewRow(frame, row + 1, undefined));
}

/** Whether the lone text of a row looks like a heading: merged over columns, left of the title column, in capitals, on a colour of its own, ending with a colon, or over the header again. */
export function looksLikeHeading(view: RowView): boolean {
  const [cell] = view.texts;
  if (cell === undefined) return false;
  const { frame, merge } = view;
  const width = frame.lastColumn - frame.firstColumn + 1;
  if (merge !== undefined && merge.lastColumn - merge.firstColumn + 1 >= Math.min(MERGED_COLUMNS, width)) return true;
  const text = cell.value.trim();
  if (frame.titleColumn !== undefined && cell.column < frame.titleColumn && text.length > 3 && /\p{L}{3}/u.test(text)) return true;
  if (text.length >= 6 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)) return true;
  return text.endsWith(":") || hasOwnFill(view, cell.column) || isOverHeader(view);
}
