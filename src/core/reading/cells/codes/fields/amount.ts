import type { Programme } from "../../../../programme/schema";
import type { Money } from "../../../values";
import { moneyKind } from "../../money/money-kind";

const LONGEST = 60;
const WITH_UNIT = /\d[^\p{L}]*(?:€|t€|k€|m€|eur|euro|te\b|(?<=\d) ?e(?!\p{L})|tkr|tuhat|tusen|milj)|€\s*\d/iu;
/** A bare number is an amount when it is too large for a place in a list and no year. */
const BARE = /^(?:(?:n\.?|noin|ca\.?|alle|yli|enint\.?|enintään|under|över|högst|max\.?|about|<|>|~)\s*)?(?:\d{3,}|\d{1,3}(?:[ .]\d{3})+)(?:\s*-\s*(?:\d{3,}|\d{1,3}(?:[ .]\d{3})+))?$/iu;
const YEAR = /^(?:19|20)\d{2}$/u;

/** An amount of money that stands where a class belongs: "30 t€", "30 000", "alle 10 000 €". Undefined for other texts. */
export function readAmount(text: string, programme: Programme): Money | undefined {
  if (text.length > LONGEST || YEAR.test(text) || !(WITH_UNIT.test(text) || BARE.test(text))) return undefined;
  const context = { programme, field: "budget", header: "", dateSystem: 1900 } as const;
  const cell = { value: text };
  const reading = moneyKind.read(cell, moneyKind.decide({ cells: [{ cell, count: 1 }] }, context), context);
  return reading.status === "unreadable" ? undefined : reading.value;
}
