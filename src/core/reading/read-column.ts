import type { CellValue } from "../grid/cell-value";
import { isCellError } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import type { Cell, CellKind, ReadingContext } from "./cells/cell-kind";
import type { Reading } from "./reading";
import type { ColumnDecision } from "./roadmap";

/** What was decided for a whole column, and whether some cell holds a value of another field. */
export interface ColumnRead {
  readonly decisions: readonly ColumnDecision[];
  readonly hasAsides: boolean;
}

interface DistinctCell<T> {
  readonly cell: Cell;
  count: number;
  reading: Reading<T>;
}

const NOT_READ_YET: Reading<never> = { raw: null, status: "empty" };

type DistinctByValue<T> = Map<CellValue, DistinctCell<T>>;

/** Errors are objects: two equal ones must count as one cell. No text of a cell begins with this character. */
function valueKey(value: CellValue): CellValue {
  return isCellError(value) ? `\u0000${value.error}` : value;
}

/**
 * Reads one column. A column holds few different cells, so each different one (value, number format, fill) is read
 * once and its Reading shared: that is what keeps 100 000 rows fast.
 * @param rows the sheet's own numbers of the action rows
 * @param take is given each row's reading, by the row's place in `rows`
 */
export function readColumn<T>(grid: Grid, column: number, rows: readonly number[], kind: CellKind<T, unknown>, context: ReadingContext, take: (index: number, reading: Reading<T>) => void): ColumnRead {
  const distinct = new Map<string, DistinctByValue<T>>();
  const order: DistinctCell<T>[] = [];
  const cells: DistinctCell<T>[] = [];
  const offset = column - grid.firstColumn;
  let lastLook: string | undefined;
  let lastMap: DistinctByValue<T> | undefined;
  for (const row of rows) {
    const index = row - grid.firstRow;
    const value = grid.values[index]?.[offset] ?? null;
    const format = grid.formats[index]?.[offset];
    const fill = grid.fills[index]?.[offset];
    const look = fill === undefined ? (format ?? "") : `${format ?? ""}\u0000${fill}`;
    if (lastMap === undefined || look !== lastLook) {
      lastMap = distinct.get(look);
      if (lastMap === undefined) distinct.set(look, (lastMap = new Map<CellValue, DistinctCell<T>>()));
      lastLook = look;
    }
    const key = valueKey(value);
    let entry = lastMap.get(key);
    if (entry === undefined) {
      entry = { cell: { value, format, fill }, count: 0, reading: NOT_READ_YET };
      lastMap.set(key, entry);
      order.push(entry);
    }
    entry.count += 1;
    cells.push(entry);
  }
  const contents = { cells: order };
  const choices = kind.decide(contents, context);
  let hasAsides = false;
  for (const entry of order) {
    entry.reading = kind.read(entry.cell, choices, context);
    hasAsides ||= entry.reading.aside !== undefined;
  }
  cells.forEach((entry, index) => {
    take(index, entry.reading);
  });
  return { decisions: kind.decisions(choices, contents, context), hasAsides };
}
