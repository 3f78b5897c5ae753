import type { Reading } from "../../reading";
import type { CodeChoices } from "./code-choices";
import { postingParts } from "./code-choices";
import type { KnownCodes } from "./code-names";

/**
 * Reads a combined posting string ("5300-1111-4340") by the place decided for the column. Two parts alone are two
 * codes in one cell, unless the column decides their places. Undefined when the text is no posting string.
 */
export function readPosting(raw: string, text: string, choices: CodeChoices, known: KnownCodes): Reading<string> | undefined {
  const parts = postingParts(text);
  if (parts === undefined) return undefined;
  const position = choices.positions.get(parts.length);
  const value = position === undefined ? undefined : parts[position];
  const elsewhere = parts.filter((part, index) => index !== position && known.codes.has(part));
  if (parts.length === 2 && (value === undefined || elsewhere.length > 0 || text.includes("/"))) {
    const [first = "", second = ""] = parts;
    const [main, other] = known.codes.has(second) && !known.codes.has(first) ? [second, first] : [first, second];
    return { raw, status: "uncertain", value: main, others: [other], note: "several-values" };
  }
  if (value === undefined) return { raw, status: "uncertain", note: "posting-string", detail: text };
  if (!known.codes.has(value) && elsewhere.length > 0) return { raw, status: "uncertain", value, others: elsewhere, note: "two-candidates" };
  return { raw, status: "normalised", value, note: "posting-string", detail: text };
}
