import type { FigureLine } from "./figure-table";
import type { ReportInput } from "./report-input";
import { responsibleLabels, responsibleOf } from "./responsibilities/responsible";
import { column } from "./structured-reference";

/** A line per unit (toimiala): nobody's first, then in Finnish alphabetical order, the programme's own units without actions too. */
export function unitLines(input: ReportInput): readonly FigureLine[] {
  const { words, rows } = input;
  const groups = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const key = responsibleOf(input, row, "unit").toLowerCase();
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [row]);
    else found.push(row);
  }
  return responsibleLabels(input, "unit").map((label) => ({
    label,
    conditions: (cell) => [`${column(words.tables.data, words.dataHeaders.unit)}=${cell}`],
    rows: groups.get(label.toLowerCase()) ?? [],
  }));
}
