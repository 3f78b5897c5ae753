import type { CellValue } from "../grid/cell-value";
import { isCellError } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import type { Cell, CellKind, ReadingContext } from "./cells/cell-kind";
import type { Reading } from "./reading";
import type { ColumnDecision } from "./roadmap";

/** The readings of a column's action rows, in their order, and what was decided for the whole column. */
export interface ColumnReadings<T> {
  readonly readings: readonly Reading<T>[];
  readonly decisions: readonly ColumnDecision[];
}

interface DistinctCell<T> {
  readonly cell: Cell;
  count: number;
  reading: Reading<T> | undefined;
}

type DistinctByValue<T> = Map<CellValue, DistinctCell<T>>;

/** Errors are objects: two equal ones must count as one cell. No text of a cell begins with this character. */
function valueKey(value: CellValue): CellValue {
  return isCellError(value) ? `\u0000${value.error}` : value;
}

/**
 * Reads one column. A column holds few different cells, so each different one (value, number format, fill) is read
 * once and its Reading shared: that is what keeps 100 000 rows fast.
 * @param rows the sheet's own numbers of the action rows
 */
export function readColumn<T>(grid: Grid, column: number, rows: readonly number[], kind: CellKind<T, unknown>, context: ReadingContext): ColumnReadings<T> {
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
      if (lastMap === undefined) distinct.set(look, (lastMap = new Map()));
      lastLook = look;
    }
    const key = valueKey(value);
    let entry = lastMap.get(key);
    if (entry === undefined) {
      entry = { cell: { value, format, fill }, count: 0, reading: undefined };
      lastMap.set(key, entry);
      order.push(entry);
    }
    entry.count += 1;
    cells.push(entry);
  }
  const contents = { cells: order };
  const choices = kind.decide(contents, context);
  for (const entry of order) entry.reading = kind.read(entry.cell, choices, context);
  return {
    readings: cells.map((entry) => entry.reading ?? kind.read(entry.cell, choices, context)),
    decisions: kind.decisions(choices, contents, context),
  };
}
