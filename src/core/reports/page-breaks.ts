import type { PlanChart, PlanCell, PlanPrint, PlanTable } from "./sheet-plan";

/** Points of landscape A4 between the margins, with a little kept free: programs round scales differently. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 487 * 0.9;
const LINE = 15;
/** A digit is seven pixels wide, a column has five more, and a point is 4/3 pixels. */
const DIGIT = 7 * 0.75;
const BESIDE = 5 * 0.75;
/** Rows of a long table that stand with its header. */
const FIRST_ROWS = 3;
/** Lines of explanation that may stand between a heading and its table. */
const EXPLANATION = 2;

/** What page breaks are worked out from. */
export interface PrintedSheet {
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  /** Further rows that no page may part, such as a total and the line that says what it ties to. */
  readonly together: readonly Block[];
  readonly print: PlanPrint;
}

/** Rows that belong together. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** The row of the heading that belongs to a table: right above it, or above a line or two of explanation. */
function headingRow(rows: PrintedSheet["rows"], tableRow: number): number {
  for (let row = tableRow - 1; row >= Math.max(1, tableRow - EXPLANATION - 1); row -= 1) {
    const cells = rows[row - 1]?.filter((cell) => cell !== null && cell.value !== null) ?? [];
    if (cells.some((cell) => cell?.style === "heading")) return row;
    if (cells.length === 0) break;
  }
  return tableRow;
}

function isTotal(cells: readonly (PlanCell | null)[] | undefined): boolean {
  return cells?.[0]?.style === "totalLabel";
}

/** A table with the heading above it and the total below it; of one that is longer than a page, what begins it. */
function tableBlock({ rows }: PrintedSheet, { range }: PlanTable, heightOf: (block: Block) => number, page: number): Block {
  const first = headingRow(rows, range.firstRow);
  const whole = { first, last: isTotal(rows[range.lastRow]) ? range.lastRow + 1 : range.lastRow };
  return heightOf(whole) <= page ? whole : { first, last: Math.min(whole.last, range.firstRow + FIRST_ROWS) };
}

/** A chart with the blank row above it: its upper edge would be drawn at the foot of the page before. */
function chartBlock({ rows }: PrintedSheet, { place: { firstRow, lastRow } }: PlanChart): Block {
  const above = rows[firstRow - 2] ?? [];
  return { first: firstRow > 1 && above.every((cell) => (cell?.value ?? null) === null) ? firstRow - 1 : firstRow, last: lastRow };
}

/** Blocks from above, those that overlap joined where a page can hold them together. */
function joined(blocks: readonly Block[], heightOf: (block: Block) => number, page: number): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const above = result.at(-1);
    if (above === undefined || block.first > above.last) result.push(block);
    else {
      const both = { first: above.first, last: Math.max(above.last, block.last) };
      if (heightOf(both) <= page) result[result.length - 1] = both;
    }
  }
  return result;
}

/**
 * The rows that begin a new page of their own, so that no heading stands alone at the foot of a page and no table or
 * chart that a page can hold is cut by its edge.
 */
export function pageBreaks(sheet: PrintedSheet): readonly number[] {
  const { rows, columnWidths, rowHeights, tables, charts, together, print } = sheet;
  if (print.pagesHigh !== undefined || (print.pagesWide ?? 1) > 1) return [];
  const lastRow = Math.max(rows.length, ...charts.map(({ place }) => place.lastRow));
  const width = columnWidths.reduce((sum, digits) => sum + digits * DIGIT + BESIDE, 0);
  const page = PAGE_HEIGHT * Math.max(1, width / PAGE_WIDTH);
  const tops = [0];
  for (let row = 1; row <= lastRow; row += 1) tops.push((tops[row - 1] ?? 0) + (rowHeights.get(row) ?? LINE));
  const heightOf = ({ first, last }: Block): number => (tops[last] ?? 0) - (tops[first - 1] ?? 0);
  const repeated = print.repeatRows === null ? 0 : heightOf(print.repeatRows);
  const blocks = joined([...tables.map((table) => tableBlock(sheet, table, heightOf, page - repeated)), ...charts.map((chart) => chartBlock(sheet, chart)), ...together], heightOf, page - repeated);
  const breaks: number[] = [];
  let start = 1;
  let room = page;
  for (const block of blocks) {
    // Pages that end before the block begins.
    while (heightOf({ first: start, last: block.first - 1 }) > room) {
      let row = start;
      while (heightOf({ first: start, last: row + 1 }) <= room) row += 1;
      start = row + 1;
      room = page - repeated;
      // Where a program would end the page is not known to the row, and what follows depends on it.
      breaks.push(start);
    }
    if (heightOf({ first: start, last: block.last }) <= room || block.first <= start || heightOf(block) > page - repeated) continue;
    breaks.push(block.first);
    start = block.first;
    room = page - repeated;
  }
  return breaks;
}
