import type { Grid } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import { matchStacked } from "../header/stacked-header";
import type { HeaderMatch } from "../match-header";
import { matchHeader } from "../match-header";
import { headerCellText } from "./header-cell";
import type { HeaderFit } from "./header-fit";
import { headerFit } from "./header-fit";

/** One to three header rows over a run of columns. */
export interface HeaderBlock {
  readonly topRow: number;
  readonly bottomRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** By column; the rows' texts joined with " / ". */
  readonly texts: ReadonlyMap<number, string>;
  readonly matches: ReadonlyMap<number, HeaderMatch>;
  readonly fit: HeaderFit;
}

const LONGEST_UPPER = 80;

/** The text of a merged cell stands over all the columns that it covers. */
function mergedText(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find((each) => row >= each.firstRow && row <= each.lastRow && column >= each.firstColumn && column <= each.lastColumn);
  return merge === undefined || row > merge.firstRow ? "" : headerCellText(grid, merge.firstRow, merge.firstColumn);
}

/** Texts of an upper header row by column: spread over merged cells and over the headers to the right that it has none of its own for. */
function upperTexts(grid: Grid, row: number, bottomRow: number, firstColumn: number, lastColumn: number): Map<number, string> {
  const texts = new Map<number, string>();
  let last = "";
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const own = headerCellText(grid, row, column);
    const merged = own === "" ? mergedText(grid, row, column) : own;
    const below = headerCellText(grid, bottomRow, column);
    if (merged !== "") last = below === "" && row < bottomRow ? "" : merged;
    else if (below === "") last = "";
    const text = merged === "" ? last : merged;
    if (text !== "" && text.length <= LONGEST_UPPER) texts.set(column, text);
  }
  return texts;
}

function rowTexts(grid: Grid, row: number, firstColumn: number, lastColumn: number): Map<number, string> {
  const texts = new Map<number, string>();
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const text = headerCellText(grid, row, column);
    if (text !== "") texts.set(column, text);
  }
  return texts;
}

/** Reads the header in these rows and columns. */
export function readHeaderBlock(grid: Grid, topRow: number, bottomRow: number, firstColumn: number, lastColumn: number, programme: Programme | undefined, strict = false): HeaderBlock {
  const texts = new Map<number, string>();
  const matches = new Map<number, HeaderMatch>();
  const rows: ReadonlyMap<number, string>[] = [];
  for (let row = topRow; row <= bottomRow; row += 1) {
    rows.push(row === bottomRow ? rowTexts(grid, row, firstColumn, lastColumn) : upperTexts(grid, row, bottomRow, firstColumn, lastColumn));
  }
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const stack = rows.map((row) => row.get(column) ?? "").filter((text) => text !== "");
    const [only] = stack;
    if (only === undefined) continue;
    texts.set(column, stack.filter((text, index) => stack.indexOf(text) === index).join(" / "));
    matches.set(column, stack.length === 1 ? matchHeader(only, programme, strict) : matchStacked(stack, programme, strict));
  }
  return { topRow, bottomRow, firstColumn, lastColumn, texts, matches, fit: headerFit(matches) };
}

const KNOWN = 0.5;
const ENOUGH_KNOWN = 0.6;

/** Whether most texts of a row are header words, times or units: a row of data under a header is not. */
export function looksLikeHeader(grid: Grid, row: number, firstColumn: number, lastColumn: number, programme: Programme | undefined): boolean {
  const texts = [...rowTexts(grid, row, firstColumn, lastColumn).values()];
  const known = texts.filter((text) => {
    const match = matchHeader(text, programme, true);
    return match.period !== undefined || /^(?:0?[1-9]|1[0-2])$/u.test(text) || (match.candidates[0]?.confidence ?? 0) >= KNOWN;
  });
  return texts.length > 0 && known.length >= ENOUGH_KNOWN * texts.length;
}

const GAIN = 0.3;
const MOST_ROWS = 3;

/** A lone text below a header row with nothing over it is the first group heading ("Sivistystoimiala"), no header. */
function canBeLowerRow(grid: Grid, block: HeaderBlock): boolean {
  const [column, ...others] = block.texts.keys();
  return others.length > 0 || (column !== undefined && block.bottomRow > grid.firstRow && (headerCellText(grid, block.bottomRow - 1, column) !== "" || mergedText(grid, block.bottomRow - 1, column) !== ""));
}

/** Takes header rows above into the block when they add to what it says, or say the same in another language. */
export function growUpwards(grid: Grid, block: HeaderBlock, programme: Programme | undefined): HeaderBlock {
  let best = block;
  let cells = canBeLowerRow(grid, block) && looksLikeHeader(grid, block.bottomRow, block.firstColumn, block.lastColumn, programme);
  for (let top = block.bottomRow - 1; cells && top > block.bottomRow - MOST_ROWS && top >= grid.firstRow; top -= 1) {
    const grown = readHeaderBlock(grid, top, block.bottomRow, block.firstColumn, block.lastColumn, programme);
    const alone = readHeaderBlock(grid, top, top, block.firstColumn, block.lastColumn, programme, true);
    const sameAgain = alone.fit.fields.size >= 3 && alone.fit.score >= 0.6 * block.fit.score;
    if (grown.fit.score >= best.fit.score + GAIN || (sameAgain && grown.fit.score >= best.fit.score - GAIN)) best = grown;
    cells = looksLikeHeader(grid, top, block.firstColumn, block.lastColumn, programme);
  }
  return best;
}
