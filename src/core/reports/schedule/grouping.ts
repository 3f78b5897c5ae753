import { valueOf } from "../../reading/action";
import { codeText, usedViews } from "../data/plain-columns";
import type { DataRow } from "../data/data-row";
import { displayCode } from "../code-display";
import type { ReportInput } from "../report-input";
import type { ResponsibleField } from "../responsibilities/responsible";
import { responsibleOf } from "../responsibilities/responsible";

/** By what the bars are grouped: a column of the data table and its values in their order. */
export interface Grouping {
  /** The column's header in the data table. */
  readonly dataHeader: string;
  readonly labelOf: (row: DataRow) => string;
  /** No two alike but for letter case. Empty where there are too many to group by. */
  readonly labels: readonly string[];
  /** The labels begin with a code that stands for them. */
  readonly coded: boolean;
}

/** A list of more groups would stand between the reader and the bars. */
const MOST_GROUPS = 40;

/** Whether the table has a field, in a column of its own or otherwise. */
export function hasField({ roadmap }: Pick<ReportInput, "roadmap">, field: "goal" | "unit" | "owner" | "start" | "due"): boolean {
  return roadmap.columns.some((column) => column.field === field) || roadmap.actions.some((action) => action.fields[field] !== undefined);
}

/** A column that says who does an action, as the data table has it. */
function whoColumn(input: ReportInput, field: ResponsibleField): Pick<Grouping, "dataHeader" | "labelOf"> {
  return { dataHeader: input.words.dataHeaders[field], labelOf: (row) => responsibleOf(input, row, field) };
}

/** The values as they first appear, each once whatever its letter case; the missing ones last. */
function found({ rows, words }: ReportInput, labelOf: Grouping["labelOf"]): readonly string[] {
  const labels = new Map<string, string>();
  for (const row of rows) {
    const label = labelOf(row);
    if (label !== "" && label !== words.missing && !labels.has(label.toLowerCase())) labels.set(label.toLowerCase(), label);
  }
  return labels.size > MOST_GROUPS ? [] : [...labels.values(), words.missing];
}

/** By goal where the table has goals, else by unit, else by who is responsible. */
export function groupingOf(input: ReportInput): Grouping {
  const { words } = input;
  const goals = usedViews(input).find(({ field }) => field === "goal")?.list;
  if (goals !== undefined && hasField(input, "goal")) {
    const labels = [...goals.codes.map(({ code }) => displayCode(goals, code, words.language)), words.missing];
    return { dataHeader: words.fieldName("goal"), labelOf: ({ action }) => codeText(input, action, "goal"), labels: labels.length > MOST_GROUPS ? [] : labels, coded: true };
  }
  const who = whoColumn(input, hasField(input, "unit") || !hasField(input, "owner") ? "unit" : "owner");
  return { ...who, labels: found(input, who.labelOf), coded: false };
}

/** Who does it, beside the group: unit or responsible, whichever the group is not; how exact the due date is where the table has neither. */
export function whoOf(input: ReportInput, grouping: Grouping): Pick<Grouping, "dataHeader" | "labelOf"> {
  const { words } = input;
  for (const field of ["unit", "owner"] as const) {
    const who = whoColumn(input, field);
    if (who.dataHeader !== grouping.dataHeader && hasField(input, field)) return who;
  }
  return {
    dataHeader: words.dataHeaders.precision,
    labelOf: ({ action }) => {
      const due = valueOf(action, "due");
      return due === undefined ? "" : words.precisions[due.precision];
    },
  };
}
