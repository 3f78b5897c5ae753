import type { Grid } from "../grid/grid";
import type { FieldKey } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { Action } from "./action";
import { ActionTable } from "./action-table";
import type { Cell } from "./cells/cell-kind";
import { kindOf } from "./cells/kinds";
import type { ColumnRead } from "./column-reader";
import { ColumnReader } from "./column-reader";
import type { Reading } from "./reading";
import type { SkippedRow, TableColumn } from "./roadmap";
import type { FoundTable } from "./shape/found-table";
import { ganttPeriod } from "./shape/columns/gantt";
import type { ClassifiedRows } from "./shape/row-kinds";
import { classifyRows } from "./shape/row-kinds";
import { tableLanguage } from "./table-language";
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
  readonly reader: ColumnReader;
}

/** A column whose cells have been read. */
interface DoneColumn extends ColumnRead {
  readonly column: TableColumn;
  readonly field: FieldKey;
}

/** Reads every cell of a found table: kinds of row first, then the columns, then what rows have from headings, merged cells and time columns. */
export function readTable(grid: Grid, found: FoundTable, programme: Programme): TableReadings {
  const classified = classifyRows(grid, found, programme);
  const rows = classified.actions;
  const open = openColumns(grid, found, programme, rows);
  noteCells(rows.length, open);
  const done = open.map(({ column, field, reader }): DoneColumn => ({ column, field, ...reader.read() }));
  const firsts = new Map<FieldKey, DoneColumn>();
  for (const column of done) if (!firsts.has(column.field)) firsts.set(column.field, column);
  const table = new ActionTable(rows, firsts);
  putFurther(table, done.filter((column) => firsts.get(column.field) !== column));
  const needsRows = classified.inherited.length > 0;
  const byRow = new Map(needsRows ? rows.map((row, index) => [row, index]) : []);
  putInherited(classified, table, byRow, programme, grid);
  putGantt(grid, found, table);
  putContinuations(classified, table);
  spreadAsides(classified, table, byRow, done);
  const decisions = new Map(done.map((column) => [column.column, column.decisions]));
  const columns = found.columns.map((column) => ({ ...column, decisions: decisions.get(column) ?? column.decisions }));
  const skipped = classified.others.map(({ row, kind, text }) => ({ row, kind, text }));
  return { columns: withTimeColumns(columns, found), actions: table.finish(grid.hiddenRows), skipped };
}

function openColumns(grid: Grid, found: FoundTable, programme: Programme, rows: readonly number[]): readonly OpenColumn[] {
  const language = tableLanguage(found.columns.map(({ header }) => header), programme.languages);
  return found.columns.flatMap((column) => {
    const { field, header } = column;
    if (field === null) return [];
    const context = { programme, field, header, dateSystem: grid.dateSystem, language };
    return [{ column, field, reader: new ColumnReader(kindOf(field), context, grid, column.column, rows) }];
  });
}

/** So many rows of a wide table are at hand at once. */
const ROWS_AT_HAND = 64;

/** Every action row's cells, some rows at a time: going down the whole of each column would fetch each of 100 000 rows from memory anew. */
function noteCells(rows: number, open: readonly OpenColumn[]): void {
  for (let from = 0; from < rows; from += ROWS_AT_HAND) {
    const to = Math.min(from + ROWS_AT_HAND, rows);
    for (const { reader } of open) reader.note(from, to);
  }
}

/** Further columns of a field only fill what its first one leaves open. */
function putFurther(table: ActionTable, further: readonly DoneColumn[]): void {
  for (const { column, field, readings, places } of further) {
    for (let index = 0; index < places.length; index += 1) {
      const reading = readings[places[index] ?? 0];
      if (reading !== undefined) table.put(index, field, reading, column.column);
    }
  }
}

/** The places of the actions in the table, by the sheet's rows. */
type ByRow = ReadonlyMap<number, number>;

/** Values of group headings and merged cells are read as if they stood in the action's own cell. */
function putInherited(classified: ClassifiedRows, table: ActionTable, byRow: ByRow, programme: Programme, grid: Grid): void {
  const known = new Map<string, Reading<FieldValue>>();
  for (const { row, field, sourceRow, value } of classified.inherited) {
    const key = `${field} ${sourceRow}`;
    let reading = known.get(key);
    if (reading === undefined) {
      reading = readAlone({ value }, field, programme, grid);
      known.set(key, reading);
    }
    const index = byRow.get(row);
    if (index !== undefined) table.inherit(index, field, reading, sourceRow);
  }
}

/** Reads a cell that stands in no column of its field. */
function readAlone(cell: Cell, field: FieldKey, programme: Programme, grid: Grid): Reading<FieldValue> {
  const kind = kindOf(field);
  const context = { programme, field, header: "", dateSystem: grid.dateSystem };
  return kind.read(cell, kind.decide({ cells: [{ cell, count: 1 }] }, context), context);
}

/** Marks under half-years, quarters or months say when an action runs, where it has no due date of its own. */
function putGantt(grid: Grid, found: FoundTable, table: ActionTable): void {
  const [first] = found.gantt;
  if (first === undefined) return;
  const beside = found.place.range.firstColumn;
  table.rows.forEach((row, index) => {
    const period = ganttPeriod(grid, row, found.gantt, beside);
    if (period === undefined) return;
    // A drawn bar is somebody's picture of the schedule, not a date that was agreed: to be confirmed.
    const reading: Reading<Period> = { raw: ganttLabels(found, period), status: "uncertain", value: period, note: "time-columns" };
    table.fill(index, "due", reading);
  });
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
function putContinuations({ actions, others }: ClassifiedRows, table: ActionTable): void {
  let above = 0;
  for (const { row, kind, text } of others) {
    if (kind !== "continuation") continue;
    while ((actions[above] ?? row) < row) above += 1;
    if (above > 0) table.continueWith(above - 1, text);
  }
}

/** Cells that hold values of other fields too: their own, or the heading's or merged cell's that a row has. */
function spreadAsides(classified: ClassifiedRows, table: ActionTable, byRow: ByRow, done: readonly DoneColumn[]): void {
  const holders = new Set<number>();
  for (const { readings, places, hasAsides } of done) {
    if (!hasAsides) continue;
    places.forEach((place, index) => {
      if (readings[place]?.aside !== undefined) holders.add(index);
    });
  }
  for (const { row } of classified.inherited) {
    const index = byRow.get(row);
    if (index !== undefined) holders.add(index);
  }
  for (const index of holders) table.spreadAsides(index);
}
