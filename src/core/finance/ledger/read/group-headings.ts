import type { ReadCode } from "./activity-codes";
import { foldCase } from "../../../reading/text/clean";

/** What a heading says of the rows below it, until the next heading of its kind. */
export interface GroupValues {
  activityCode: ReadCode | null;
  costCentre: string | null;
  account: string | null;
  unit: string | null;
}

export type GroupField = keyof GroupValues;

const DIMENSIONS: readonly (readonly [GroupField, RegExp])[] = [
  ["activityCode", /^(?:toiminto(?:koodi)?|toim|tn|verksamhet(?:skod)?|verks|activity(?: code)?)(?!\p{L})[.:]?\s*/u],
  ["costCentre", /^(?:kustannuspaikka|kust\.? ?paikka|kp|kustannusställe|kst|kostnadsställe|cost cent(?:re|er))(?!\p{L})[.:]?\s*/u],
  ["account", /^(?:tili|konto|account)(?!\p{L})[.:]?\s*/u],
  ["unit", /^(?:toimiala|tulosyksikkö|yksikkö|vastuualue|sektor|enhet|unit|department)(?!\p{L})[.:]?\s*/u],
];

/** Which dimension a heading names, and what stands after its word; undefined for another text. */
export function headingParts(text: string): { readonly field: GroupField; readonly rest: string } | undefined {
  const clean = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const folded = foldCase(clean);
  for (const [field, word] of DIMENSIONS) {
    const found = word.exec(folded);
    if (found !== null && found[0].length < folded.length) return { field, rest: clean.slice(found[0].length) };
  }
  return undefined;
}
