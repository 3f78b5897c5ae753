import type { Grid } from "../../../grid/grid";
import type { RowSpan } from "../found-table";
import { countFilled } from "../table/segments";
import { isFootnoteText } from "./footnote-words";
import { headingText } from "./row-text";
import { totalLabel } from "./total-words";
import { isBlank } from "../../../grid/cell-value";
import { valueAt } from "../../../grid/grid";

interface Columns {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A total has at most so many texts, its label included, as `isTotalRow` sees it: "Muut hankkeet yhteensä" with an owner and a date is an action. */
const MOST_TEXTS = { whole: 3, partly: 2 } as const;

function countTexts(grid: Grid, row: number, firstColumn: number, lastColumn: number): number {
  let count = 0;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && !isBlank(value)) count += 1;
  }
  return count;
}

/**
 * The last row of a plain table without the totals, footnotes and legends that stand below its actions. They stay in
 * the body, where each gets its kind; the table's range ends before them.
 */
export function lastBodyRow(grid: Grid, { firstColumn, lastColumn }: Columns, body: RowSpan, titleColumn: number | undefined): number {
  for (let row = body.lastRow; row >= body.firstRow; row -= 1) {
    const filled = countFilled(grid, row, firstColumn, lastColumn, 3);
    if (filled === 0) continue;
    const text = headingText(grid, row, firstColumn, lastColumn);
    const title = titleColumn === undefined ? text : valueAt(grid, row, titleColumn);
    const nameless = isBlank(title) && filled < 3;
    const label = totalLabel(text) ?? (typeof title === "string" ? totalLabel(title) : undefined);
    const trailing = (label !== undefined && countTexts(grid, row, firstColumn, lastColumn) <= MOST_TEXTS[label]) || (filled <= 2 && isFootnoteText(text)) || nameless;
    if (!trailing) return row;
  }
  return body.firstRow - 1;
}
