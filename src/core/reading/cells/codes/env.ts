import type { CodeField } from "../../../programme/fields";
import type { CodeList, Programme } from "../../../programme/schema";
import type { CodeChoices } from "./columns/choices";

/** What the reading of a text may depend on. */
export interface Env {
  readonly field: CodeField;
  readonly list: CodeList;
  readonly programme: Programme;
  readonly choices: CodeChoices;
}

/** The codes of a list that stand for themselves: K, but not K1, which is one of K. */
export function topCodes(list: CodeList): readonly string[] {
  return list.codes.filter((code) => code.partOf === undefined).map((code) => code.code);
}

/** True for the lists of sizes S < M < L, whatever else they hold. */
export function isSizeList(list: CodeList): boolean {
  return topCodes(list).join() === "S,M,L";
}
