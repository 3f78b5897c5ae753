import type { NoteCode } from "../../note";
import type { Phrase } from "./phrase";
import type { Role } from "./vocabulary";

/** What a money cell without an amount says. */
export type WordsReading =
  | { readonly what: "zero"; readonly ownWork: boolean }
  | { readonly what: "empty" }
  | { readonly what: "uncertain"; readonly note: NoteCode; readonly zero?: true }
  | { readonly what: "nothing" };

/**
 * Reads the words of a cell that has no amount: own work and "no extra costs" are a real zero, "tarkentuu" and
 * "kilpailutetaan" are missing, "ks. liite" is elsewhere.
 */
export function readWords(phrase: Phrase): WordsReading {
  const has = (...roles: readonly Role[]): boolean => phrase.words.some((word) => word.role !== undefined && roles.includes(word.role));
  const negated = has("negation");
  if (has("own-work") || (has("own") && has("resources"))) return { what: "zero", ownWork: true };
  if (has("free") && !negated) return { what: "zero", ownWork: false };
  if (negated && has("cost") && !has("elsewhere", "known", "unknown")) return { what: "zero", ownWork: false };
  if (has("vague")) return { what: "uncertain", note: "approximate" };
  if (has("unknown") && !has("elsewhere")) return { what: "empty" };
  if (has("elsewhere") || has("including")) return { what: "uncertain", note: "elsewhere" };
  if (has("unknown") || (negated && has("known", "approximate"))) return { what: "empty" };
  // "hinta?"
  if (phrase.asksBack && has("cost", "approximate")) return { what: "empty" };
  if (has("free") || (negated && has("cost"))) return { what: "zero", ownWork: false };
  // "Hankerahoitus", "käyttötalous": who pays, but not how much.
  if (!negated && has("funding", "calendar-year")) return { what: "uncertain", note: "elsewhere" };
  if (!negated && has("resources")) return { what: "uncertain", note: "own-work" };
  if (negated && (has("funding") || phrase.words.length === 1)) return { what: "uncertain", note: "own-work", zero: true };
  if (phrase.others.length > 0) return { what: "uncertain", note: phrase.others.includes("foreign") ? "other-currency" : "value-of-another-field" };
  return phrase.words.length === 0 ? { what: "empty" } : { what: "nothing" };
}
