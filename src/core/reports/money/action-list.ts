import { cellAddress } from "../../grid/address";
import type { DataRow } from "../data/data-row";
import { LEDGER_HEADER_ROW } from "../ledger-data/ledger-data-sheet";
import type { LedgerLine } from "../ledger-data/ledger-lines";
import type { ListColumn, LiveList } from "../overdue/list";
import { sharedColumns } from "../overdue/shared-columns";
import type { ReportInput } from "../report-input";
import { hasField } from "../responsibilities/responsible";
import { column, countWhere } from "../structured-reference";
import { hasMoney } from "./money-columns";
import type { MonthsElapsed } from "./money-figures";
import { MONTHS } from "./money-figures";
import type { MoneyColumn, MoneyYear } from "./money-years";

/** The ledger's title column: where links lead. */
const TITLE_COLUMN = 3;

interface Sum {
  readonly formula: (pick: (header: string) => string) => string;
  readonly value: (row: DataRow) => number;
}

function sumOf(columns: readonly MoneyColumn[]): Sum {
  return {
    formula: (pick) => (columns.length === 0 ? "0" : columns.map(({ header }) => pick(header)).join("+")),
    value: (row) => columns.reduce((cents, { centsOf }) => cents + centsOf(row), 0) / 100,
  };
}

function moneyColumn(header: string, sum: Sum): ListColumn {
  return { header, formula: sum.formula, value: sum.value, style: "money" };
}

/** How many postings an action has, leading to the first of them in the ledger's data table. */
function postingsColumn({ words }: ReportInput, lines: readonly LedgerLine[]): ListColumn {
  const { table, headers } = words.ledgerData;
  const counts = new Map<number, { readonly first: number; count: number }>();
  lines.forEach(({ action }, index) => {
    if (action === null) return;
    const found = counts.get(action.row);
    if (found === undefined) counts.set(action.row, { first: index, count: 1 });
    else found.count += 1;
  });
  return {
    header: words.money.headers.postings,
    formula: (pick) => countWhere(`${column(table, headers.actionRow)}=${pick(words.dataHeaders.row)}`),
    value: ({ action }) => counts.get(action.row)?.count ?? 0,
    style: "linkInteger",
    link: ({ action }) => {
      const found = counts.get(action.row);
      return found === undefined ? undefined : { sheet: words.sheets["ledger-data"].name, cell: cellAddress(LEDGER_HEADER_ROW + 1 + found.first, TITLE_COLUMN), tip: words.money.goTo };
    },
  };
}

/** The actual at the pace so far: as the sheet's other forecasts. */
function forecastColumn(header: string, actual: Sum, { cell, months }: MonthsElapsed): ListColumn {
  return moneyColumn(header, {
    formula: (pick) => `IF(${cell}=0,0,(${actual.formula(pick)})/${cell}*${MONTHS})`,
    value: (row) => (months === 0 ? 0 : (actual.value(row) / months) * MONTHS),
  });
}

/** Every action that has money: budget, actual, remaining, used and forecast of the year, then of all years, and its postings. */
export function actionList(input: ReportInput, years: readonly MoneyYear[], focus: MoneyYear | undefined, elapsed: MonthsElapsed | undefined, lines: readonly LedgerLine[]): LiveList {
  const { words, ledger } = input;
  const { headers, headings, tables, dataHeaders } = words.money;
  const { title, id, unit } = sharedColumns(input);
  const of = (kind: "budget" | "actual", from: readonly MoneyYear[]): Sum => sumOf(from.flatMap((each) => each[kind] ?? []));
  const [budget, actual] = [of("budget", focus === undefined ? years : [focus]), of("actual", focus === undefined ? years : [focus])];
  const suffix = focus === undefined ? "" : ` ${focus.year ?? ""}`;
  const inYear: ListColumn[] = [
    moneyColumn(`${headers.budget}${suffix}`, budget),
    moneyColumn(`${headers.actual}${suffix}`, actual),
    { header: headers.remaining, formula: (pick) => `(${budget.formula(pick)})-(${actual.formula(pick)})`, value: (row) => budget.value(row) - actual.value(row), style: "money" },
    { header: headers.used, formula: (pick) => `IF(ROUND(${budget.formula(pick)},2)=0,"",(${actual.formula(pick)})/(${budget.formula(pick)}))`, value: (row) => (Math.round(budget.value(row) * 100) === 0 ? "" : actual.value(row) / budget.value(row)), style: "percent" },
    ...(elapsed === undefined ? [] : [forecastColumn(headers.forecast, actual, elapsed)]),
  ];
  const all = focus === undefined || years.length < 2 ? [] : [moneyColumn(headers.budgetAllYears, of("budget", years)), moneyColumn(headers.actualAllYears, of("actual", years))];
  return {
    heading: focus?.year == null ? headings.years : headings.actions(focus.year),
    table: tables.actions,
    orderHeader: dataHeaders.order,
    belongs: (row) => hasMoney(years, row),
    key: () => 0,
    columns: [title, id, ...(hasField(input, "unit") ? [unit] : []), ...inYear, ...all, ...(ledger === undefined ? [] : [postingsColumn(input, lines)])],
  };
}
