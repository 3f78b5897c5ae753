import type { Code, CodeList } from "../../../../programme/schema";
import type { Found, Sureness } from "../found";

/** One way to write a value. */
export interface Phrase {
  readonly text: string;
  readonly codes: readonly string[];
  readonly sure: Sureness;
  /** `code`: the code itself; `name`: its name in a language; `word`: another word for it; `both`: code and name, matched only as it stands. */
  readonly kind: "code" | "name" | "word" | "both";
  /** ok only in the very same letters: "DATA" is the code, "data" an everyday word. */
  readonly caseMatters?: boolean;
}

const NAMED: ReadonlySet<Code["writtenAs"]> = new Set(["name", "either"]);

/** Names in Finnish are the programmes' own; those in other languages are understood. A list without Finnish never occurs: names need all three. */
function namesOf(code: Code): readonly { readonly text: string; readonly own: boolean }[] {
  const short = code.short === undefined ? [] : [code.short];
  return [code.names, ...short].flatMap((names) => [
    { text: names.fi, own: true },
    { text: names.sv, own: false },
    { text: names.en, own: false },
  ]);
}

function phrasesOfCode(code: Code): readonly Phrase[] {
  const codes = [code.code];
  const named = NAMED.has(code.writtenAs);
  // A number for a value that is written as a name says only where the name stands in the list.
  const isNumber = /^\d+$/u.test(code.code);
  const hidden = code.writtenAs === "name" && isNumber;
  return [
    ...(hidden ? [] : [{ text: code.code, codes, sure: code.writtenAs === "code" || isNumber ? "ok" : "normalised", kind: "code", caseMatters: code.writtenAs === "either" } as const]),
    ...namesOf(code).map(({ text, own }) => ({ text, codes, sure: own && named ? "ok" : "normalised", kind: "name" }) as const),
    ...namesOf(code).flatMap(({ text }) => [`${code.code} - ${text}`, `${code.code} ${text}`].map((both) => ({ text: both, codes, sure: "ok", kind: "both" }) as const)),
    ...code.synonyms.map((text) => ({ text, codes, sure: "normalised", kind: "word" }) as const),
    ...code.hints.map((text) => ({ text, codes, sure: "uncertain", kind: "word" }) as const),
  ];
}

/** Every way to write the values of a list, surest first. */
export function phrasesOf(list: CodeList): readonly Phrase[] {
  const groups = list.groups.flatMap((group) => group.words.map((text): Phrase => ({ text, codes: group.codes, sure: group.certain ? "normalised" : "uncertain", kind: "word" })));
  const all: readonly Phrase[] = [...list.codes.flatMap(phrasesOfCode), ...groups];
  return (["ok", "normalised", "uncertain"] as const).flatMap((sure) => all.filter((phrase) => phrase.sure === sure));
}

/** What a phrase says. Words that may mean one of several values propose none of them. */
export function ofPhrase(phrase: Phrase, sure: Sureness): Found {
  const isHint = phrase.sure === "uncertain";
  if (isHint && phrase.codes.length > 1) return { codes: [], secondary: phrase.codes, sure: "uncertain", note: "two-candidates" };
  return { codes: phrase.codes, sure, note: isHint ? "probable-word" : undefined };
}
