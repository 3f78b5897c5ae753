import { valueOf } from "../../reading/action";
import { lateFigure, statusFigure } from "../breakdown-figures";
import type { DataRow } from "../data/data-row";
import { countFlag } from "../data/flag-columns";
import type { BreakdownFigure } from "../put-breakdown";
import type { ReportInput } from "../report-input";
import { column, countWhere, quoted, sumWhere } from "../structured-reference";

/** The columns of the blocks that the chart and the sentences look at; the figures begin in D. */
export const FIGURE_COLUMNS = { done: "D", openInTime: "E", late: "F", other: "G" } as const;

function counted(header: string, formula: BreakdownFigure["formula"], holds: (row: DataRow) => boolean): BreakdownFigure {
  return { header, formula, value: (rows) => rows.reduce((count, row) => (holds(row) ? count + 1 : count), 0), style: "integer" };
}

/** Person-days of all actions; undefined where the table has none. */
function personDaysFigure({ words, roadmap }: ReportInput): BreakdownFigure | undefined {
  if (!roadmap.actions.some((action) => action.fields.personDays !== undefined)) return undefined;
  const header = words.dataHeaders.personDays;
  return {
    header,
    formula: (condition) => sumWhere(column(words.tables.data, header), condition),
    value: (rows) => rows.reduce((sum, { action }) => sum + (valueOf(action, "personDays") ?? 0), 0),
    style: "decimal",
  };
}

/** Done, open in time, late and other, which add up to the count; then open in all, due soon, person-days. */
export function responsibilityFigures(input: ReportInput): readonly BreakdownFigure[] {
  const { words } = input;
  const { dataHeaders: h, responsibilities } = words;
  const data = (header: string): string => column(words.tables.data, header);
  const notDone = `${data(h.status)}<>${quoted(words.statuses.done)}`;
  return [
    statusFigure(input, words.summary.done, "done"),
    counted(
      responsibilities.headers.openInTime,
      (condition) => countFlag(words, h.open, `${data(h.overdue)}=0`, condition),
      ({ verdict }) => verdict.open && verdict.overdue === null,
    ),
    lateFigure(input),
    counted(
      responsibilities.headers.other,
      (condition) => countWhere(condition, `${data(h.open)}=0`, notDone),
      ({ action, verdict }) => !verdict.open && valueOf(action, "status") !== "done",
    ),
    counted(responsibilities.headers.open, (condition) => countFlag(words, h.open, condition), ({ verdict }) => verdict.open),
    counted(responsibilities.headers.soon, (condition) => countFlag(words, h.dueSoon, condition), ({ verdict }) => verdict.dueSoon),
  ].concat(personDaysFigure(input) ?? []);
}
