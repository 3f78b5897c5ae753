import type { FieldKey } from "../../programme/fields";
import type { ReadingStatus } from "../../reading/reading";
import type { Roadmap, TableColumn } from "../../reading/roadmap";

export const READING_STATUSES: readonly ReadingStatus[] = ["ok", "normalised", "uncertain", "unreadable", "empty"];

export type StatusCounts = Readonly<Record<ReadingStatus, number>>;

/** How the cells of one column were read. */
export interface ColumnReadings {
  readonly column: TableColumn;
  /** undefined where the column was not understood, or is read together with an earlier one. */
  readonly counts: StatusCounts | undefined;
  /** The earlier column that has the same field. */
  readonly readWith: TableColumn | undefined;
}

function countField(roadmap: Roadmap, field: FieldKey): StatusCounts {
  const counts = { ok: 0, normalised: 0, uncertain: 0, unreadable: 0, empty: 0 };
  for (const { fields } of roadmap.actions) counts[fields[field]?.status ?? "empty"] += 1;
  return counts;
}

/** The columns in order, each with the readings of its field: for every column that is counted they add up to the actions. */
export function columnReadings(roadmap: Roadmap): readonly ColumnReadings[] {
  const firsts = new Map<FieldKey, TableColumn>();
  return roadmap.columns.map((column) => {
    const { field } = column;
    if (field === null) return { column, counts: undefined, readWith: undefined };
    const first = firsts.get(field);
    if (first !== undefined) return { column, counts: undefined, readWith: first };
    firsts.set(field, column);
    return { column, counts: countField(roadmap, field), readWith: undefined };
  });
}
