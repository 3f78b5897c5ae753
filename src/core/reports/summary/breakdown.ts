import { STATUSES } from "../../reading/values";
import { countFlag } from "../data/flag-columns";
import type { DataRow } from "../data/data-column";
import { mainCode } from "../data/plain-columns";
import { columnLetters } from "../../grid/address";
import { displayCode } from "../code-display";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere, quoted } from "../structured-reference";

interface BreakdownRow {
  readonly label: string;
  readonly matches: (row: DataRow) => boolean;
}

/** A figure of a breakdown: a column header, a formula for a label's cell, and what we expect of it. */
interface BreakdownFigure {
  readonly header: string;
  readonly formula: (labelCell: string) => string;
  readonly value: (rows: readonly DataRow[]) => number;
}

function isOverdue({ verdict }: DataRow): boolean {
  return verdict.overdue !== null;
}

/**
 * One block: every value of a view in its own order with count and share, a row for what is missing or not
 * understood, and a total that must equal the number of actions. Gives back the row below the block.
 */
function putBreakdown(
  sheet: SheetBuilder,
  input: ReportInput,
  at: number,
  block: { heading: string; table: string; labelHeader: string; dataHeader: string; rows: readonly BreakdownRow[]; figures: readonly BreakdownFigure[] },
  rows: readonly DataRow[],
): number {
  const { words } = input;
  sheet.text(at, 1, block.heading, "heading");
  const headerRow = at + 1;
  const first = headerRow + 1;
  const last = headerRow + block.rows.length;
  const headers = [block.labelHeader, words.summary.count, words.summary.share, ...block.figures.map((figure) => figure.header)];
  sheet.table({ name: block.table, range: { firstRow: headerRow, firstColumn: 1, lastRow: last, lastColumn: headers.length }, columns: headers, style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  const data = column(words.tables.data, block.dataHeader);
  const total = rows.length;
  block.rows.forEach(({ label, matches }, index) => {
    const row = first + index;
    const found = rows.filter(matches);
    sheet.text(row, 1, label, "wrappedPlain");
    sheet.formula(row, 2, countWhere(`${data}=$A${row}`), found.length, "integer");
    sheet.formula(row, 3, `IF($B$${last + 1}=0,0,B${row}/$B$${last + 1})`, total === 0 ? 0 : found.length / total, "percent");
    block.figures.forEach((figure, figureIndex) => {
      sheet.formula(row, 4 + figureIndex, figure.formula(`${data}=$A${row}`), figure.value(found), "integer");
    });
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  const sums = [2, ...block.figures.map((_, index) => 4 + index)];
  for (const sumColumn of sums) {
    const letters = columnLetters(sumColumn);
    const expected = sumColumn === 2 ? total : (block.figures[sumColumn - 4]?.value(rows) ?? 0);
    sheet.formula(last + 1, sumColumn, `SUM(${letters}${first}:${letters}${last})`, expected, "total");
  }
  sheet.formula(last + 1, 3, `SUM(C${first}:C${last})`, total === 0 ? 0 : 1, "totalPercent");
  return last + 3;
}

/** By status, all of them, zero too. */
export function putByStatus(sheet: SheetBuilder, input: ReportInput, at: number, rows: readonly DataRow[]): number {
  const { words } = input;
  const late: BreakdownFigure = { header: words.summary.late, formula: (condition) => countFlag(input, words.dataHeaders.overdue, condition), value: (found) => found.filter(isOverdue).length };
  return putBreakdown(
    sheet,
    input,
    at,
    {
      heading: words.summary.byStatus,
      table: words.tables.status,
      labelHeader: words.summary.status,
      dataHeader: words.dataHeaders.status,
      rows: [
        ...STATUSES.map((status): BreakdownRow => ({ label: words.statuses[status], matches: ({ action }) => action.fields.status?.value === status })),
        { label: words.missing, matches: ({ action }) => action.fields.status?.value === undefined },
      ],
      figures: [late],
    },
    rows,
  );
}

/** By goal, counted by the main goal: done, in progress, other, late. Gives back where the block stands and how many actions have a goal, for the chart. */
export function putByGoal(sheet: SheetBuilder, input: ReportInput, at: number, rows: readonly DataRow[]): { readonly next: number; readonly first: number; readonly last: number; readonly known: number } | undefined {
  const { words, roadmap } = input;
  const list = roadmap.programme.codeLists.goal;
  if (list === undefined) return undefined;
  const status = column(words.tables.data, words.dataHeaders.status);
  const hasStatus = (...statuses: readonly string[]) => (found: readonly DataRow[]): number => found.filter(({ action }) => statuses.includes(action.fields.status?.value ?? "")).length;
  const done = `${status}=${quoted(words.statuses.done)}`;
  const inProgress = `${status}=${quoted(words.statuses["in-progress"])}`;
  const mainGoal = ({ action }: DataRow): string | undefined => mainCode(action, "goal", list);
  const breakdown: BreakdownRow[] = [
    ...list.codes.map(({ code }): BreakdownRow => ({ label: displayCode(list, code, words.language), matches: (row) => mainGoal(row) === code })),
    { label: words.missing, matches: (row) => mainGoal(row) === undefined },
  ];
  const next = putBreakdown(
    sheet,
    input,
    at,
    {
      heading: words.summary.byGoal,
      table: words.tables.goals,
      labelHeader: words.fieldName("goal"),
      dataHeader: words.fieldName("goal"),
      rows: breakdown,
      figures: [
        { header: words.summary.done, formula: (condition) => countWhere(condition, done), value: hasStatus("done") },
        { header: words.summary.inProgress, formula: (condition) => countWhere(condition, inProgress), value: hasStatus("in-progress") },
        {
          header: words.summary.other,
          formula: (condition) => `${countWhere(condition)}-${countWhere(condition, done)}-${countWhere(condition, inProgress)}`,
          value: (found) => found.length - hasStatus("done", "in-progress")(found),
        },
        { header: words.summary.late, formula: (condition) => countFlag(input, words.dataHeaders.overdue, condition), value: (found) => found.filter(isOverdue).length },
      ],
    },
    rows,
  );
  return { next, first: at + 2, last: at + 1 + breakdown.length, known: rows.filter((row) => mainGoal(row) !== undefined).length };
}
