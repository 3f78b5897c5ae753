import type { CodeField } from "../../../programme/fields";
import { CODE_FIELDS } from "../../../programme/fields";
import type { FieldValue } from "../../values";
import type { Env } from "./env";
import { isSizeList } from "./env";
import type { Found } from "./found";
import { withoutFieldWord } from "./grammar/field-words";
import { findName } from "./vocabulary/find-word";
import { stemmedWords, phraseAt } from "./vocabulary/find-stem";
import { vocabularyOf } from "./vocabulary/vocabulary";

/** Their words (jatkuva, pieni joukko) are everyday words that prove nothing in another column. */
const EVERYDAY: ReadonlySet<CodeField> = new Set(["costEffect", "impactDuration", "impactReach"]);

function findIn(text: string, field: CodeField, env: Env): readonly string[] | undefined {
  const list = env.programme.codeLists[field];
  // The lists of sizes share their words: a cut one ("kesk.") is no proof of the other list.
  if (list === undefined || (isSizeList(list) && isSizeList(env.list))) return undefined;
  const found = findName(text, list);
  if (found !== undefined) return found.sure === "uncertain" ? undefined : found.codes;
  const words = stemmedWords(text);
  const phrase = words.length === 0 ? undefined : phraseAt(words, 0, vocabularyOf(list));
  return phrase?.words.length === words.length && phrase.sure !== "uncertain" && phrase.kind !== "code" ? phrase.codes : undefined;
}

/** A value that belongs to another field of codes: unreadable here, handed over where only one field can hold it. */
export function readOfAnotherField(whole: string, env: Env): Found | undefined {
  const text = withoutFieldWord(whole, env.field) ?? whole;
  const hits = CODE_FIELDS.flatMap((field) => {
    if (field === env.field || EVERYDAY.has(field)) return [];
    const parts = text.split(/\s*[,;+&/]\s*/u).filter((part) => part !== "");
    const codes = findIn(text, field, env) ?? (parts.length > 1 && parts.every((part) => findIn(part, field, env) !== undefined) ? parts.flatMap((part) => findIn(part, field, env) ?? []) : undefined);
    return codes === undefined ? [] : [{ field, codes }];
  });
  const [hit] = hits;
  if (hit === undefined) return undefined;
  const value: FieldValue | undefined = env.programme.codeLists[hit.field]?.several === true ? hit.codes : hit.codes[0];
  const aside = hits.length === 1 && value !== undefined ? { [hit.field]: value } : undefined;
  return { codes: [], sure: "none", note: "value-of-another-field", aside };
}
