import { valueOf } from "../../reading/action";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { unitText } from "../unit-name";
import { inFinnishOrder } from "./finnish-order";

export type ResponsibleField = "unit" | "owner";

/** Whether the table has the field at all: a column of it, or values from group headings. */
export function hasField({ roadmap }: Pick<ReportInput, "roadmap">, field: ResponsibleField): boolean {
  return roadmap.columns.some((column) => column.field === field) || roadmap.actions.some((action) => action.fields[field] !== undefined);
}

/** Who is responsible for an action, as the data table says it. */
export function responsibleOf(input: Pick<ReportInput, "words" | "roadmap">, { action }: DataRow, field: ResponsibleField): string {
  return field === "unit" ? unitText(input, action) : (valueOf(action, "owner") ?? input.words.missing);
}

/**
 * The labels of a block: nobody first, then in Finnish alphabetical order. The programme's own units are there without
 * actions too. Names alike but for letter case are one label in the first spelling: formulas do not tell them apart.
 */
export function responsibleLabels(input: ReportInput, field: ResponsibleField): readonly string[] {
  const { words, roadmap, rows } = input;
  const known = field === "unit" ? roadmap.programme.units.map(({ names }) => names[words.language]) : [];
  const spellings = new Map<string, string>();
  for (const name of [...known, ...rows.map((row) => responsibleOf(input, row, field))]) {
    const key = name.toLowerCase();
    if (!spellings.has(key)) spellings.set(key, name);
  }
  spellings.delete(words.missing.toLowerCase());
  return [words.missing, ...inFinnishOrder([...spellings.values()])];
}
