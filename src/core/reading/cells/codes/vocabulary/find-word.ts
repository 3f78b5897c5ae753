import type { CodeList } from "../../../../programme/schema";
import { cleanText } from "../../../text/clean";
import type { Found } from "../found";
import { lessSure } from "../found";
import { findAbbreviation } from "./find-abbreviation";
import { findPart } from "./find-part";
import { findStem } from "./find-stem";
import { findTypo } from "./find-typo";
import { exactKey, looseKey } from "./keys";
import { ofPhrase } from "./phrase";
import type { Phrase } from "./phrase";
import { vocabularyOf } from "./vocabulary";

function asFound(phrase: Phrase, form: "same" | "other"): Found {
  const sure = form === "same" ? phrase.sure : lessSure(phrase.sure, "normalised");
  return ofPhrase(phrase, sure);
}

/** The value of the list that a text names as it is written: same letters, but for case, accents, blanks and marks around it. */
export function findName(text: string, list: CodeList): Found | undefined {
  const vocabulary = vocabularyOf(list);
  const same = vocabulary.exact.get(exactKey(text));
  if (same !== undefined) return same.caseMatters === true && cleanText(text) === same.text ? { codes: same.codes, sure: "ok" } : asFound(same, "same");
  const key = looseKey(text);
  const loose = key === undefined ? undefined : vocabulary.loose.get(key);
  return loose === undefined ? undefined : asFound(loose, "other");
}

/** The value whose very code a text is ("TORI", "a", "K3"), not a word for it. */
export function findCode(text: string, list: CodeList): string | undefined {
  const vocabulary = vocabularyOf(list);
  const key = looseKey(text);
  const phrase = vocabulary.exact.get(exactKey(text)) ?? (key === undefined ? undefined : vocabulary.loose.get(key));
  return phrase?.kind === "code" ? phrase.codes[0] : undefined;
}

/** The value that one word or phrase means: by name, inflected, shortened, or with a slip in it. */
export function findWord(text: string, list: CodeList): Found | undefined {
  const vocabulary = vocabularyOf(list);
  const cut = /\p{L}\./u.test(text) ? findAbbreviation(text, vocabulary) : undefined;
  const named = findName(text, list);
  if (cut !== undefined && cut.sure !== "uncertain" && named?.sure !== "ok" && named?.sure !== "normalised") return cut;
  return named ?? findStem(text, vocabulary) ?? findPart(text, vocabulary) ?? cut ?? findTypo(text, vocabulary) ?? findAbbreviation(text, vocabulary);
}
