import type { NumberText } from "../../../text/number-text";
import type { Percent, Token, Word } from "./tokens";
import { tokensOf } from "./tokens";

export type Bound = "at-least" | "more-than" | "at-most" | "less-than";

/** A number of a cell with what stands around it. */
export interface Figure {
  /** The size, without sign. */
  readonly number: NumberText;
  readonly sign: "" | "+" | "-";
  readonly percent: Percent | "";
  /** Words between the figure before (or a separator) and this one. */
  readonly before: readonly Word[];
  /** Words after it, up to a separator or the next figure; the unit is among them. */
  readonly after: readonly Word[];
  /** The word after a stroke: "kk" of "5 htp/kk". */
  readonly per: Word | undefined;
  /** The signs between the figure before and this one, e.g. "/", "-", "→", ",", "(". */
  readonly link: string;
  /** In how many brackets it stands. */
  readonly depth: number;
  /** A sign that closes the figure: "4-", "4+", "3,2*". */
  readonly mark: "" | "+" | "-" | "*";
  readonly bound: Bound | undefined;
  readonly approximate: boolean;
  /** The calendar year that stands beside it: "2024: 52 %", "52 % (2024)". */
  readonly year: number | undefined;
  /** The number was said in a word: "kolme". */
  readonly word: Word | undefined;
}

/** A cell's text taken apart. */
export interface Scan {
  readonly figures: readonly Figure[];
  readonly words: readonly Word[];
  readonly signs: readonly string[];
  readonly dates: readonly string[];
}

type Draft = { -readonly [K in keyof Figure]: Figure[K] } & { after: Word[] };

const BOUND_SIGNS: Readonly<Record<string, Bound>> = { ">": "more-than", "<": "less-than", "≥": "at-least", "≤": "at-most" };
const MARKS: Readonly<Record<string, "+" | "-" | "*">> = { "+": "+", "-": "-", "*": "*" };

function boundOf(word: Word): Bound | undefined {
  const { role } = word;
  return role === "at-least" || role === "more-than" || role === "at-most" || role === "less-than" ? role : undefined;
}

/** Words that say what the next figure is, not the unit of the one before. */
function isLabel(word: Word): boolean {
  const { role } = word;
  return role !== undefined && role !== "per" && role !== "filler" && role !== "yearly" && role !== "times" && role !== "up" && role !== "down" && role !== "steady";
}

/** Words of time, which are rates after a stroke: "2 htp/viikko 6 viikkoa". */
const TIME_WORD = /^(?:viik|vko|vk|kuukau|kk|kvart|vuo|v$|a$|tun|h$|paiv|pv|veck|manad|man$|kvart|ar$|aret|dag|tim|week|month|year|day|hour)/u;

class Scanner {
  private readonly drafts: Draft[] = [];
  private readonly words: Word[] = [];
  private readonly signs: string[] = [];
  private readonly dates: string[] = [];
  private open: Draft | undefined;
  private before: Word[] = [];
  private link = "";
  private depth = 0;
  private bound: Bound | undefined;
  private approximate = false;
  private readonly lastNumber: number;

  constructor(private readonly tokens: readonly Token[]) {
    this.lastNumber = tokens.findLastIndex((token) => token.kind === "number");
  }

  scan(): Scan {
    for (let index = 0; index < this.tokens.length; index += 1) index += this.take(index);
    return { figures: withYears(this.drafts), words: this.words, signs: this.signs, dates: this.dates };
  }

  /** Takes the token at `index`; gives back how many more were taken with it. */
  private take(index: number): number {
    const token = this.tokens[index];
    if (token === undefined) return 0;
    if (token.kind === "number") this.number(token);
    else if (token.kind === "word") this.word(token.word, index);
    else if (token.kind === "percent") this.percent(token.percent);
    else if (token.kind === "date") this.dates.push(token.text);
    else return this.sign(token.sign, index);
    return 0;
  }

  private number(token: Extract<Token, { kind: "number" }>): void {
    const { number, sign, word } = token;
    const { before, link, depth, bound, approximate } = this;
    this.open = { number, sign, word, percent: "", before, after: [], per: undefined, link, depth, mark: "", bound, approximate, year: undefined };
    this.drafts.push(this.open);
    this.before = [];
    this.link = "";
    this.bound = undefined;
    this.approximate = false;
  }

  private word(word: Word, index: number): void {
    this.words.push(word);
    const bound = boundOf(word);
    const later = index < this.lastNumber;
    if (this.open !== undefined && !(later && isLabel(word))) {
      // "50 % asti", "5 htp noin": said after the figure.
      if (bound !== undefined && word.plain !== "min") this.open.bound = bound;
      else if (word.role === "approximate" && word.plain.length > 1) this.open.approximate = true;
      this.open.after.push(word);
      return;
    }
    this.open = undefined;
    if (bound !== undefined) this.bound = bound;
    else if (word.role === "approximate") this.approximate = true;
    this.before.push(word);
  }

  private percent(percent: Percent): void {
    const draft = this.open ?? this.drafts.at(-1);
    if (draft?.percent === "") draft.percent = percent;
    else this.signs.push("%");
  }

  /** Whether a sign is the figure's own: "4-", "3,2*", "10+ htp", "10 htp +". */
  private closes(sign: string, { after }: Draft, index: number): boolean {
    const [next, further] = [this.tokens[index + 1], this.tokens[index + 2]];
    if (next === undefined) return sign !== "-" || after.length === 0;
    if (sign === "+" && next.kind === "word") return after.length === 0 && further === undefined;
    return (sign === "*" || after.length === 0) && next.kind === "sign" && /^[),;(/]$/u.test(next.sign);
  }

  /** "3 htp käytetty, 10 htp arvio": what stands before the comma was said of the figure before it. */
  private closeLabels(): void {
    const last = this.drafts.at(-1);
    if (last === undefined) return;
    last.after.push(...this.before);
    this.before = [];
    this.bound = undefined;
    this.approximate = false;
  }

  /** "TH 10 htp / sivistys 5 htp": a number after the word makes it a name, unless the number is a year. */
  private labelsNumber(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === "number" && !(token.number.digits.length === 4 && token.number.plain);
  }

  private sign(sign: string, index: number): number {
    this.signs.push(sign);
    const next = this.tokens[index + 1];
    if ((sign === "," || sign === ";") && this.link === "" && this.before.length > 0) this.closeLabels();
    if (sign === "/" && this.open !== undefined && next?.kind === "word" && !isLabel(next.word) && (TIME_WORD.test(next.word.plain) || !this.labelsNumber(index + 2))) {
      this.words.push(next.word);
      this.open.per ??= next.word;
      return 1;
    }
    const mark = MARKS[sign];
    if (mark !== undefined && this.open !== undefined && this.closes(sign, this.open, index)) {
      this.open.mark = mark;
      return 0;
    }
    if (sign === "(") this.depth += 1;
    if (sign === ")" && this.depth > 0) this.depth -= 1;
    const bound = BOUND_SIGNS[sign];
    if (bound !== undefined && (this.open === undefined || sign !== ">")) this.bound = bound;
    else if (sign === "~") this.approximate = true;
    else this.link += bound === undefined ? sign : "→";
    this.open = undefined;
    return 0;
  }
}

function looksLikeYear(draft: Draft): boolean {
  const { number, sign, percent, after, word, bound } = draft;
  return word === undefined && sign === "" && percent === "" && bound === undefined && after.length === 0 && number.plain && number.decimals === 0 && number.digits.length === 4 && number.value >= 1990 && number.value <= 2100;
}

/** Takes the calendar years out from among the figures and gives each to the figure that it stands beside. */
function withYears(drafts: readonly Draft[]): readonly Figure[] {
  const years = drafts.map(looksLikeYear);
  if (!years.includes(true) || !years.includes(false)) return drafts;
  const figures: Draft[] = [];
  let pending: number | undefined;
  let before: readonly Word[] = [];
  drafts.forEach((draft, index) => {
    if (!years[index]) {
      figures.push({ ...draft, year: pending, before: [...before, ...draft.before], link: pending === undefined ? draft.link : "" });
      pending = undefined;
      before = [];
      return;
    }
    const last = figures.at(-1);
    const nextLink = drafts[index + 1]?.link;
    // "2024: 5" names what follows; "5 (2024)", "5 2024" what went before.
    const named = last === undefined || last.year !== undefined;
    if (!named && nextLink !== ":" && nextLink !== "=" && !/[,;]/u.test(draft.link)) last.year = draft.number.value;
    else {
      pending = draft.number.value;
      before = [...before, ...draft.before];
    }
  });
  return figures;
}

/** Takes a folded text apart into its figures, words, signs and dates. */
export function scanFigures(folded: string): Scan {
  return new Scanner(tokensOf(folded)).scan();
}
