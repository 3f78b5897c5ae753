import type { CellValue } from "../../../grid/cell-value";
import type { FieldKey } from "../../../programme/fields";
import { fieldYear, plainField } from "../../../programme/fields";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import type { FieldValue, Money } from "../../values";
import { scaledInteger } from "../../text/number-text";
import { eurosText } from "./euros";
import type { MoneyChoices } from "./money-choices";
import type { Phrase } from "./phrase";
import { splitByYear } from "./split";
import type { SumUp } from "./sum-up";
import { sumUp } from "./sum-up";
import type { Term } from "./term";

type Aside = Partial<Record<FieldKey, FieldValue>>;

/** The value that a term is, with the cell's and the column's period and tax basis. */
export function moneyOf(term: SumUp["term"], choices: MoneyChoices, vat: Money["vat"], phrase?: Phrase): Money {
  const months = term.per === undefined && choices.per === "month" ? 12 : term.per === undefined && choices.per === "quarter" ? 4 : 1;
  const yearly = term.per === "year" || (term.per === undefined && choices.per !== undefined);
  const ranged = term.low !== undefined || term.high !== undefined;
  const low = ranged ? term.low : phrase?.atLeast === true && !phrase.atMost ? term.cents : undefined;
  const high = ranged ? term.high : phrase?.atMost === true ? term.cents : undefined;
  const basis = vat ?? choices.vat;
  return {
    cents: term.cents * months,
    ...(low === undefined ? {} : { low: low * months }),
    ...(high === undefined ? {} : { high: high * months }),
    ...(phrase?.approximate === true || phrase?.asksBack === true ? { approximate: true } : {}),
    ...(yearly ? { per: "year" as const } : {}),
    ...(basis === undefined ? {} : { vat: basis }),
  };
}

/** The net amount of a gross one, as a person would type it, where the rate is written. */
function netSuggestion(cents: number, phrase: Phrase): string | undefined {
  const rate = phrase.vat?.rate;
  if (phrase.vat?.basis !== "included" || rate === undefined || rate.value <= 0) return undefined;
  const hundredths = scaledInteger(rate, 2);
  return hundredths === undefined ? undefined : `${eurosText(Math.round((cents * 10000) / (10000 + hundredths)))} € alv 0 %`;
}

function yearKey(field: FieldKey, year: number): FieldKey | undefined {
  const plain = plainField(field);
  return plain === "budget" || plain === "actual" ? `${plain}:${year}` : undefined;
}

interface Counted {
  readonly sum: SumUp;
  readonly aside: Aside;
  readonly doubt?: NoteCode;
}

/** The sum of the amounts, and each year's own part for the field of that year. */
function count(phrase: Phrase, choices: MoneyChoices, field: FieldKey): Counted | undefined {
  const terms = phrase.parts.filter((part): part is Term => part.kind === "term");
  const split = splitByYear(phrase.parts);
  const sum = sumUp(terms);
  if (split === undefined || sum === undefined || terms.some((term) => term.per === "unit")) return sum === undefined ? undefined : { sum, aside: {} };
  const aside: Aside = {};
  const own = fieldYear(field);
  let mine: SumUp | undefined;
  for (const { year, terms: ofYear } of split) {
    const part = sumUp(ofYear.map((term) => ({ ...term, depth: 0 })));
    if (part === undefined) continue;
    if (year === own) mine = part;
    else {
      const key = yearKey(field, year);
      if (key !== undefined) aside[key] = moneyOf(part.term, choices, phrase.vat?.basis, phrase);
    }
  }
  const cents = terms.reduce((total, term) => total + term.cents, 0);
  const ranged = terms.some((term) => term.low !== undefined);
  const low = terms.reduce((total, term) => total + (term.low ?? term.cents), 0);
  const whole: SumUp = { term: { cents, ...(sum.term.per === undefined ? {} : { per: sum.term.per }), ...(ranged ? { low, high: cents } : {}) }, clear: true };
  const doubt = terms.find((term) => term.doubt !== undefined)?.doubt;
  const strange = doubt ?? (own !== undefined && (mine === undefined || split.length > 1) ? "several-values" : yearKey(field, 2000) === undefined ? "parts-added" : undefined);
  return { sum: mine ?? whole, aside, ...(strange === undefined ? {} : { doubt: strange }) };
}

/** Why an amount is not certain, the gravest reason first; undefined when it is. */
function doubtOf(phrase: Phrase, { sum, doubt }: Counted, basis: Money["vat"]): NoteCode | undefined {
  if (doubt !== undefined || sum.doubt !== undefined) return doubt ?? sum.doubt;
  if (phrase.words.some((word) => word.role === "credit")) return "credit-mark";
  if (phrase.vat !== undefined && basis !== "excluded") return "vat-included";
  if (phrase.atLeast && sum.term.low === undefined) return "bound";
  if (phrase.others.includes("share") || phrase.looseCount) return "partly-understood";
  if (phrase.asksBack) return "approximate";
  return phrase.detail !== undefined && !sum.clear ? "partly-understood" : undefined;
}

function noteOf(phrase: Phrase, money: Money, aside: Aside): NoteCode | undefined {
  if (Object.keys(aside).length > 0) return "several-values";
  if (money.low !== undefined && money.high !== undefined) return "range";
  if (money.high !== undefined) return "bound";
  return money.approximate === true ? "approximate" : phrase.detail === undefined ? undefined : "partly-understood";
}

/** The reading of a text that holds amounts; undefined when it holds none that counts. `ok` is left to the caller. */
export function concludeAmounts(raw: CellValue, phrase: Phrase, choices: MoneyChoices, field: FieldKey): Reading<Money> | undefined {
  const counted = count(phrase, choices, field);
  if (counted === undefined || phrase.tooLarge) return undefined;
  const basis = phrase.vat?.basis;
  const credit = phrase.words.some((word) => word.role === "credit") && counted.sum.term.cents > 0;
  const term = credit ? { cents: -counted.sum.term.cents } : counted.sum.term;
  const value = moneyOf(term, choices, basis, phrase);
  const aside: Aside = {
    ...counted.aside,
    ...(phrase.costClass === undefined ? {} : { cost: phrase.costClass }),
    ...(phrase.personDays === undefined ? {} : { personDays: phrase.personDays }),
  };
  const doubt = doubtOf(phrase, counted, basis);
  const note = doubt ?? noteOf(phrase, value, aside);
  const suggestion = netSuggestion(value.cents, phrase);
  const { yearly } = counted.sum;
  return {
    raw,
    status: doubt === undefined ? "normalised" : "uncertain",
    value,
    ...(yearly === undefined ? {} : { others: [moneyOf(yearly, choices, basis, phrase)] }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(note === undefined ? {} : { note }),
    ...(phrase.detail === undefined ? {} : { detail: phrase.detail }),
    ...(Object.keys(aside).length === 0 ? {} : { aside }),
  };
}
