import { cellAddress } from "../../grid/address";
import { serialFromDay } from "../../grid/serial";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { StyleName } from "../styles";

/** Defined names of the cells that flags and figures of all sheets are calculated from. */
export const AS_OF_NAME = "dk_as_of";
export const SOON_UNTIL_NAME = "dk_soon_until";
export const STALE_DAYS_NAME = "dk_stale_days";
/** Person-days in a person-year (1 htv = 220 htp). */
export const DAYS_PER_YEAR_NAME = "dk_days_per_year";

/** Where each stands; its label is to the left, where a wide column has room for it. */
const PLACES = [
  { name: AS_OF_NAME, row: 3, column: 4 },
  { name: SOON_UNTIL_NAME, row: 4, column: 4 },
  { name: STALE_DAYS_NAME, row: 5, column: 4 },
  { name: DAYS_PER_YEAR_NAME, row: 3, column: 6 },
] as const;

type ParameterName = (typeof PLACES)[number]["name"];

/** Puts the cells above the data table: the days that flags look at, and the length of a person-year. */
export function putParameters(sheet: SheetBuilder, { words, roadmap: { programme }, asOf, soonUntil }: ReportInput): void {
  const parameters: Readonly<Record<ParameterName, readonly [label: string, value: number, style: StyleName]>> = {
    [AS_OF_NAME]: [words.asOf, serialFromDay(asOf, 1900), "date"],
    [SOON_UNTIL_NAME]: [words.soonUntil, serialFromDay(soonUntil, 1900), "date"],
    [STALE_DAYS_NAME]: [words.staleAfter, programme.staleDays, "integer"],
    [DAYS_PER_YEAR_NAME]: [words.daysPerYear, programme.workTime.daysPerYear, "decimal"],
  };
  for (const { name, row, column } of PLACES) {
    const [label, value, style] = parameters[name];
    sheet.text(row, column - 1, label, "bold");
    sheet.put(row, column, { value, style });
  }
}

/** The defined names, given the quoted name of the data sheet. */
export function parameterNames(dataSheet: string): readonly { readonly name: string; readonly refersTo: string }[] {
  return PLACES.map(({ name, row, column }) => ({ name, refersTo: `${dataSheet}!${cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2")}` }));
}
