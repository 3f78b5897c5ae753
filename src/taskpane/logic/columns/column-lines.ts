import { columnLetters } from "../../../core/grid/address";
import { isBlank, isCellError } from "../../../core/grid/cell-value";
import type { Grid } from "../../../core/grid/grid";
import { valueAt } from "../../../core/grid/grid";
import type { FieldKey } from "../../../core/programme/fields";
import { foldCase } from "../../../core/reading/text/clean";
import type { Roadmap } from "../../../core/reading/roadmap";
import type { Certainty } from "../../../text/pane/settings-words";
import { certaintyOf } from "../settings/certainty";

/** A column of the table as it is shown, with what it is known by. */
export interface ColumnLine {
  readonly position: number;
  readonly letters: string;
  readonly header: string;
  readonly field: FieldKey | null;
  readonly certainty: Certainty;
  /** A person said what it is. */
  readonly decided: boolean;
  /** Different texts that stand in it, the first ones. */
  readonly examples: readonly string[];
}

const EXAMPLES = 2;
const ROWS = 50;
const LONGEST = 24;

/** Numbers say little of what a column is, dates as numbers even mislead: texts alone are shown. */
function examplesOf(grid: Grid, column: number, rows: readonly number[]): readonly string[] {
  const found = new Map<string, string>();
  for (const row of rows.slice(0, ROWS)) {
    const value = valueAt(grid, row, column);
    if (isBlank(value) || isCellError(value) || typeof value !== "string") continue;
    const text = value.replace(/\s+/gu, " ").trim();
    const key = foldCase(text);
    if (!found.has(key)) found.set(key, text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
    if (found.size === EXAMPLES) break;
  }
  return [...found.values()];
}

/** The columns of the table, left to right. */
export function columnLines({ columns, actions }: Pick<Roadmap, "columns" | "actions">, grid: Grid): readonly ColumnLine[] {
  const rows = actions.map(({ row }) => row);
  return columns.map(({ column, header, field, confidence, decided }, index) => ({
    position: index + 1,
    letters: columnLetters(column),
    header,
    field,
    certainty: certaintyOf({ field, confidence }),
    decided: decided === true,
    examples: examplesOf(grid, column, rows),
  }));
}
