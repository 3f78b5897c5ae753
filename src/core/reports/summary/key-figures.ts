import { yearFields } from "../data/plain-columns";
import { countFlag } from "../data/flag-columns";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { column, countWhere, quoted } from "../structured-reference";
import type { StyleName } from "../styles";
import { severityCount } from "./finding-counts";

export interface KeyFigure {
  readonly label: string;
  readonly formula: string;
  readonly value: number;
  readonly style: StyleName;
}

/** Sum in cents of the main columns of one kind of money over all rows. */
function sumCents(input: ReportInput, rows: readonly DataRow[], kind: "budget" | "actual"): number {
  let cents = 0;
  for (const field of yearFields(input, kind)) {
    for (const { action } of rows) {
      const value = action.fields[field]?.value;
      if (typeof value === "object" && "cents" in value) cents += value.cents;
    }
  }
  return cents;
}

function sumFormula(input: ReportInput, kind: "budget" | "actual"): string {
  return yearFields(input, kind)
    .map((field) => `SUM(${column(input.words.tables.data, input.words.fieldName(field))})`)
    .join("+");
}

/** The six to eight figures at the top of the summary. Money is there only when the table has both budget and actual. */
export function keyFigures(input: ReportInput, rows: readonly DataRow[]): KeyFigure[] {
  const { words } = input;
  const h = words.dataHeaders;
  const k = words.summary.keyFigures;
  const status = column(words.tables.data, h.status);
  const count = (test: (row: DataRow) => boolean): number => rows.filter(test).length;
  const figures: KeyFigure[] = [
    // Counting numbers, not rows: the one empty body row of a roadmap without actions is not an action.
    { label: k.actions, formula: `COUNT(${column(words.tables.data, h.row)})`, value: rows.length, style: "keyFigure" },
    { label: k.done, formula: countWhere(`${status}=${quoted(words.statuses.done)}`), value: count(({ action }) => action.fields.status?.value === "done"), style: "keyFigure" },
    { label: k.inProgress, formula: countWhere(`${status}=${quoted(words.statuses["in-progress"])}`), value: count(({ action }) => action.fields.status?.value === "in-progress"), style: "keyFigure" },
    { label: k.late, formula: countFlag(words, h.overdue), value: count(({ verdict }) => verdict.overdue !== null), style: "keyFigure" },
    { label: k.soon, formula: countFlag(words, h.dueSoon), value: count(({ verdict }) => verdict.dueSoon), style: "keyFigure" },
    { label: k.noDate, formula: countFlag(words, h.noDate), value: count(({ verdict }) => verdict.noDate), style: "keyFigure" },
    { label: k.errors, ...severityCount(input, "error"), style: "keyFigure" },
  ];
  if (yearFields(input, "budget").length > 0 && yearFields(input, "actual").length > 0) {
    const budget = sumCents(input, rows, "budget");
    const actual = sumCents(input, rows, "actual");
    const budgetFormula = sumFormula(input, "budget");
    figures.push({ label: k.used, formula: `IF((${budgetFormula})=0,0,(${sumFormula(input, "actual")})/(${budgetFormula}))`, value: budget === 0 ? 0 : actual / budget, style: "keyPercent" });
  }
  return figures;
}
