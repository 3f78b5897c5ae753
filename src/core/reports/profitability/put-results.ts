import { columnLetters } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { ProfitabilityRow } from "./profitability-rows";
import { pickInput } from "./put-inputs";
import { resultColumns } from "./result-columns";

/** Title and id come before the results. */
const FIRST_RESULT = 3;

/** The row of the first calculation, given the row of the heading. */
export function firstResultRow(at: number): number {
  return at + 2;
}

/** Puts the results of every calculation and their total. Gives back the row below. */
export function putResults(sheet: SheetBuilder, { words }: Pick<ReportInput, "words">, at: number, rows: readonly ProfitabilityRow[]): number {
  const w = words.profitability;
  const columns = resultColumns(w);
  sheet.text(at, 1, w.headings.results, "heading");
  const first = firstResultRow(at);
  const last = first + rows.length - 1;
  const headers = [w.inputs.title, w.inputs.id, ...columns.map(({ header }) => header)];
  sheet.table({ name: w.tables.results, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: headers.length }, columns: headers, style: "plain", filter: false }, (index) => (index < FIRST_RESULT ? "header" : "headerRight"));
  const sums = columns.map(() => 0);
  rows.forEach((each, index) => {
    const row = first + index;
    const pick = pickInput(w, index + 1);
    sheet.formula(row, 1, `${pick("title")}&""`, each.title ?? w.notInRoadmap, "wrappedPlain");
    sheet.formula(row, 2, `${pick("id")}&""`, each.input.action, "plain");
    columns.forEach(({ formula, value, style }, place) => {
      const expected = value(each);
      if (typeof expected === "number") sums[place] = (sums[place] ?? 0) + expected;
      sheet.formula(row, FIRST_RESULT + place, formula(pick, row), expected, style);
    });
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  columns.forEach(({ total }, place) => {
    const letters = columnLetters(FIRST_RESULT + place);
    if (total) sheet.formula(last + 1, FIRST_RESULT + place, `SUM(${letters}${first}:${letters}${last})`, sums[place] ?? 0, "total");
  });
  return last + 3;
}
