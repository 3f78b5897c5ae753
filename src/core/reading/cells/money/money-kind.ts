import { isCellError } from "../../../grid/cell-value";
import type { Reading } from "../../reading";
import type { ColumnDecision } from "../../roadmap";
import type { Money } from "../../values";
import type { Cell, CellKind, ColumnContents, ReadingContext } from "../cell-kind";
import { bareNumber, decideMoney } from "./decide";
import type { MoneyChoices } from "./money-choices";
import { readMoneyText } from "./money-text";
import { readStoredNumber } from "./stored-number";

function decisions(choices: MoneyChoices, contents: ColumnContents): readonly ColumnDecision[] {
  if (choices.base === 0) return [];
  const cells = [...contents.cells].reduce((sum, { cell, count }) => sum + (bareNumber(cell) === undefined ? 0 : count), 0);
  return [{ code: choices.base === 3 ? "thousands" : "millions", cells }];
}

function read(cell: Cell, choices: MoneyChoices, context: ReadingContext): Reading<Money> {
  const { value: raw, format } = cell;
  if (raw === null) return { raw, status: "empty" };
  if (isCellError(raw)) return { raw, status: "unreadable", note: "formula-error" };
  if (typeof raw === "boolean") return { raw, status: "unreadable", note: "no-amount" };
  const reading = typeof raw === "number" ? readStoredNumber({ ...cell, value: raw }, choices, context) : readMoneyText(raw, format, choices, context);
  // Months, years and parts are added up on the way: more cents than can be exact are no amount.
  return reading.value === undefined || Number.isSafeInteger(reading.value.cents) ? reading : { raw, status: "unreadable", note: "out-of-range" };
}

/**
 * Cells of `budget`, `actual`, their years, and `benefitPerYear`: euros in cents (kustannusarvio, määräraha, toteuma).
 * Comma is the decimal sign and any space groups; a range or a ceiling counts with its high end; monthly prices
 * become yearly ones. A cell that splits its amount by year gives each other year as `aside` (`budget:2025`); its own
 * value is its own year's part, or the sum where the field has no year. Yearly amounts beside a one-off amount are
 * in `others`: the two are never added.
 */
export const moneyKind: CellKind<Money, MoneyChoices> = { decide: decideMoney, decisions, read };
