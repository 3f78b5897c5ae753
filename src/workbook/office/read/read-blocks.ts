import type { Range } from "../../../core/grid/grid";

/** Bytes of a cell's value, formula and format in an answer; measured on real roadmaps. */
const BYTES_PER_CELL = 28;
/** Rows and columns that are read of a sheet on which something lies far from the rest. */
const MOST_COLUMNS = 200;
const MOST_CELLS = 2_000_000;

/** The cells of a sheet that are read: all that are used, or those at the beginning where they are too many for anybody's patience. */
export function readable(used: Range): Range {
  const columns = used.lastColumn - used.firstColumn + 1;
  const rows = used.lastRow - used.firstRow + 1;
  if (rows * columns <= MOST_CELLS) return used;
  const lastColumn = Math.min(used.lastColumn, used.firstColumn + MOST_COLUMNS - 1);
  const mostRows = Math.floor(MOST_CELLS / (lastColumn - used.firstColumn + 1));
  return { ...used, lastColumn, lastRow: Math.min(used.lastRow, used.firstRow + mostRows - 1) };
}

/** A part of a sheet's cells that is asked for at once. */
export interface ReadBlock<T> {
  readonly of: T;
  readonly range: Range;
}

/** Cuts the cells of sheets into blocks of whole rows, and these into requests whose answers have about so many bytes. */
export function readBlocks<T>(places: readonly ReadBlock<T>[], mostBytes: number): readonly (readonly ReadBlock<T>[])[] {
  const requests: ReadBlock<T>[][] = [];
  let bytes = Infinity;
  for (const { of, range } of places) {
    const rowBytes = (range.lastColumn - range.firstColumn + 1) * BYTES_PER_CELL;
    const rowsAtOnce = Math.max(1, Math.floor(mostBytes / rowBytes));
    for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += rowsAtOnce) {
      const lastRow = Math.min(range.lastRow, firstRow + rowsAtOnce - 1);
      const size = (lastRow - firstRow + 1) * rowBytes;
      if (bytes + size > mostBytes) {
        requests.push([]);
        bytes = 0;
      }
      requests.at(-1)?.push({ of, range: { ...range, firstRow, lastRow } });
      bytes += size;
    }
  }
  return requests;
}
