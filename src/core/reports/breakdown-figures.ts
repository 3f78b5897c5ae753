import type { Status } from "../reading/values";
import { valueOf } from "../reading/action";
import type { DataRow } from "./data/data-row";
import { countFlag } from "./data/flag-columns";
import { yearFields } from "../reading/year-fields";
import type { BreakdownFigure } from "./put-breakdown";
import type { ReportInput } from "./report-input";
import { column, countWhere, quoted, sumWhere } from "./structured-reference";

/** How long a whole bar is, in blocks. */
const BAR = 20;

/** Late actions (myöhässä). */
export function lateFigure({ words }: Pick<ReportInput, "words">): BreakdownFigure {
  return {
    header: words.summary.late,
    formula: (condition) => countFlag(words, words.dataHeaders.overdue, condition),
    value: (rows) => rows.filter(({ verdict }) => verdict.overdue !== null).length,
    style: "integer",
  };
}

/** Actions of one status. */
export function statusFigure({ words }: Pick<ReportInput, "words">, header: string, status: Status): BreakdownFigure {
  const condition = `${column(words.tables.data, words.dataHeaders.status)}=${quoted(words.statuses[status])}`;
  return { header, formula: (label) => countWhere(label, condition), value: (rows) => rows.filter(({ action }) => valueOf(action, "status") === status).length, style: "integer" };
}

/** The cents of an action in fields of one kind of money. */
export function centsOf({ action }: DataRow, fields: ReturnType<typeof yearFields>): number {
  return fields.reduce((sum, field) => {
    const value = action.fields[field]?.value;
    return typeof value === "object" && "cents" in value ? sum + value.cents : sum;
  }, 0);
}

/** Budget or actual of all years together, in euros; undefined where the table has no such column. */
export function moneyFigure(input: ReportInput, header: string, kind: "budget" | "actual"): BreakdownFigure | undefined {
  const { words } = input;
  const fields = yearFields(input.roadmap, kind);
  if (fields.length === 0) return undefined;
  return {
    header,
    formula: (condition) => fields.map((field) => sumWhere(column(words.tables.data, words.fieldName(field)), condition)).join("+"),
    value: (rows) => rows.reduce((sum, row) => sum + centsOf(row, fields), 0) / 100,
    style: "moneyWhole",
  };
}

/** The share as a bar in the cell, beside the figure that it shows. */
export function barFigure({ words }: Pick<ReportInput, "words">): BreakdownFigure {
  return {
    header: words.shareBar,
    formula: (_, row) => `REPT("█",ROUND($C${row}*${BAR},0))`,
    value: (rows, total) => "█".repeat(total === 0 ? 0 : Math.round((rows.length / total) * BAR)),
    style: "bar",
  };
}
