import type { Language } from "../programme/language";
import type { CodeList } from "../programme/schema";

/** Codes that people know by the code itself: A, K2, TORI, S. Others (statutory) are known by their name. */
const KNOWN_BY_CODE = /^[A-Z0-9]{1,7}$/u;

/**
 * How a code stands in a report: "TOSI – toimialasidonnainen", "lakisääteinen velvoite". Never a bare "TOSI", which a
 * Finnish Excel could take for TRUE. An unknown code stands as it is.
 */
export function displayCode(list: CodeList | undefined, code: string, language: Language): string {
  const found = list?.codes.find((each) => each.code === code);
  if (found === undefined) return code;
  const name = (found.short ?? found.names)[language];
  return KNOWN_BY_CODE.test(code) ? `${code} – ${name}` : name;
}
