import type { CellValue } from "../../../grid/cell-value";
import type { Range } from "../../../grid/grid";
import { cellKey } from "../../../grid/grid";
import type { TableFrame } from "./table-frame";
import { isFilled } from "./table-frame";

export interface FilledCell {
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  readonly formula: string | undefined;
}

export interface TextCell extends FilledCell {
  readonly value: string;
}

/** One row as the careful rules see it. */
export interface RowView {
  readonly row: number;
  readonly frame: TableFrame;
  readonly filled: readonly FilledCell[];
  /** The title in the row itself. */
  readonly title: string | undefined;
  /** The row has a title, its own or one merged from above. */
  readonly hasTitle: boolean;
  readonly merge: Range | undefined;
  /** Text cells of the row. */
  readonly texts: readonly TextCell[];
  /** The kind of the nearest row above that is not blank. */
  readonly previous: string | undefined;
}

export function viewRow(frame: TableFrame, row: number, previous: string | undefined): RowView {
  const { grid } = frame;
  const values = grid.values[row - grid.firstRow] ?? [];
  const filled: FilledCell[] = [];
  for (let column = frame.firstColumn; column <= frame.lastColumn; column += 1) {
    const value = values[column - grid.firstColumn];
    if (isFilled(value)) filled.push({ column, value, formula: grid.formulas.get(cellKey(row, column)) });
  }
  const title = filled.find((cell) => cell.column === frame.titleColumn)?.value;
  return {
    row,
    frame,
    filled,
    title: title === undefined ? undefined : String(typeof title === "object" ? title.error : title),
    hasTitle: title !== undefined || frame.mergedTitles.has(row),
    merge: frame.wideMerges.get(row),
    texts: filled.filter((cell): cell is TextCell => typeof cell.value === "string"),
    previous,
  };
}
