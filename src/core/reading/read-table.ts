import type { Grid } from "../grid/grid";
import type { FieldKey } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { Action } from "./action";
import { ActionBuilder, rowLayout } from "./action-builder";
import type { Cell } from "./cells/cell-kind";
import { kindOf } from "./cells/kinds";
import { readColumn } from "./read-column";
import type { Reading } from "./reading";
import type { SkippedRow, TableColumn } from "./roadmap";
import type { FoundTable } from "./shape/found-table";
import { ganttPeriod } from "./shape/columns/gantt";
import type { ClassifiedRows } from "./shape/row-kinds";
import { classifyRows } from "./shape/row-kinds";
import type { FieldValue, Period } from "./values";

/** A drawn schedule is understood, but it is a picture, not a date that was agreed. */
const TIME_COLUMN_CONFIDENCE = 0.6;

export interface TableReadings {
  readonly columns: readonly TableColumn[];
  readonly actions: readonly Action[];
  readonly skipped: readonly SkippedRow[];
}

/** Reads every cell of a found table: kinds of row first, then column by column, then what rows have from headings, merged cells and time columns. */
export function readTable(grid: Grid, found: FoundTable, programme: Programme): TableReadings {
  const classified = classifyRows(grid, found, programme);
  const rows = classified.rows.flatMap(({ row, kind }) => (kind === "action" ? [row] : []));
  const layout = rowLayout(found.columns.flatMap(({ field }) => (field === null ? [] : [field])));
  const builders = rows.map((row) => new ActionBuilder(row, grid.hiddenRows.has(row), layout));
  const seen = new Set<FieldKey>();
  let hasAsides = false;
  const columns = found.columns.map((column) => {
    if (column.field === null) return column;
    const { field } = column;
    const context = { programme, field, header: column.header, dateSystem: grid.dateSystem };
    const first = !seen.has(field);
    seen.add(field);
    const read = readColumn(grid, column.column, rows, kindOf(field), context, (index, reading) => {
      if (first) builders[index]?.set(field, reading);
      else builders[index]?.put(field, reading);
    });
    hasAsides ||= read.hasAsides;
    return { ...column, decisions: read.decisions };
  });
  const byRow = new Map(builders.map((builder) => [builder.row, builder]));
  putInherited(classified, byRow, programme, grid);
  putGantt(grid, found, builders);
  putContinuations(classified, byRow);
  const skipped = classified.rows.flatMap(({ row, kind, text }) => (kind === "action" ? [] : [{ row, kind, text }]));
  return { columns: withTimeColumns(columns, found), actions: builders.map((builder) => builder.build(hasAsides || classified.inherited.length > 0)), skipped };
}

/** Values of group headings and merged cells are read as if they stood in the action's own cell. */
function putInherited(classified: ClassifiedRows, byRow: ReadonlyMap<number, ActionBuilder>, programme: Programme, grid: Grid): void {
  const known = new Map<string, Reading<FieldValue>>();
  for (const { row, field, sourceRow, value } of classified.inherited) {
    const key = `${field} ${sourceRow}`;
    let reading = known.get(key);
    if (reading === undefined) {
      reading = readAlone({ value }, field, programme, grid);
      known.set(key, reading);
    }
    byRow.get(row)?.inherit(field, reading, sourceRow);
  }
}

/** Reads a cell that stands in no column of its field. */
function readAlone(cell: Cell, field: FieldKey, programme: Programme, grid: Grid): Reading<FieldValue> {
  const kind = kindOf(field);
  const context = { programme, field, header: "", dateSystem: grid.dateSystem };
  return kind.read(cell, kind.decide({ cells: [{ cell, count: 1 }] }, context), context);
}

/** Marks under half-years, quarters or months say when an action runs, where it has no due date of its own. */
function putGantt(grid: Grid, found: FoundTable, builders: readonly ActionBuilder[]): void {
  const [first] = found.gantt;
  if (first === undefined) return;
  const beside = found.place.range.firstColumn;
  for (const builder of builders) {
    const period = ganttPeriod(grid, builder.row, found.gantt, beside);
    if (period === undefined) continue;
    // A drawn bar is somebody's picture of the schedule, not a date that was agreed: to be confirmed.
    const reading: Reading<Period> = { raw: ganttLabels(found, period), status: "uncertain", value: period, note: "time-columns" };
    builder.fill("due", reading);
  }
}

/** Time columns together are the due date, unless the table has a column for it. */
function withTimeColumns(columns: readonly TableColumn[], found: FoundTable): readonly TableColumn[] {
  if (columns.some(({ field }) => field === "due")) return columns;
  const marked = new Set(found.gantt.map(({ column }) => column));
  return columns.map((column) => (marked.has(column.column) ? { ...column, field: "due", confidence: TIME_COLUMN_CONFIDENCE } : column));
}

function ganttLabels(found: FoundTable, period: Period): string {
  const within = found.gantt.filter((column) => column.period.start !== null && column.period.end !== null && (period.start ?? "") <= column.period.start && column.period.end <= (period.end ?? ""));
  const [first] = within;
  const last = within.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? first.label : `${first.label}–${last.label}`;
}

/** A row that only goes on with the text of the row above belongs to that action's description. */
function putContinuations(classified: ClassifiedRows, byRow: ReadonlyMap<number, ActionBuilder>): void {
  let previous: ActionBuilder | undefined;
  for (const { row, kind, text } of classified.rows) {
    if (kind === "action") previous = byRow.get(row);
    else if (kind === "continuation") previous?.continueWith(text);
  }
}
