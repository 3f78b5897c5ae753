import type { CellValue } from "../../grid/cell-value";
import type { DateSystem } from "../../grid/grid";
import type { FieldKey } from "../../programme/fields";
import type { Language } from "../../programme/language";
import type { Programme } from "../../programme/schema";
import type { Reading } from "../reading";
import type { ColumnDecision } from "../roadmap";

/** A cell as far as its reading depends on it. */
export interface Cell {
  readonly value: CellValue;
  /** Number format in English codes; undefined is General. */
  readonly format?: string | undefined;
  /** Fill colour "RRGGBB", where the host gives it. */
  readonly fill?: string | undefined;
}

/** A cell and how often it stands in its column. */
export interface CountedCell {
  readonly cell: Cell;
  readonly count: number;
}

/** What stands in a column's action rows: each different cell once, with how often. */
export interface ColumnContents {
  readonly cells: Iterable<CountedCell>;
}

/** What a reader may know beside the cell itself. */
export interface ReadingContext {
  readonly programme: Programme;
  readonly field: FieldKey;
  /** The column's header text; units and meanings may stand there ("t€", "Verkosto"). */
  readonly header: string;
  readonly dateSystem: DateSystem;
  /** The language of the table's headers, where the cell stands in a table. */
  readonly language?: Language;
}

/**
 * A kind of cell: how the contents of a column are read. Forms with two readings are decided once per column
 * (`decide`), then each cell is read by itself. `read` is pure and never throws, so that equal cells can share
 * one Reading.
 */
export interface CellKind<T, Choices> {
  /** Hardly two cells are equal, as with names and notes: equal ones may be given to `decide` apart, which must make no difference to it. */
  readonly isSeldomEqual?: boolean;
  decide(contents: ColumnContents, context: ReadingContext): Choices;
  /** The choices that a person should know of. */
  decisions(choices: Choices, contents: ColumnContents, context: ReadingContext): readonly ColumnDecision[];
  read(cell: Cell, choices: Choices, context: ReadingContext): Reading<T>;
}
