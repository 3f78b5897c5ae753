import type { Programme } from "../../../../programme/schema";
import { personDaysKind } from "../../person-days/person-days-kind";

const WITH_UNIT = /^(?:n\.?|noin|ca\.?|about)?\s*\d[\d ]*(?:[.,]\d+)?\s*(?:htv|htkk|htpv?|hlötyö(?:vuosi|kuukausi|päivä)\p{L}*|henkilötyö(?:vuo|kuuka|päiv)\p{L}*|årsverken?|dagsverken?|person-?(?:days?|years?|months?))\.?$/iu;

/** Work that stands where a class belongs ("1 htv"), in person-days; undefined for other texts. */
export function readWork(text: string, programme: Programme): number | undefined {
  if (!WITH_UNIT.test(text)) return undefined;
  const context = { programme, field: "personDays", header: "", dateSystem: 1900 } as const;
  const cell = { value: text };
  return personDaysKind.read(cell, personDaysKind.decide({ cells: [{ cell, count: 1 }] }, context), context).value;
}
