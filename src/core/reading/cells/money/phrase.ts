import type { Programme } from "../../../programme/schema";
import { cleanText } from "../../text/clean";
import type { Item } from "./items";
import { collectItems } from "./items";
import { dropOrdinals } from "./ordinals";
import type { Terms } from "./term";
import { readTerms } from "./terms";
import type { WordToken } from "./tokens";
import { isMark, isRole, tokenise } from "./tokens";
import type { Vat } from "./vat";
import { takeVat } from "./vat";
import type { Role } from "./vocabulary";
import { markYears } from "./years";

/** Everything that a money cell's text says. */
export interface Phrase extends Terms {
  /** Clean text, line breaks as ";". */
  readonly text: string;
  readonly words: readonly WordToken[];
  /** Dates, shares and foreign amounts that stood there. */
  readonly others: readonly ("date" | "share" | "foreign")[];
  readonly vat?: Vat;
  /** S, M or L: a cost class in the amount's column. */
  readonly costClass?: string;
  /** The largest number without a unit of its own: what the column's unit applies to. */
  readonly largestBare?: number;
  readonly asksBack: boolean;
  readonly atMost: boolean;
  readonly atLeast: boolean;
  readonly approximate: boolean;
  /** Words and numbers that are no part of the amount, as written. */
  readonly detail?: string;
}

const CLASS = /^(?:[SML]-)?(?<size>[SML])(?:-?(?:luokka|luokan|koko|kokoa|klass|class|size))?[.:]?$/u;
const CLASS_WORD = /^(?:luokka|koko|kokoluokka|kustannusluokka|klass|storlek|class|size)$/u;
/** "50 000 € +": that or more. */
const PLUS_AFTER = /\d ?(?:€|t€|k€|M€|eur|euroa)? ?\+$/iu;
const LINE_BREAK = /\s*[\r\n]+\s*/gu;
/** "10 000 +/- 2 000 €", "± 10 %": how far off the amount may be. */
const GIVE_OR_TAKE = /(?<=[\d€] ?)(?:\+ ?\/ ?-|±) ?\d[\d ]*(?:,\d+)? ?%?/gu;
/** "12, 5 t€": a blank beside the decimal comma. */
const COMMA_APART = /^(\d{1,3})(?: , ?|, )(\d{1,2})(?= ?(?:t€|k€|M€|teur|keur|meur|milj))/iu;
const OF_WHICH = /(?:^|[\s(])(?:josta|joista|siitä|varav|därav|of which)(?=\s)/iu;
/** Words whose meaning is used up by the amount; the others are the cell's remark. */
const SAID: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  "currency", "approximate", "at-most", "at-least", "per", "year", "month", "quarter", "calendar-year", "times", "total", "or", "and", "to", "filler", "credit", "debit", "thousand", "million", "milliard",
]); // prettier-ignore

/** The cost class that a word is, where nothing before it makes it a unit ("0,5 M"). */
function classOf(word: WordToken): string | undefined {
  return CLASS.exec(word.text)?.groups?.["size"];
}

function splitClass(words: readonly WordToken[]): { readonly words: readonly WordToken[]; readonly costClass?: string } {
  const at = words.findIndex((word) => classOf(word) !== undefined);
  const word = words[at];
  const costClass = word === undefined ? undefined : classOf(word);
  if (costClass === undefined) return { words };
  return { costClass, words: words.filter((each, index) => index !== at && !CLASS_WORD.test(each.word)) };
}

/** What belongs to the amount: everything before "josta", "varav", "of which". */
function beforeDetails(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => item.kind === "word" && item.role === "of-which");
  return at > 0 && items.slice(0, at).some((item) => item.kind === "amount") ? items.slice(0, at) : items;
}

/** Takes the text of a money cell apart. `base`: see `readTerms`. */
export function readPhrase(raw: string, base: number, work: Programme["workTime"]): Phrase {
  const text = cleanText(raw.includes("\n") || raw.includes("\r") ? raw.replace(LINE_BREAK, " ; ") : raw);
  const { tokens, vat } = takeVat(tokenise(text.replace(GIVE_OR_TAKE, "±").replace(COMMA_APART, "$1,$2")));
  const collected = collectItems(markYears(tokens), work);
  const main = beforeDetails(collected);
  const kept = dropOrdinals(main);
  const all = kept.filter((item): item is WordToken => item.kind === "word");
  const { words, costClass } = splitClass(all);
  const has = (...roles: readonly Role[]): boolean => words.some((word) => isRole(word, ...roles));
  const mark = (...marks: readonly string[]): boolean => kept.some((item) => item.kind === "mark" && isMark(item, ...marks));
  const terms = readTerms(kept, base);
  const remark = words.filter((word) => !SAID.has(word.role)).map((word) => word.text);
  const cut = main.length < collected.length ? text.slice(Math.max(0, text.search(OF_WHICH))).trim() : undefined;
  const spans = terms.parts.flatMap((part) => (part.kind === "year" && part.from !== part.to ? [`${String(part.from)}-${String(part.to)}`] : []));
  const bare = kept.flatMap((item) => (item.kind === "amount" && item.power === undefined && !item.currency ? [item.number.value] : []));
  const detail = [...remark, ...spans, ...(cut === undefined ? [] : [cut])].join(" ");
  return {
    ...terms,
    text,
    words,
    others: kept.flatMap((item) => (item.kind === "date" ? ["date" as const] : item.kind === "other" ? [item.what] : [])),
    ...(vat === undefined ? {} : { vat }),
    ...(costClass === undefined ? {} : { costClass }),
    ...(bare.length === 0 ? {} : { largestBare: Math.max(...bare) }),
    asksBack: mark("?"),
    atMost: has("at-most") || mark("<", "≤"),
    atLeast: has("at-least") || mark(">", "≥") || PLUS_AFTER.test(text),
    approximate: has("approximate", "unknown") || mark("~", "≈", "±"),
    ...(detail === "" ? {} : { detail }),
  };
}
