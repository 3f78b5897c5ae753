import type { CodeList } from "../../../../programme/schema";
import type { Env } from "../env";
import { isSizeList } from "../env";
import type { Found } from "../found";
import { phraseAt, stemmedWords } from "../vocabulary/find-stem";
import { findName } from "../vocabulary/find-word";
import { vocabularyOf } from "../vocabulary/vocabulary";
import { readAmount } from "./amount";
import { readWork } from "./work";

/** Whether the addition is fixed-term or long-term, where a text says exactly one of them. */
export function effectIn(text: string, list: CodeList): string | undefined {
  const words = stemmedWords(text);
  const vocabulary = vocabularyOf(list);
  const codes = new Set(words.map((_, index) => phraseAt(words, index, vocabulary)).flatMap((phrase) => (phrase === undefined || phrase.sure === "uncertain" ? [] : phrase.codes)));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

/**
 * Cost size by its definition: a fixed-term addition is M, a long-term one L. An amount of euros is never turned into a
 * class: it is kept for the budget and the class is missing.
 */
export function readCostSize(text: string, env: Env): Found | undefined {
  if (!isSizeList(env.list)) return undefined;
  const amount = /^\p{L}{1,2}(?:[^\p{L}.]|$)/u.test(text) ? undefined : readAmount(text, env.programme);
  if (amount !== undefined) return { codes: [], sure: "uncertain", note: "value-of-another-field", aside: { budget: amount }, detail: text };
  const work = readWork(text, env.programme);
  if (work !== undefined) return { codes: [], sure: "uncertain", note: "value-of-another-field", aside: { personDays: work }, detail: text };
  const effects = env.programme.codeLists.costEffect;
  if (effects === undefined || /^(?:ei|inte|ej|inga|no|not)\s/iu.test(text) || findName(text, env.list) !== undefined) return undefined;
  // "M (määräaikainen)": the class itself stands there; the addition is a remark.
  if (/^\p{L}{1,2}(?:[^\p{L}]|$)/u.test(text)) return undefined;
  const effect = effectIn(text, effects);
  if (effect !== "fixed-term" && effect !== "long-term") return undefined;
  return { codes: [effect === "fixed-term" ? "M" : "L"], sure: "normalised", aside: { costEffect: effect }, detail: text };
}
