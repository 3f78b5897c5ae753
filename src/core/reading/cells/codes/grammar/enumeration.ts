import type { Env } from "../env";
import type { Found } from "../found";
import { atMost, together } from "../found";
import { findCode } from "../vocabulary/find-word";
import { qualified } from "./qualifier";
import type { ReadPart, Step } from "./step";
import { hasCodes } from "./step";

/** Strong separators first: a name may hold a "ja" or a slash itself. A list with commas alone is written as lists are. */
const SEPARATORS = [
  { pattern: /\s*,\s*/u, form: "ok" },
  { pattern: /\s*[,;|\n]\s*/u, form: "normalised" },
  { pattern: /\s*[,;|/&+\n]\s*|\s+(?:ja myös|sekä myös|ja|sekä|och|samt|and|tai|vai|eller|or|plus)\s+/iu, form: "normalised" },
] as const;
const UNDECIDED = /\s(?:tai|vai|eller|or)\s/iu;

/** More parts than this are a sentence. */
const MOST_PARTS = 12;

/** What stands beside a class without naming one: an amount, a number of people, half of a definition. */
const REMARKS: ReadonlySet<Found["note"]> = new Set<Found["note"]>(["value-of-another-field", "size-of-group", "partly-understood"]);
const CODE_IN_FRONT = /^(?<code>[\p{L}\d]{1,8})\s*[-:=]\s*\S/u;

/** "A, c": codes in two fashions in one cell are not how the list writes them. */
function isMixedCase(parts: readonly string[], env: Env): boolean {
  const same = parts.map((part) => findCode(part, env.list)).map((code, index) => (code === undefined ? undefined : code === parts[index]));
  return same.includes(true) && same.includes(false);
}

/** A value and something else: "M, TA". Only a code is clear enough to stand beside a remark. */
function withRemark(parts: readonly string[], env: Env, aside: Found["aside"]): Found | undefined {
  const [head = "", ...rest] = parts;
  const code = findCode(head, env.list) ?? findCode(CODE_IN_FRONT.exec(head)?.groups?.["code"] ?? "-", env.list);
  return code === undefined ? undefined : { codes: [code], sure: "normalised", detail: rest.join(", "), aside };
}

interface Split {
  readonly parts: readonly string[];
  readonly found: readonly (Found | undefined)[];
  readonly form: "ok" | "normalised";
}

/** The parts, split as strongly as leaves a value in each; else split everywhere. */
function splitWell(text: string, env: Env, read: ReadPart): Split | undefined {
  let split: Split | undefined;
  for (const { pattern, form } of SEPARATORS) {
    const parts = withSharedWord(text.split(pattern).map((part) => part.trim()).filter((part) => part !== ""));
    if (parts.length > MOST_PARTS) return undefined;
    if (parts.length === (split?.parts.length ?? 1)) continue;
    split = { parts, found: parts.map((part) => read(part, env)), form };
    if (split.found.every(hasCodes)) return split;
  }
  return split;
}

/** "kyvykkyydet 1 ja 3": the word holds for the numbers that follow. */
function withSharedWord(parts: readonly string[]): readonly string[] {
  const word = /^(?<word>\p{L}{2,}) \d{1,2}$/u.exec(parts[0] ?? "")?.groups?.["word"];
  return word === undefined ? parts : parts.map((part) => (/^\d{1,2}$/u.test(part) ? `${word} ${part}` : part));
}

/** "sivu B, pää C": what is called the main one comes first, what is called a secondary one last. */
function rank(part: string): number {
  const qualifier = qualified(part)?.qualifier;
  return qualifier === "main" ? 0 : qualifier === "beside" ? 2 : 1;
}

/** Several values in one cell, split by commas, slashes, plus signs, "ja", "och" or line breaks. The first is the main one, unless words say otherwise. */
export const readEnumeration: Step = (text, env, read) => {
  const split = splitWell(text, env, read);
  if (split === undefined) return undefined;
  const { parts, found } = split;
  const known = found.filter(hasCodes);
  if (known.length === 0) return found.every((part) => part?.sure === "none") ? found[0] : undefined;
  if (known.length < parts.length) {
    const remarks = found.filter((part) => part === undefined || REMARKS.has(part.note));
    if (known.length + remarks.length === parts.length && !env.list.several) return withRemark(parts, env, together(remarks.filter((part) => part !== undefined), "ok").aside);
    return { ...atMost(together(known, "uncertain"), "uncertain"), note: "partly-understood", detail: text };
  }
  const ranks = new Map(known.map((each, index) => [each, rank(parts[index] ?? "")]));
  const all = together(known.toSorted((a, b) => (ranks.get(a) ?? 1) - (ranks.get(b) ?? 1)), isMixedCase(parts, env) ? "normalised" : split.form);
  return UNDECIDED.test(text) && all.codes.length > 1 ? atMost(all, "uncertain", "several-values") : all;
};
