import type { Grid } from "../grid/grid";
import type { FieldKey } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { Action } from "./action";
import { ActionBuilder, rowLayout } from "./action-builder";
import type { Cell } from "./cells/cell-kind";
import { kindOf } from "./cells/kinds";
import type { DistinctCell } from "./column-reader";
import { ColumnReader } from "./column-reader";
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

/** A column whose field is known, while it is read. */
interface OpenColumn {
  readonly column: TableColumn;
  readonly field: FieldKey;
  readonly reader: ColumnReader<FieldValue>;
  /** The first column of its field; further ones only fill what it leaves open. */
  readonly first: boolean;
}

/** Reads every cell of a found table: kinds of row first, then the columns, then what rows have from headings, merged cells and time columns. */
export function readTable(grid: Grid, found: FoundTable, programme: Programme): TableReadings {
  const classified = classifyRows(grid, found, programme);
  const rows = classified.rows.flatMap(({ row, kind }) => (kind === "action" ? [row] : []));
  const open = openColumns(grid, found, programme);
  const cells = noteCells(grid, rows, open);
  const read = new Map(open.map(({ column, reader }) => [column, reader.read()]));
  const layout = rowLayout(open.map(({ field }) => field));
  const builders = rows.map((row, index) => {
    const builder = new ActionBuilder(row, grid.hiddenRows.has(row), layout);
    open.forEach(({ field, first }, place) => {
      const reading = cells[index * open.length + place]?.reading;
      if (reading === undefined) return;
      if (first) builder.set(field, reading);
      else builder.put(field, reading);
    });
    return builder;
  });
  const byRow = new Map(classified.inherited.length > 0 || classified.rows.length > rows.length ? builders.map((builder) => [builder.row, builder]) : []);
  putInherited(classified, byRow, programme, grid);
  putGantt(grid, found, builders);
  putContinuations(classified, byRow);
  const spread = classified.inherited.length > 0 || [...read.values()].some(({ hasAsides }) => hasAsides);
  const columns = found.columns.map((column) => ({ ...column, decisions: read.get(column)?.decisions ?? column.decisions }));
  const skipped = classified.rows.flatMap(({ row, kind, text }) => (kind === "action" ? [] : [{ row, kind, text }]));
  return { columns: withTimeColumns(columns, found), actions: builders.map((builder) => builder.build(spread)), skipped };
}

function openColumns(grid: Grid, found: FoundTable, programme: Programme): OpenColumn[] {
  const seen = new Set<FieldKey>();
  return found.columns.flatMap((column) => {
    const { field, header } = column;
    if (field === null) return [];
    const first = !seen.has(field);
    seen.add(field);
    return [{ column, field, reader: new ColumnReader(kindOf(field), { programme, field, header, dateSystem: grid.dateSystem }), first }];
  });
}

/** Every action row's cells, row by row: going down the columns of 100 000 rows would fetch each row from memory anew. */
function noteCells(grid: Grid, rows: readonly number[], open: readonly OpenColumn[]): readonly DistinctCell<FieldValue>[] {
  const columns = open.map(({ column, reader }) => ({ offset: column.column - grid.firstColumn, reader }));
  const cells = new Array<DistinctCell<FieldValue>>(rows.length * columns.length);
  let place = 0;
  for (const row of rows) {
    const index = row - grid.firstRow;
    const values = grid.values[index] ?? [];
    const formats = grid.formats[index];
    const fills = grid.fills[index];
    for (const { offset, reader } of columns) {
      cells[place] = reader.note(values[offset] ?? null, formats === undefined ? undefined : formats[offset], fills === undefined ? undefined : fills[offset]);
      place += 1;
    }
  }
  return cells;
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
