import type { PlacedFigures } from "../figure-table";
import { figureLetters } from "../figure-table";
import { putTieFigures } from "../put-tie-figures";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column } from "../structured-reference";
import type { BridgeYear } from "./bridge-years";
import { centsOf } from "../breakdown-figures";

/** The place of the three years' sum among the figures of the classes: after the count and the years. */
const THREE_YEARS = 4;

/** Puts the line that ties the classes to the budget columns of the data table. Gives back the row below. */
export function putBridgeTie(sheet: SheetBuilder, { words, rows }: ReportInput, { totalRow, totals }: PlacedFigures, years: readonly BridgeYear[]): number {
  const { tie } = words.budgetBridge;
  const fields = years.flatMap(({ field }) => field ?? []);
  const at = totalRow + 2;
  putTieFigures(sheet, at, {
    label: tie.label,
    one: { formula: fields.length === 0 ? "0" : fields.map((field) => `SUM(${column(words.tables.data, words.fieldName(field))})`).join("+"), value: rows.reduce((cents, row) => cents + centsOf(row, fields), 0) / 100 },
    other: { formula: `${figureLetters(THREE_YEARS)}${totalRow}`, value: Number(totals[THREE_YEARS] ?? 0) },
    words: tie,
  });
  return at + 1;
}
