import { codeText, mainCode, statusText } from "../data/plain-columns";
import { lateFigure, statusFigure } from "../breakdown-figures";
import { displayCode } from "../code-display";
import type { BreakdownFigure, PlacedBreakdown } from "../put-breakdown";
import { putBreakdown } from "../put-breakdown";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere, quoted } from "../structured-reference";
import { STATUSES } from "../../reading/values";

/** By status, all of them, zero too. */
export function putByStatus(sheet: SheetBuilder, input: ReportInput, at: number): PlacedBreakdown {
  const { words } = input;
  return putBreakdown(sheet, input, at, {
    heading: words.summary.byStatus,
    table: words.tables.status,
    labelHeader: words.summary.status,
    dataHeader: words.dataHeaders.status,
    labels: [...STATUSES.map((status) => words.statuses[status]), words.missing],
    labelOf: ({ action }) => statusText(input, action),
    figures: [lateFigure(input)],
  });
}

/** Every status but done and in progress, missing too. */
function otherFigure({ words }: ReportInput): BreakdownFigure {
  const status = column(words.tables.data, words.dataHeaders.status);
  return {
    header: words.summary.other,
    formula: (condition) => countWhere(condition, `${status}<>${quoted(words.statuses.done)}`, `${status}<>${quoted(words.statuses["in-progress"])}`),
    value: (rows) => rows.filter(({ action }) => action.fields.status?.value !== "done" && action.fields.status?.value !== "in-progress").length,
    style: "integer",
  };
}

/** By goal, counted by the main goal: done, in progress, other, late. Also tells how many actions have a goal, for the chart. */
export function putByGoal(sheet: SheetBuilder, input: ReportInput, at: number): (PlacedBreakdown & { readonly known: number }) | undefined {
  const { words, roadmap, rows } = input;
  const list = roadmap.programme.codeLists.goal;
  if (list === undefined) return undefined;
  const placed = putBreakdown(sheet, input, at, {
    heading: words.summary.byGoal,
    table: words.tables.goals,
    labelHeader: words.fieldName("goal"),
    dataHeader: words.fieldName("goal"),
    labels: [...list.codes.map(({ code }) => displayCode(list, code, words.language)), words.missing],
    labelOf: ({ action }) => codeText(input, action, "goal"),
    figures: [statusFigure(input, words.summary.done, "done"), statusFigure(input, words.summary.inProgress, "in-progress"), otherFigure(input), lateFigure(input)],
  });
  return { ...placed, known: rows.filter(({ action }) => mainCode(action, "goal", list) !== undefined).length };
}
