import type { Language } from "../../../../src/core/programme/language";
import type { PlanCell, SheetPlan } from "../../../../src/core/reports/sheet-plan";
import type { ScheduleWords } from "../../../../src/core/reports/schedule/schedule-words";
import { WORDS } from "../../../../src/text/words";
import { tableRows } from "../report-plans";

export type Row = Readonly<Record<string, PlanCell["value"]>>;

export function wordsOf(language: Language): ScheduleWords {
  return WORDS[language].reports.schedule;
}

/** The rows of one of the sheet's tables by its key. */
export function rowsOf(sheet: SheetPlan, language: Language, table: keyof ScheduleWords["tables"]): readonly Row[] {
  return tableRows(sheet, wordsOf(language).tables[table]);
}

/** Some columns of the rows, as values. */
export function columnsOf(rows: readonly Row[], ...headers: readonly string[]): readonly (readonly PlanCell["value"][])[] {
  return rows.map((row) => headers.map((header) => row[header] ?? null));
}

/** A row of bars as text: each cell, "." where it is empty. */
export function barsOf(row: Row, headers: readonly string[]): string {
  return headers.map((header) => (row[header] === "" ? "." : String(row[header]))).join(" ");
}

/** The cells of the line below the last row of a table. */
export function totalsOf(sheet: SheetPlan, name: string): readonly PlanCell["value"][] {
  const table = sheet.tables.find((each) => each.name === name);
  return (sheet.rows[table?.range.lastRow ?? 0] ?? []).map((cell) => cell?.value ?? null);
}
