import type { Range } from "../../../core/grid/grid";
import type { PlanCell } from "../../../core/reports/sheet-plan";

/** Characters of JSON that one block of cells may have: several fit into one request. */
const MOST_CHARACTERS = 800_000;

/** Cells that are written in one call. */
export interface CellBlock<T> {
  readonly range: Range;
  readonly cells: (T | null)[][];
  /** About as many bytes as the block has in a request. */
  readonly bytes: number;
}

interface OpenBlock<T> {
  firstRow: number;
  rows: (T | null)[][];
  firstColumn: number;
  lastColumn: number;
  bytes: number;
}

function lengthOf(value: unknown): number {
  // Letters beyond ASCII take more than one byte; three are enough for nearly all of them.
  return typeof value === "string" ? value.length * 2 + 4 : 8;
}

function finish<T>({ firstRow, rows, firstColumn, lastColumn, bytes }: OpenBlock<T>): CellBlock<T> {
  const width = lastColumn - firstColumn + 1;
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[firstColumn - 1 + index] ?? null));
  return { range: { firstRow, firstColumn, lastRow: firstRow + rows.length - 1, lastColumn }, cells, bytes };
}

/**
 * Cuts the cells of a sheet into blocks of whole rows. Rows with nothing to write end a block, and columns with
 * nothing at the sides are left out.
 * @param inputOf what is written into a cell; null leaves it as it is
 */
export function cellBlocks<T>(rows: readonly (readonly (PlanCell | null)[])[], inputOf: (cell: PlanCell | null) => T | null): readonly CellBlock<T>[] {
  const blocks: CellBlock<T>[] = [];
  let open: OpenBlock<T> | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push(finish(open));
    open = undefined;
  };
  rows.forEach((cells, index) => {
    const inputs = cells.map(inputOf);
    const first = inputs.findIndex((input) => input !== null);
    if (first < 0) {
      close();
      return;
    }
    const bytes = inputs.reduce<number>((sum, input) => sum + lengthOf(input), 0);
    if (open !== undefined && open.bytes + bytes > MOST_CHARACTERS) close();
    open ??= { firstRow: index + 1, rows: [], firstColumn: first + 1, lastColumn: first + 1, bytes: 0 };
    open.rows.push(inputs);
    open.firstColumn = Math.min(open.firstColumn, first + 1);
    open.lastColumn = Math.max(open.lastColumn, inputs.findLastIndex((input) => input !== null) + 1);
    open.bytes += bytes;
  });
  close();
  return blocks;
}
