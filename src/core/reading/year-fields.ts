import type { FieldKey } from "../programme/fields";
import { plainField } from "../programme/fields";
import { allColumns } from "./field-columns";
import type { Roadmap } from "./roadmap";

/** The money columns of one kind that the table has, in the order of their years; one without a year first. */
export function yearFields({ columns, actions }: Pick<Roadmap, "columns" | "actions">, kind: "budget" | "actual"): FieldKey[] {
  const understood = columns.flatMap(({ field }) => field ?? []);
  const found = new Set([...understood, ...allColumns(actions).keys()].filter((field) => plainField(field) === kind));
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
