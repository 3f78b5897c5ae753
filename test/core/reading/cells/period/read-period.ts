import type { DateSystem } from "../../../../../src/core/grid/grid";
import type { FieldKey } from "../../../../../src/core/programme/fields";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { Programme } from "../../../../../src/core/programme/schema";
import type { Cell } from "../../../../../src/core/reading/cells/cell-kind";
import { periodKind } from "../../../../../src/core/reading/cells/period/period-kind";
import type { Reading } from "../../../../../src/core/reading/reading";
import type { ColumnDecision } from "../../../../../src/core/reading/roadmap";
import type { Period } from "../../../../../src/core/reading/values";

export interface Surroundings {
  /** Other cells of the column. */
  readonly column?: readonly Cell["value"][];
  readonly programme?: Programme;
  readonly field?: FieldKey;
  readonly header?: string;
  readonly dateSystem?: DateSystem;
}

function prepare(cells: readonly Cell[], { programme = porvoo, field = "due", header = "Määräaika", dateSystem = 1900 }: Surroundings) {
  const context = { programme, field, header, dateSystem };
  const contents = { cells: cells.map((cell) => ({ cell, count: 1 })) };
  return { context, contents, choices: periodKind.decide(contents, context) };
}

/** Reads one cell of a column. */
export function readCell(cell: Cell, surroundings: Surroundings = {}): Reading<Period> {
  const { context, choices } = prepare([cell, ...(surroundings.column ?? []).map((value) => ({ value }))], surroundings);
  return periodKind.read(cell, choices, context);
}

/** What was decided for a column. */
export function decisionsOf(values: readonly Cell["value"][], surroundings: Surroundings = {}): readonly ColumnDecision[] {
  const { context, contents, choices } = prepare(
    values.map((value) => ({ value })),
    surroundings,
  );
  return periodKind.decisions(choices, contents, context);
}

/** A reading in one line: "normalised 2025-05-01..2025-05-31 month"; an open or unsaid end is left out. */
export function inShort({ status, value }: Reading<Period>): string {
  return value ? `${status} ${value.start ?? ""}..${value.end ?? ""} ${value.precision}` : status;
}

/** The reading of a text alone in its column, in one line. */
export function read(text: string, surroundings: Surroundings = {}): string {
  return inShort(readCell({ value: text }, surroundings));
}
