import type { Grid } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import type { HeaderBlock } from "./header-block";
import { growUpwards, looksLikeHeader, readHeaderBlock } from "./header-block";
import { isRoadmapHeader } from "./header-fit";
import type { Segment } from "./segments";
import { isOneHotRow } from "./one-hot-row";
import { columnSegments, countFilled, isBlankRow, lastValueRow } from "./segments";

const SEARCHED_ROWS = 30;
const WIDEST_GAP = 2;
/** Only rows that come near the best are looked at with typing errors forgiven: that is slow. */
const NEAR_BEST = 0.5;
const MOST_CLOSE_LOOKS = 4;
const CLEAR_SCORE = 2.5;
const FEWEST_TEXTS = 3;
const LONGEST_HEADER = 60;

const LEGEND_HEADER = /^(?:selite|selitys|selitteet|merkitys|koodi|koodit|arvo|arvot|lyhenne|förklaring|betydelse|kod|koder|värde|legend|legenda|explanation|meaning|code|codes|value|values)$/iu;

function isPartOfTable(main: HeaderBlock, beside: HeaderBlock): boolean {
  if ([...beside.texts.values()].some((text) => LEGEND_HEADER.test(text))) return false;
  const known = new Set(main.fit.fields.values());
  const fields = [...beside.fit.fields.values()];
  const isNew = fields.some((field) => !known.has(field)) || beside.fit.periods > 0;
  return isNew && !fields.some((field) => field === "title" || known.has(field));
}

/** Joins runs of columns that an empty spacer column parts, when the one beside has headers of other fields in the same rows. */
function joinAcrossGaps(grid: Grid, block: HeaderBlock, segments: readonly Segment[], programme: Programme | undefined): HeaderBlock {
  let joined = block;
  for (let changed = true; changed; ) {
    changed = false;
    for (const segment of segments) {
      const right = segment.firstColumn > joined.lastColumn && segment.firstColumn - joined.lastColumn <= WIDEST_GAP + 1;
      const left = segment.lastColumn < joined.firstColumn && joined.firstColumn - segment.lastColumn <= WIDEST_GAP + 1;
      if (!right && !left) continue;
      const beside = readHeaderBlock(grid, joined.topRow, joined.bottomRow, segment.firstColumn, segment.lastColumn, programme);
      if (!isPartOfTable(joined, beside)) continue;
      joined = readHeaderBlock(grid, joined.topRow, joined.bottomRow, Math.min(joined.firstColumn, segment.firstColumn), Math.max(joined.lastColumn, segment.lastColumn), programme);
      changed = true;
      break;
    }
  }
  return joined;
}

function overlaps(segment: Segment, block: HeaderBlock): boolean {
  return segment.firstColumn <= block.lastColumn && segment.lastColumn >= block.firstColumn;
}

/** A row worth a closer look. */
interface Look {
  readonly row: number;
  readonly segment: Segment;
  readonly score: number;
}

/** The header block whose lowest row is `row`, over the columns of `segment`, with all that belongs to it. */
export function wholeHeader(grid: Grid, row: number, segment: Segment, programme: Programme | undefined): HeaderBlock {
  const block = growUpwards(grid, readHeaderBlock(grid, row, row, segment.firstColumn, segment.lastColumn, programme), programme);
  const segments = columnSegments(grid, block.topRow);
  const wide = segments.filter((each) => overlaps(each, block));
  const first = Math.min(block.firstColumn, ...wide.map((each) => each.firstColumn));
  const last = Math.max(block.lastColumn, ...wide.map((each) => each.lastColumn));
  const same = first === block.firstColumn && last === block.lastColumn ? block : readHeaderBlock(grid, block.topRow, block.bottomRow, first, last, programme);
  const joined = joinAcrossGaps(grid, same, segments, programme);
  const below = joined.bottomRow + 1;
  return isOneHotRow(grid, below, joined.firstColumn, joined.lastColumn, programme) ? readHeaderBlock(grid, joined.topRow, below, joined.firstColumn, joined.lastColumn, programme) : joined;
}

function readBlocks(grid: Grid, looks: readonly Look[], programme: Programme | undefined): HeaderBlock[] {
  const seen = new Set<string>();
  const blocks: HeaderBlock[] = [];
  for (const { row, segment } of looks) {
    const key = `${row}:${segment.firstColumn}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const block = wholeHeader(grid, row, segment, programme);
    if (isRoadmapHeader(block.fit)) blocks.push(block);
  }
  return blocks;
}

/** Rows of short texts, for sheets where no header is written right. */
function textRows(grid: Grid, firstRow: number, lastRow: number): Look[] {
  const looks: Look[] = [];
  for (let row = firstRow; row <= lastRow && looks.length < MOST_CLOSE_LOOKS; row += 1) {
    const texts = (grid.values[row - grid.firstRow] ?? []).filter((value) => typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_HEADER);
    if (texts.length >= FEWEST_TEXTS) looks.push(...columnSegments(grid, row).map((segment) => ({ row, segment, score: 0 })));
  }
  return looks;
}

/** All places on a sheet, within its first 30 rows with content, where a roadmap's header could stand; best first, of equals the lower one. */
export function searchHeaders(grid: Grid, programme: Programme | undefined): HeaderBlock[] {
  const lastColumn = grid.firstColumn + grid.columnCount - 1;
  let firstRow = grid.firstRow;
  while (firstRow <= lastValueRow(grid) && isBlankRow(grid, firstRow, grid.firstColumn, lastColumn)) firstRow += 1;
  const lastRow = Math.min(lastValueRow(grid), firstRow + SEARCHED_ROWS - 1);
  const looks: Look[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (countFilled(grid, row, grid.firstColumn, lastColumn, 2) < 2) continue;
    for (const segment of columnSegments(grid, row)) {
      const quick = readHeaderBlock(grid, row, row, segment.firstColumn, segment.lastColumn, programme, true);
      if (quick.fit.fields.size + Math.min(2, quick.fit.periods) >= 1) looks.push({ row, segment, score: quick.fit.score });
    }
  }
  looks.sort((a, b) => b.score - a.score || b.row - a.row);
  const best = looks[0]?.score ?? 0;
  const close = looks.filter((look, index) => look.score >= NEAR_BEST * best && (best >= CLEAR_SCORE || index < MOST_CLOSE_LOOKS));
  // A row of years or half-years may be the lower row of a header whose names stand above it.
  const below = close
    .slice(0, MOST_CLOSE_LOOKS)
    .flatMap((look) => [1, 2].map((step) => ({ ...look, row: look.row + step })))
    .filter(({ row, segment }) => row <= lastRow && looksLikeHeader(grid, row, segment.firstColumn, segment.lastColumn, programme));
  const blocks = readBlocks(grid, [...close, ...below], programme);
  const found = blocks.length > 0 ? blocks : readBlocks(grid, textRows(grid, firstRow, lastRow), programme);
  return found.sort((a, b) => b.fit.score - a.fit.score || b.bottomRow - a.bottomRow);
}
