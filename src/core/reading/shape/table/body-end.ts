import type { CellValue } from "../../../grid/cell-value";
import { isBlank } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import { valueAt } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import { groupHeading } from "../rows/group-heading";
import type { HeaderBlock } from "./header-block";
import { readHeaderBlock } from "./header-block";
import { namesAnotherTable } from "./name-words";
import { countFilled, isBlankRow, lastValueRow } from "./segments";

export interface BodyEnd {
  readonly lastRow: number;
  /** The header row of a second table further down, where there is one. */
  readonly nextHeader: number | null;
  /** The first filled row after a long blank stretch, where there is one. */
  readonly farRow: number | null;
}

/** So many blank rows end a table: beyond them stand only formats or forgotten notes. */
const BLANK_ROWS = 200;
const FEWEST_HEADERS = 3;
const SAME_HEADERS = 0.7;
/** So little of another header is the same, so much of it is known, and so surely. */
const OTHER_HEADERS = 0.35;
const MOSTLY_KNOWN = 0.75;
const KNOWN = 0.7;
const TITLE_ROWS = 5;
const NEAR = 0.6;
/** A table with a blank row after every action must not be read as headers a thousand times. */
const MOST_CLOSE_LOOKS = 40;
const LONGEST_HEADER = 60;

/** The columns (at most three) by whose header texts a repeated header row is known. */
function headerKeys(block: HeaderBlock): (readonly [column: number, text: string])[] {
  const sorted = [...block.fit.fields].sort(([, a], [, b]) => Number(b === "title") - Number(a === "title"));
  return sorted.slice(0, 3).map(([column]) => [column, foldCase(block.texts.get(column) ?? "")] as const);
}

function sameText(value: CellValue, text: string): boolean {
  return typeof value === "string" && value.length <= text.length + 10 && foldCase(value) === text;
}

/** Whether a row has the header's texts: two of the keys, or all where there are fewer. Told for every row, so it counts without lists. */
function repeatTest(grid: Grid, keys: ReturnType<typeof headerKeys>): (row: number) => boolean {
  const enough = Math.min(2, keys.length);
  return (row) => {
    let same = 0;
    for (const [column, text] of keys) if (sameText(valueAt(grid, row, column), text)) same += 1;
    return same >= enough;
  };
}

function couldBeHeader(grid: Grid, row: number, block: HeaderBlock): boolean {
  let texts = 0;
  for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "string") return false;
    if (value.length <= LONGEST_HEADER) texts += 1;
  }
  return texts >= FEWEST_HEADERS;
}

/** How many of the block's fields the row's headers have in the same columns, 0–1. */
function sameFields(block: HeaderBlock, row: HeaderBlock): number {
  const same = [...block.fit.fields].filter(([column, field]) => row.fit.fields.get(column) === field);
  return same.length / Math.max(1, block.fit.fields.size);
}

/** A header of metrics, risks or money below the actions: its texts are header words, and they stand over other things. */
function isHeaderOfOthers(row: HeaderBlock, block: HeaderBlock): boolean {
  const known = [...row.matches.values()].filter(({ candidates }) => (candidates[0]?.confidence ?? 0) >= KNOWN);
  return known.length >= FEWEST_HEADERS && known.length >= MOSTLY_KNOWN * row.texts.size && sameFields(block, row) < OTHER_HEADERS;
}

interface Above {
  /** The last row of what stands before the title rows. */
  readonly lastRow: number;
  readonly headings: readonly string[];
  readonly afterBlank: boolean;
}

/** The title rows right above a second header, and whether a blank row parts them from the rows before. */
function lookAbove(grid: Grid, headerRow: number, block: HeaderBlock): Above {
  const headings: string[] = [];
  let row = headerRow - 1;
  let afterBlank = false;
  for (; row > block.bottomRow && row >= headerRow - TITLE_ROWS; row -= 1) {
    if (isBlankRow(grid, row, block.firstColumn, block.lastColumn)) {
      afterBlank = true;
      continue;
    }
    if (afterBlank || countFilled(grid, row, block.firstColumn, block.lastColumn, 3) > 2) break;
    for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" || typeof value === "number") headings.push(String(value));
    }
  }
  return { lastRow: row, headings, afterBlank };
}

function startsOtherTable(above: Above, sameHeader: boolean, programme: Programme | undefined): boolean {
  if (!sameHeader) return true;
  if (!above.afterBlank) return false;
  // A goal, a department or any other name over a repeated header parts one table; a year or a roadmap's title begins another.
  const isSection = above.headings.some((heading) => {
    const group = programme === undefined ? undefined : groupHeading(heading, programme);
    return group?.field === "goal" || group?.field === "unit" || group?.mark !== undefined;
  });
  return !isSection && above.headings.some((heading) => namesAnotherTable(foldCase(heading)));
}

/** Where the body of a plain table ends: before 200 blank rows, or before a second table below it. */
export function findBodyEnd(grid: Grid, block: HeaderBlock, programme: Programme | undefined): BodyEnd {
  const keys = headerKeys(block);
  const isRepeated = repeatTest(grid, keys);
  const last = lastValueRow(grid);
  let lastFilled = block.bottomRow;
  let blanks = 0;
  let closeLooks = 0;
  for (let row = block.bottomRow + 1; row <= last; row += 1) {
    if (isBlankRow(grid, row, block.firstColumn, block.lastColumn)) {
      blanks += 1;
      continue;
    }
    if (blanks >= BLANK_ROWS) return { lastRow: lastFilled, nextHeader: null, farRow: row };
    const repeated = isRepeated(row);
    const afterBreak = blanks > 0 || countFilled(grid, row - 1, block.firstColumn, block.lastColumn, 2) === 1;
    if (repeated || (afterBreak && closeLooks < MOST_CLOSE_LOOKS && couldBeHeader(grid, row, block))) {
      closeLooks += 1;
      const header = readHeaderBlock(grid, row, row, block.firstColumn, block.lastColumn, programme, true);
      const alike = (repeated || header.fit.fields.size >= FEWEST_HEADERS) && header.fit.score >= NEAR * block.fit.score;
      if (alike || (!repeated && isHeaderOfOthers(header, block))) {
        const above = lookAbove(grid, row, block);
        if (startsOtherTable(above, alike && sameFields(block, header) >= SAME_HEADERS, programme)) return { lastRow: Math.min(lastFilled, above.lastRow), nextHeader: row, farRow: null };
      }
    }
    lastFilled = row;
    blanks = 0;
  }
  return { lastRow: lastFilled, nextHeader: null, farRow: null };
}
