import type { FieldKey } from "../../../../src/core/programme/fields";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { Cell, CellKind, ColumnContents, ReadingContext } from "../../../../src/core/reading/cells/cell-kind";
import type { Reading } from "../../../../src/core/reading/reading";
import type { ColumnDecision } from "../../../../src/core/reading/roadmap";

/** A column of figures for tests: its kind, its header and its other cells. */
export interface FigureColumn<T> {
  /** Reads a cell, or a value without format, as part of the column. */
  readonly read: (cell: Cell | Cell["value"], header?: string, others?: readonly Cell["value"][]) => Reading<T>;
  /** Reads all cells of one column. */
  readonly readAll: (cells: readonly Cell[], header?: string) => readonly Reading<T>[];
  readonly decisions: (values: readonly Cell["value"][], header?: string) => readonly ColumnDecision[];
}

function isCell(cell: Cell | Cell["value"]): cell is Cell {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

function contentsOf(cells: readonly Cell[]): ColumnContents {
  return { cells: cells.map((cell) => ({ cell, count: 1 })) };
}

export function figureColumn<T, Choices>(kind: CellKind<T, Choices>, field: FieldKey, usualHeader: string): FigureColumn<T> {
  const contextOf = (header: string): ReadingContext => ({ programme: porvoo, field, header, dateSystem: 1900 });
  return {
    read(given, header = usualHeader, others = []) {
      const cell = isCell(given) ? given : { value: given };
      const context = contextOf(header);
      const contents = contentsOf([cell, ...others.map((value) => ({ value }))]);
      return kind.read(cell, kind.decide(contents, context), context);
    },
    readAll(cells, header = usualHeader) {
      const context = contextOf(header);
      const choices = kind.decide(contentsOf(cells), context);
      return cells.map((cell) => kind.read(cell, choices, context));
    },
    decisions(values, header = usualHeader) {
      const context = contextOf(header);
      const contents = contentsOf(values.map((value) => ({ value })));
      return kind.decisions(kind.decide(contents, context), contents, context);
    },
  };
}
