import { cleanText } from "../../text/clean";
import type { Light } from "../../values";
import { findPhrase, oneNegation } from "./lexicon";
import { lightOfWord } from "./lights";
import type { Sense } from "./vocabulary";

/** How a clause is joined to the one before it. */
export type Joint = "list" | "alternative" | "change" | "bracket";

/** A part of a status text between separators, with what its words say. */
export interface Clause {
  readonly joint: Joint;
  readonly senses: readonly Sense[];
  /** Words that say nothing of a status, as they were typed; times and numbers among them. */
  readonly rest: readonly string[];
  /** Of `rest`, how many are unknown words. */
  readonly unknown: number;
  readonly dated: boolean;
  readonly percent: number | undefined;
  readonly light: Light | undefined;
  readonly typo: boolean;
  /** Ends with a question mark. */
  readonly doubted: boolean;
}

const TOKEN =
  /(?<percent>\d{1,4}(?:[.,]\d{1,3})? ?(?:%|prosent[\p{L}]*|procent|percent))|(?<time>(?:Q[1-4]|[HV][12]|[12]H)(?:[/ ]?\d{2,4})?(?![\p{L}\d])|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\d{4}(?!\d)|\d{1,2}\/\d{2}(?!\d)|(?:19|20)\d\d(?:[-/](?:20)?\d\d)?(?!\d))|(?<number>\d{1,2}\.(?= \p{L})|\d\/\d(?![\d/])|\d+(?::?\p{L}{1,3})?(?!\p{L})|§ ?\d*)|(?<word>\p{L}[\p{L}\p{M}']*(?::\p{L}{1,4}(?!\p{L}))?)|(?<arrow>-?->|=>|→|⇒|➔|➜)|(?<slash>\/|\\|\|)|(?<open>[([])|(?<close>[)\]])|(?<stop>[,;:.!\n•]|(?<= )[-+&](?= ))|(?<ask>\?)|(?<other>[^\s])/giu;

const TIMES =
  /^(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\p{L}*|kevä[äi]\p{L}*|kevät\p{L}*|kesä\p{L}{0,4}|syksy\p{L}*|talvi|talve\p{L}*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern|january|february|march|may|june|july|august|october|spring|summer|autumn|winter|kvartaali\p{L}*|kvartal\p{L}*)$/u;
const ALTERNATIVES: ReadonlySet<string> = new Set(["tai", "vai", "eller", "or"]);
/** A full stop after these is part of the word. */
const ABBREVIATION = /^(?:sis|yhd|ks|kts|nro|nr|no|n|p|esim|ml|mm|ym|yms|ev|t|bl|kl)$/u;
/** "kh:n" */
const CASE_ENDING = /:.*$/u;
const HYPHEN = /^[-_]$/u;
const MOST_TOKENS = 80;

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    // "in-progress" and "IN_PROGRESS" are two words.
    if (HYPHEN.test(match[0]) && /\p{L}/u.test(text.charAt(match.index - 1))) continue;
    const kind = Object.entries<string | undefined>(match.groups ?? {}).find(([, part]) => part !== undefined)?.[0] ?? "other";
    tokens.push({ kind, text: match[0] });
    if (tokens.length >= MOST_TOKENS) break;
  }
  return tokens;
}

interface OpenClause {
  joint: Joint;
  senses: Sense[];
  rest: string[];
  unknown: number;
  dated: boolean;
  percent: number | undefined;
  light: Light | undefined;
  typo: boolean;
  doubted: boolean;
}

function newClause(joint: Joint): OpenClause {
  return { joint, senses: [], rest: [], unknown: 0, dated: false, percent: undefined, light: undefined, typo: false, doubted: false };
}

function isUsed(clause: OpenClause): boolean {
  return clause.senses.length > 0 || clause.rest.length > 0 || clause.percent !== undefined || clause.light !== undefined;
}

/** Adds the words from `index` on that make one phrase; gives back how many they were. */
function addWords(clause: OpenClause, tokens: readonly Token[], words: readonly string[], index: number): number {
  const token = tokens[index]?.text ?? "";
  const word = words[index] ?? "";
  const found = findPhrase(words, index, tokens[index + 1]?.text === ".");
  if (found === undefined) {
    const light = lightOfWord(word);
    const isTime = TIMES.test(word);
    if (light !== undefined) clause.light = light;
    else clause.rest.push(token);
    if (isTime) clause.dated = true;
    else if (light === undefined) clause.unknown += 1;
    return 1;
  }
  const typed = tokens.slice(index, index + found.words).map((each) => each.text);
  // Neither a verdict on the schedule nor what is waited for is a status, but they are not lost.
  if (found.sense === "filler" || found.sense === "late" || clause.senses[0] === "wait") clause.rest.push(...typed);
  if (found.sense !== "filler") clause.senses.push(found.sense);
  if (found.typo) clause.typo = true;
  return found.words;
}

/** "Eialoitettu": the blank after the negation forgotten. */
const GLUED_NEGATION = /(?<!\p{L})(ei|ej|inte)(?=aloi|alka|käyn|valm|toteu|påbör|start|klar|genomf)/giu;

/** Splits a status text into clauses and says what each word of them means. */
export function clausesOf(text: string): readonly Clause[] {
  const tokens = tokenise(text.replace(GLUED_NEGATION, "$1 "));
  // Only runs of words make phrases: any other token is an empty word between them.
  const words = tokens.map(({ kind, text: token }) => (kind === "word" ? oneNegation(cleanText(token).toLowerCase().replace(CASE_ENDING, "")) : ""));
  const clauses: OpenClause[] = [];
  let clause = newClause("list");
  const next = (joint: Joint): void => {
    if (isUsed(clause)) clauses.push(clause);
    clause = newClause(joint);
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "word" && ALTERNATIVES.has(words[index] ?? "")) next("alternative");
    else if (token.kind === "word") index += addWords(clause, tokens, words, index) - 1;
    else if (token.kind === "percent") clause.percent = Number.parseFloat(token.text.replace(",", "."));
    else if (token.kind === "time" || token.kind === "number") {
      clause.rest.push(token.text);
      clause.dated ||= token.kind === "time";
    } else if (token.kind === "arrow") next("change");
    else if (token.kind === "slash") next("alternative");
    else if (token.kind === "open") next("bracket");
    else if (token.kind === "close") next("list");
    else if (token.kind === "ask") (isUsed(clause) ? clause : (clauses.at(-1) ?? clause)).doubted = true;
    else if (token.kind === "stop" && !(token.text === "." && ABBREVIATION.test(words[index - 1] ?? ""))) next("list");
    else if (token.kind === "other") clause.light = lightOfWord(token.text) ?? clause.light;
  }
  next("list");
  return clauses;
}
