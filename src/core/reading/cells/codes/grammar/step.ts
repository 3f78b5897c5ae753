import type { Env } from "../env";
import type { Found } from "../found";

/** Reads a part of a text; given to each rule so that rules need not know one another. */
export type ReadPart = (text: string, env: Env) => Found | undefined;

/** One rule of the grammar: takes the text apart, or leaves it to the next rule. */
export type Step = (text: string, env: Env, read: ReadPart) => Found | undefined;

/** True when the parts name a value, so that the rule has understood them. */
export function hasCodes(found: Found | undefined): found is Found {
  return found !== undefined && found.codes.length > 0;
}
