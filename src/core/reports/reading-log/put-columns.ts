import { columnLetters } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { ReportWords } from "../report-words";
import type { SheetBuilder } from "../sheet-builder";
import { column } from "../structured-reference";
import type { ColumnReadings } from "./column-readings";
import { columnReadings, READING_STATUSES } from "./column-readings";

/** A column that was recognised with less than this should be looked at by a person. */
const SURE = 0.6;

const CONFIDENCE_COLUMN = 5;
const FIRST_COUNT = CONFIDENCE_COLUMN + 1;
const LAST_COUNT = CONFIDENCE_COLUMN + READING_STATUSES.length;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts every column of the table: what it was taken for, how surely, what was decided for all of it, and how its cells were read. Gives back the row below. */
export function putColumns(sheet: SheetBuilder, input: ReportInput, at: number): number {
  const { words, roadmap } = input;
  const { readingLog: log, readingNames: names } = words;
  const readings = columnReadings(roadmap);
  const counted = READING_STATUSES.map((status) => ({ status, header: capitalised(names.reading(status)) }));
  sheet.text(at, 1, names.columnsHeading, "heading");
  const header = at + 1;
  const last = header + Math.max(1, readings.length);
  sheet.table(
    {
      name: log.tables.columns,
      range: { firstRow: header, firstColumn: 1, lastRow: last, lastColumn: LAST_COUNT },
      columns: [names.headers.column, names.headers.header, names.headers.field, log.headers.decisions, names.headers.confidence, ...counted.map((each) => each.header)],
      style: "plain",
      filter: false,
    },
    (index) => (index + 1 >= CONFIDENCE_COLUMN ? "headerRight" : "header"),
  );
  readings.forEach((each, index) => {
    putColumn(sheet, words, header + 1 + index, each);
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  for (let index = 2; index <= CONFIDENCE_COLUMN; index += 1) sheet.text(last + 1, index, "", "totalLabel");
  counted.forEach((each, index) => {
    const sum = readings.reduce((total, { counts }) => total + (counts?.[each.status] ?? 0), 0);
    sheet.formula(last + 1, FIRST_COUNT + index, `SUM(${column(log.tables.columns, each.header)})`, sum, "total");
  });
  sheet.text(last + 2, 1, log.countsNote, "muted");
  roadmap.unfitDecisions.forEach(({ header: text, field }, index) => {
    sheet.text(last + 3 + index, 1, log.unfitDecision(text, field === null ? null : names.field(field)), "warning");
  });
  return last + 4 + roadmap.unfitDecisions.length;
}

function putColumn(sheet: SheetBuilder, words: ReportWords, row: number, readings: ColumnReadings): void {
  const { column: each, counts } = readings;
  const { readingNames: names } = words;
  sheet.text(row, 1, columnLetters(each.column), "plain");
  sheet.text(row, 2, each.header, "wrapped");
  if (each.field === null && each.decided === true) sheet.text(row, 3, words.readingLog.notUsed, "muted");
  else if (each.field === null) sheet.text(row, 3, names.notUnderstood, "warning");
  else sheet.text(row, 3, names.field(each.field), "wrappedPlain");
  sheet.text(row, 4, notesOf(words, readings), "wrappedPlain");
  if (each.field !== null) sheet.put(row, CONFIDENCE_COLUMN, { value: Math.round(each.confidence * 100) / 100, style: "percent" });
  if (counts === undefined) return;
  READING_STATUSES.forEach((status, index) => {
    sheet.put(row, FIRST_COUNT + index, { value: counts[status], style: "integer" });
  });
}

/** What was decided for the whole column, that it is read with another, that somebody should look at it. */
function notesOf({ readingLog: log, readingNames: names, check }: ReportWords, { column: each, readWith }: ColumnReadings): string {
  return [
    ...(each.field !== null && each.confidence < SURE ? [check] : []),
    ...(each.decided === true ? [log.decidedByHand] : []),
    ...(readWith === undefined ? [] : [log.readWith(columnLetters(readWith.column))]),
    ...each.decisions.map(({ code, cells }) => `${names.decision(code)} (${names.cells(cells)})`),
  ].join("; ");
}
