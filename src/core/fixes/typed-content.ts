import { familyOf } from "../checks/field-family";
import { isRealDay, makeDay } from "../grid/day";
import type { DateSystem } from "../grid/grid";
import { formatClass } from "../grid/number-format";
import { serialFromDay } from "../grid/serial";
import type { FieldKey } from "../programme/fields";
import type { CellContent } from "./cell-edit";

const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const AMOUNT = /^-?\d+(?:[.,]\d{2})?$/u;
const SHARE = /^(\d{1,3}) ?%$/u;
const NUMBER = /^\d+(?:[.,]\d+)?$/u;
const TEXT_FORMAT = "@";
const DAY_FORMAT = "d.m.yyyy";
const AMOUNT_FORMAT = "#,##0.00";
const SHARE_FORMAT = "0 %";

/** What some Excel language could take for a number, a date, a truth value or a formula when it is typed. */
const COULD_BE_TAKEN = /^[=+\-@\d]|^(?:true|false|tosi|epätosi|sant|falskt)$/iu;

function dayContent(suggestion: string, format: string | undefined, system: DateSystem): CellContent | undefined {
  const [, day = 0, month = 0, year = 0] = (DAY.exec(suggestion) ?? []).map(Number);
  if (!isRealDay(year, month, day)) return undefined;
  return { value: serialFromDay(makeDay(year, month, day), system), format: formatClass(format) === "date" ? format : DAY_FORMAT };
}

function amountContent(suggestion: string, format: string | undefined): CellContent | undefined {
  if (!AMOUNT.test(suggestion)) return undefined;
  return { value: Number(suggestion.replace(",", ".")), format: formatClass(format) === "number" ? format : AMOUNT_FORMAT };
}

function shareContent(suggestion: string, format: string | undefined): CellContent | undefined {
  const percent = SHARE.exec(suggestion)?.[1];
  return percent === undefined ? undefined : { value: Number(percent) / 100, format: formatClass(format) === "percent" ? format : SHARE_FORMAT };
}

function numberContent(suggestion: string, format: string | undefined): CellContent | undefined {
  return NUMBER.test(suggestion) ? { value: Number(suggestion.replace(",", ".")), format: formatClass(format) === "number" ? format : undefined } : undefined;
}

function textContent(field: FieldKey, suggestion: string, format: string | undefined): CellContent {
  // A code is text whatever it looks like: TOSI must not become TRUE, 1111 must not lose its form.
  return { value: suggestion, format: familyOf(field) === "code" || COULD_BE_TAKEN.test(suggestion) ? TEXT_FORMAT : format };
}

/** What is not text in a field's cells; undefined for a suggestion that is. */
function otherContent(field: FieldKey, suggestion: string, format: string | undefined, system: DateSystem): CellContent | undefined {
  const family = familyOf(field);
  if (family === "date") return dayContent(suggestion, format, system);
  if (family === "amount") return amountContent(suggestion, format);
  if (field === "progress") return shareContent(suggestion, format);
  return field === "personDays" || field === "roadmapYear" ? numberContent(suggestion, format) : undefined;
}

/**
 * What a suggestion becomes in the user's cell: a day a real date, an amount a real number, everything else text that
 * no Excel takes for something else.
 * @param suggestion as a person would type it: "30.6.2025", "12500,50", "TORI"
 * @param format the cell's number format now
 */
export function typedContent(field: FieldKey, suggestion: string, format: string | undefined, system: DateSystem): CellContent {
  return otherContent(field, suggestion, format, system) ?? textContent(field, suggestion, format);
}
