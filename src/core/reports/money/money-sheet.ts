import { focusYear } from "../../finance/focus-year";
import { codeText } from "../data/plain-columns";
import { labelsOf } from "../classification/put-view";
import { shownViews } from "../classification/shown-views";
import type { FigureLine, PlacedFigures } from "../figure-table";
import { figureLetters, putFigureTable } from "../figure-table";
import { figureWidths } from "../figure-widths";
import { ledgerLines } from "../ledger-data/ledger-lines";
import { putNotes } from "../notes";
import { listRoom } from "../overdue/list-room";
import { putList } from "../overdue/put-list";
import type { ReportInput } from "../report-input";
import { hasField } from "../responsibilities/responsible";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { column } from "../structured-reference";
import { unitLines } from "../unit-lines";
import { actionList } from "./action-list";
import { moneyFigures, withUntied } from "./money-figures";
import { moneyNotes } from "./money-notes";
import type { MoneyYear } from "./money-years";
import { moneyYears } from "./money-years";
import { putMonthsElapsed } from "./months-elapsed";
import { putSpendingChart, putUnitChart } from "./put-charts";
import { putCumulativeYears } from "./put-cumulative-years";
import { putMoneyTies } from "./put-money-ties";
import { putMonths } from "./put-months";
import { putReconciliation } from "./put-reconciliation";
import { putSentence } from "./put-sentence";
import { putUntied } from "./put-untied";
import type { YearPlaces } from "./year-table";
import { yearTable } from "./year-table";

const SENTENCE_ROW = 4;
const ELAPSED_ROW = 5;
const NOTES_ROW = 6;

/** A line per goal (tavoite), by the main one; undefined where the roadmap has no goals. */
function goalLines(input: ReportInput): { readonly header: string; readonly lines: readonly FigureLine[] } | undefined {
  const { words, rows } = input;
  const view = shownViews(input).find(({ field }) => field === "goal");
  if (view === undefined) return undefined;
  const header = words.fieldName("goal");
  const lines = labelsOf(input, view).map((label) => ({
    label,
    conditions: (cell: string) => [`${column(words.tables.data, header)}=${cell}`],
    rows: rows.filter(({ action }) => codeText(input, action, "goal") === label),
  }));
  return { header, lines };
}

/** The place of a year's line among the lines of the table. */
function lineOf(years: readonly MoneyYear[], focus: MoneyYear): number {
  return years.indexOf(focus);
}

/** The focus year's sentence over the table of years. */
function putFocusSentence(sheet: SheetBuilder, input: ReportInput, years: readonly MoneyYear[], focus: MoneyYear | undefined, placed: PlacedFigures, places: YearPlaces): { readonly cell: string; readonly value: number } {
  const { rows } = input;
  if (focus?.year == null) return { cell: "0", value: 0 };
  const row = placed.first + lineOf(years, focus);
  const cell = (place: number): string => `${figureLetters(place)}${row}`;
  const sum = (of: MoneyYear["budget"]): number => rows.reduce((cents, each) => cents + (of?.centsOf(each) ?? 0), 0);
  const [budget, actual] = [sum(focus.budget) / 100, (sum(focus.actual) + focus.untiedCents) / 100];
  putSentence(sheet, input, SENTENCE_ROW, focus.year, { cells: { budget: cell(places.budget), actual: cell(places.actual), remaining: cell(places.remaining), used: cell(places.used) }, budget, actual });
  return { cell: `$${figureLetters(places.budget)}$${row}`, value: budget };
}

/** Whether a budget, an actual or a ledger tells of any money. */
export function hasMoneySheet(input: ReportInput): boolean {
  return moneyYears(input).some(({ budget, actual }) => budget !== null || actual !== null);
}

/**
 * Budget, actual, what is left and what the year will cost at the pace so far, for the programme's activity code: per
 * year, unit, goal and action. With a ledger the actual is counted from its postings, and what belongs to no action is
 * told; else it is what the roadmap itself says. Undefined where there is neither budget nor actual.
 */
export function moneySheet(input: ReportInput): SheetPlan | undefined {
  const { words, ledger, rows } = input;
  if (!hasMoneySheet(input)) return undefined;
  const years = moneyYears(input);
  const { money } = words;
  const focus = focusYear(years, ({ actual }) => actual?.fromLedger === true, input.asOf);
  const lines = ledger === undefined ? [] : ledgerLines(ledger);
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "money");
  const elapsed = putMonthsElapsed(sheet, input, ELAPSED_ROW, focus);
  const { table, places } = yearTable(input, years);
  const placed = putFigureTable(sheet, putNotes(sheet, NOTES_ROW, moneyNotes(input, years, elapsed !== undefined)), table);
  const budget = putFocusSentence(sheet, input, years, focus, placed, places);
  let at = putMoneyTies(sheet, input, years, placed, places);
  if (ledger !== undefined) at = putReconciliation(sheet, input, at, ledger);
  const figures = moneyFigures(input, years, focus, elapsed);
  const goals = goalLines(input);
  const year = focus?.year ?? null;
  if (hasField(input, "unit")) {
    const units = putFigureTable(sheet, at, { heading: year === null ? money.headings.years : money.headings.units(year), table: money.tables.units, labelHeader: words.dataHeaders.unit, lines: withUntied(input, unitLines(input), figures), figures: figures.figures, total: words.summary.total });
    at = year === null || rows.length === 0 ? units.next : putUnitChart(sheet, input, units.next, year, units);
  }
  if (goals !== undefined) at = putFigureTable(sheet, at, { heading: year === null ? money.headings.years : money.headings.goals(year), table: money.tables.goals, labelHeader: goals.header, lines: withUntied(input, goals.lines, figures), figures: figures.figures, total: words.summary.total }).next;
  if (elapsed !== undefined && year !== null) {
    const months = putMonths(sheet, input, at, year, lines, budget);
    at = putSpendingChart(sheet, input, months.next, money.headers.month, months, { name: money.headers.evenBudget, letter: "D", last: months.last }, { name: money.headers.cumulative, letter: "C", last: months.first + elapsed.months - 1 });
  } else if (years.filter((each) => each.year !== null).length > 1) {
    const cumulative = putCumulativeYears(sheet, input, at, years, placed, places);
    at = putSpendingChart(sheet, input, cumulative.next, money.headers.year, cumulative, { name: money.headers.cumulativeBudget, letter: "B", last: cumulative.last }, { name: money.headers.cumulative, letter: "C", last: cumulative.last });
  }
  const list = actionList(input, years, focus, elapsed, lines);
  at = putList(sheet, input, at, list, { rows: listRoom });
  if (ledger !== undefined) putUntied(sheet, input, at, lines);
  return sheet.build({
    id: "money",
    name: words.sheets.money.name,
    columnWidths: figureWidths([table.figures, figures.figures], list),
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "money", { first: 1, last: 2 }),
    tabColour: "548235",
  });
}
