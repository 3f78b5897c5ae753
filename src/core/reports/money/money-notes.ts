import type { Note } from "../notes";
import { groupedText } from "../number-text";
import type { ReportInput } from "../report-input";
import type { MoneyYear } from "./money-years";

/** Where the figures come from, how they are counted, and what is in none of them. */
export function moneyNotes({ words, ledger }: ReportInput, years: readonly MoneyYear[], hasForecast: boolean): readonly Note[] {
  const w = words.money;
  const notes: Note[] = [];
  if (ledger === undefined) notes.push(w.fromRoadmap);
  else {
    notes.push(w.fromLedger(ledger.files.map(({ file }) => file).join(", "), ledger.activityCode));
    const own = years.flatMap(({ year, actual }) => (year !== null && actual?.fromLedger === false ? [String(year)] : []));
    if (own.length > 0) notes.push(w.ownYears(own.join(", ")));
    const { duplicateCents, unreadableRows } = ledger.reconciliation;
    if (ledger.duplicates.length > 0) notes.push(w.duplicates(ledger.duplicates.length, groupedText(duplicateCents / 100, words.numbers)));
    if (unreadableRows > 0) notes.push(w.unreadable(unreadableRows));
  }
  notes.push(w.rule);
  if (years.some(({ year }) => year === null)) notes.push(w.withoutYearRule);
  notes.push(hasForecast ? w.forecastRule : w.noForecast);
  return notes;
}
