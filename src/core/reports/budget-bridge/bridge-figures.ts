import type { FieldKey } from "../../programme/fields";
import { centsOf } from "../breakdown-figures";
import type { DataRow } from "../data/data-row";
import type { Figure } from "../figure-table";
import { hasPersonDays, personDaysFigure, personYearsFigure } from "../person-years";
import type { ReportInput } from "../report-input";
import { column, countWhere, sumWhere } from "../structured-reference";
import type { BridgeClass, BridgeClassing } from "./bridge-classes";
import type { BridgeYear } from "./bridge-years";

/** The header of a year of the bridge: the budget year first, then the plan's. */
export function yearHeader({ words }: Pick<ReportInput, "words">, years: readonly BridgeYear[], { year }: BridgeYear): string {
  return year === years[0]?.year ? words.budgetBridge.budget(year) : words.budgetBridge.plan(year);
}

/** Euros of a year, of the line's rows or of those of one class among them. */
function yearFigure(input: ReportInput, header: string, { field }: { readonly field: FieldKey | null }, part?: { readonly classing: BridgeClassing; readonly wanted: BridgeClass }): Figure {
  const { words } = input;
  const isIn = ({ action }: DataRow): boolean => part === undefined || part.classing.classOf(action) === part.wanted;
  return {
    header,
    style: "moneyWhole",
    // A roadmap without a column for the year has nothing to add up.
    formula: (conditions) => (field === null ? "0" : sumWhere(column(words.tables.data, words.fieldName(field)), ...conditions, ...(part?.classing.conditions(part.wanted) ?? []))),
    value: ({ rows }) => (field === null ? 0 : rows.filter(isIn).reduce((cents, row) => cents + centsOf(row, [field]), 0) / 100),
  };
}

function sumOf(header: string, places: readonly number[]): Figure {
  return {
    header,
    style: "moneyWhole",
    from: (cell) => places.map(cell).join("+"),
    of: (figure) => places.reduce((sum, place) => sum + figure(place), 0),
  };
}

/** Of each class: its actions, euros of the three years, euros without a year where the table has such, person-days and person-years. */
export function classFigures(input: ReportInput, years: readonly BridgeYear[], hasWithoutYear: boolean): readonly Figure[] {
  const { summary, budgetBridge } = input.words;
  const figures: Figure[] = [{ header: summary.count, style: "integer", formula: (conditions) => countWhere(...conditions), value: ({ rows }) => rows.length }];
  const places = years.map((year) => figures.push(yearFigure(input, yearHeader(input, years, year), year)) - 1);
  figures.push(sumOf(budgetBridge.threeYears, places));
  if (hasWithoutYear) figures.push(yearFigure(input, budgetBridge.withoutYear, { field: "budget" }));
  if (hasPersonDays(input)) {
    const days = figures.push(personDaysFigure(input, budgetBridge.headers.personDays)) - 1;
    figures.push(personYearsFigure(input, budgetBridge.headers.personYears, days));
  }
  return figures;
}

/** Of each unit: fixed-term and permanent additions of each year, and all of them. */
export function unitFigures(input: ReportInput, years: readonly BridgeYear[], classing: BridgeClassing): readonly Figure[] {
  const { budgetBridge } = input.words;
  const figures = (["fixedTerm", "permanent"] as const).flatMap((wanted) => years.map((year) => yearFigure(input, `${budgetBridge.shortClasses[wanted]} ${yearHeader(input, years, year)}`, year, { classing, wanted })));
  return [...figures, sumOf(budgetBridge.headers.additions, figures.map((_, place) => place))];
}

/** Of each unit: person-days and person-years of fixed-term and permanent additions, and with present resources. */
export function staffFigures(input: ReportInput, classing: BridgeClassing): readonly Figure[] {
  const { budgetBridge } = input.words;
  return (["fixedTerm", "permanent", "present"] as const).flatMap((wanted, index) => [
    personDaysFigure(input, `${budgetBridge.shortClasses[wanted]} ${budgetBridge.headers.personDays}`, { conditions: classing.conditions(wanted), holds: ({ action }) => classing.classOf(action) === wanted }),
    personYearsFigure(input, `${budgetBridge.shortClasses[wanted]} ${budgetBridge.headers.personYears}`, 2 * index),
  ]);
}
