import { isBlank } from "../../../grid/cell-value";
import type { Range } from "../../../grid/grid";
import { valueAt } from "../../../grid/grid";
import type { ExcelTable, SheetContents } from "../../../grid/sheets";
import type { Programme } from "../../../programme/schema";
import { totalLabel } from "../rows/total-words";
import type { RowSpan } from "../found-table";
import { findBodyEnd } from "./body-end";
import type { HeaderBlock } from "./header-block";
import { growUpwards, readHeaderBlock } from "./header-block";
import { isRoadmapHeader } from "./header-fit";
import { searchHeaders, wholeHeader } from "./header-search";
import { countFilled } from "./segments";

/** A place that could be the roadmap table. */
export interface Candidate {
  readonly sheet: SheetContents;
  readonly block: HeaderBlock;
  readonly table: ExcelTable | null;
  readonly body: RowSpan;
  readonly farRow: number | null;
  /** Body rows that look like actions, up to a limit. */
  readonly actionRows: number;
}

const COUNTED_ROWS = 5000;
const HEADER_ROWS_IN_TABLE = 5;

function titleColumnOf({ fit }: HeaderBlock): number | undefined {
  return [...fit.fields].find(([, field]) => field === "title")?.[0];
}

/** A row that has a title and something else, and is no total. */
export function looksLikeAction({ block, sheet }: Pick<Candidate, "sheet" | "block">, row: number, titleColumn = titleColumnOf(block)): boolean {
  if (countFilled(sheet.grid, row, block.firstColumn, block.lastColumn, 2) < 2) return false;
  if (titleColumn === undefined) return true;
  const title = valueAt(sheet.grid, row, titleColumn);
  return typeof title === "string" && !isBlank(title) && totalLabel(title) === undefined;
}

function countActions(candidate: Pick<Candidate, "sheet" | "block" | "body">): number {
  let count = 0;
  const titleColumn = titleColumnOf(candidate.block);
  const last = Math.min(candidate.body.lastRow, candidate.body.firstRow + COUNTED_ROWS - 1);
  for (let row = candidate.body.firstRow; row <= last; row += 1) if (looksLikeAction(candidate, row, titleColumn)) count += 1;
  return count;
}

/** The range of a candidate: header and body. */
export function candidateRange(candidate: Candidate): Range {
  const { block, body } = candidate;
  return { firstRow: block.topRow, firstColumn: block.firstColumn, lastRow: Math.max(block.bottomRow, body.lastRow), lastColumn: block.lastColumn };
}

function fromTable(sheet: SheetContents, table: ExcelTable, programme: Programme | undefined): Candidate | undefined {
  const { firstRow, firstColumn, lastColumn } = table.range;
  const lastRow = table.range.lastRow - (table.hasTotalRow ? 1 : 0);
  let best: HeaderBlock | undefined;
  // Where Excel was told that the table has no headers, it put "Sarake1, Sarake2 …" above the real ones.
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + HEADER_ROWS_IN_TABLE - 1); row += 1) {
    const alone = readHeaderBlock(sheet.grid, row, row, firstColumn, lastColumn, programme);
    const block = row === firstRow ? growUpwards(sheet.grid, alone, programme) : alone;
    if (isRoadmapHeader(block.fit) && (best === undefined || block.fit.score > best.fit.score * 1.5)) best = block;
  }
  if (best === undefined) return undefined;
  const body = { firstRow: best.bottomRow + 1, lastRow };
  const draft = { sheet, block: best, table, body, farRow: null };
  return { ...draft, actionRows: countActions(draft) };
}

function fromBlock(sheet: SheetContents, block: HeaderBlock, programme: Programme | undefined): Candidate & { readonly nextHeader: number | null } {
  const end = findBodyEnd(sheet.grid, block, programme);
  const body = { firstRow: block.bottomRow + 1, lastRow: end.lastRow };
  const draft = { sheet, block, table: null, body, farRow: end.farRow, nextHeader: end.nextHeader };
  return { ...draft, actionRows: countActions(draft) };
}

export function intersects(a: Range, b: Range): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function blockRange(block: HeaderBlock): Range {
  return { firstRow: block.topRow, lastRow: block.bottomRow, firstColumn: block.firstColumn, lastColumn: block.lastColumn };
}

const AS_GOOD = 0.85;

/**
 * A header that is repeated on a later page fits as well as the first: where rows of actions stand between two such
 * headers, the upper one is the table's.
 */
function firstOfRepeated(sheet: SheetContents, best: HeaderBlock, blocks: readonly HeaderBlock[]): HeaderBlock {
  const above = blocks
    .filter((block) => block.bottomRow < best.topRow && block.fit.score >= AS_GOOD * best.fit.score && block.firstColumn <= best.lastColumn && block.lastColumn >= best.firstColumn)
    .sort((a, b) => a.bottomRow - b.bottomRow);
  const hasActions = (block: HeaderBlock): boolean => {
    for (let row = block.bottomRow + 1; row < best.topRow; row += 1) if (looksLikeAction({ sheet, block }, row)) return true;
    return false;
  };
  return above.find(hasActions) ?? best;
}

const MOST_TABLES = 50;

/** All candidates of a sheet: its Excel tables, and plain ranges with a header outside them. */
export function sheetCandidates(sheet: SheetContents, programme: Programme | undefined): Candidate[] {
  const found: Candidate[] = sheet.tables.flatMap((table) => fromTable(sheet, table, programme) ?? []);
  const taken: Range[] = sheet.tables.map((table) => table.range);
  let blocks = searchHeaders(sheet.grid, programme);
  for (let rounds = 0; rounds < MOST_TABLES; rounds += 1) {
    blocks = blocks.filter((block) => !taken.some((range) => intersects(range, blockRange(block))));
    const [best] = blocks;
    if (best === undefined) break;
    let candidate: (Candidate & { readonly nextHeader: number | null }) | undefined = fromBlock(sheet, firstOfRepeated(sheet, best, blocks), programme);
    while (candidate !== undefined && found.length < MOST_TABLES) {
      found.push(candidate);
      taken.push(candidateRange(candidate));
      const { nextHeader, block }: { nextHeader: number | null; block: HeaderBlock } = candidate;
      candidate = nextHeader === null ? undefined : fromBlock(sheet, wholeHeader(sheet.grid, nextHeader, block, programme), programme);
    }
  }
  return found;
}
