import { foldCase } from "../../text/clean";

/** What a header says beside its name. */
export interface HeaderHints {
  readonly money: boolean;
  readonly perYear: boolean;
  readonly percent: boolean;
  readonly workdays: boolean;
  /** "S/M/L" is named as the values. */
  readonly sizes: boolean;
  /** "A-C" or "A, B, C" is named as the values. */
  readonly letters: boolean;
  /** "(pvm)" */
  readonly date: boolean;
  readonly total: boolean;
}

/** A header text taken apart. */
export interface HeaderText {
  /** Clean, lower case, as a whole. */
  readonly folded: string;
  /** The names in it: "Tavoite / Mål" has two. Without remarks, numbering, units and years. */
  readonly parts: readonly string[];
  /** Texts in brackets. */
  readonly remarks: readonly string[];
  /** 3 of "3) Peruste". */
  readonly numbering: number | undefined;
  /** The only year named, if just one is. */
  readonly year: number | undefined;
  readonly hints: HeaderHints;
}

const HYPHENATED_BREAK = /(\p{L})[-\u00AD\u2010][ \t]*[\r\n]+[ \t]*(?=\p{Ll})/gu;
const QUOTED = /^["']+(.*?)["']*$/u;
const MARKS = /[*†‡¹²³⁰⁴-⁹]+|[.:?!]+$/gu;
const PLURAL_REMARK = /(?<=\p{L})\((?:t|it|et|n|s|er|ar|r|t\/n)\)/gu;
const REMARK = /[([{]([^)\]}]*)[)\]}]?/gu;
const NUMBERING = /(?:^|(?<=[,;/] ?))\(?(?:(\d{1,2})[).]|[a-h]\)|[ivx]{1,4}\.) ?(?=[\p{L}%€])/gu;
const MONEY = /(?:\b(?:1 ?000|milj\.?) ?)?(?:(?<!\p{L})[tkm]€|€|(?<!\p{L})(?:euroa|euroina|euros?|t?eur|keur|meur|tuhatta)(?!\p{L}))/gu;
const PER_YEAR = /(?:\/|(?<!\p{L})per) ?(?:v|vuosi|vuodessa|år|a|yr|year|vuosittain)(?!\p{L})\.?/gu;
const WORKDAYS = /(?<!\p{L})(?:htp|htv|htkk|htpv|person-?days|dagsverken|årsverken|pv|työpv|arbetsdagar)(?!\p{L})/u;
const DATE_UNIT = /(?<!\p{L})(?:pvm|pp\.kk\.vvvv|kk\/vvvv|dd\.mm\.åååå|dd\.mm\.yyyy|date|datum)(?!\p{L})/u;
const SIZES = /(?<!\p{L})s ?[-/,|–] ?(?:m ?[-/,|–] ?)?l(?!\p{L})/u;
const LETTERS = /(?<!\p{L})a ?[-/,|–] ?(?:b ?[-/,|–] ?)?c(?!\p{L})/u;
const TOTAL = /(?<!\p{L})(?:yhteensä|yht|summa|totalt|sammanlagt|total|kokonais\p{L}*)(?!\p{L})/u;
const TOTAL_WORD = /(?<!\p{L})(?:yhteensä|yht|totalt|sammanlagt|total)(?!\p{L})\.?/gu;
const DATE_BEFORE_YEAR = /(?:\d{1,2}\.)?(?:(?:\d{1,2}|[ivx]{1,3}|[hqk]\d) ?[-–] ?)?(?:\d{1,2}|[ivx]{1,3}|[hqk]\d) ?[./] ?(?=(?:19|20)\d\d(?!\d))/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const YEAR_RANGE = /(?<!\d)(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)?\d\d)?(?!\d)/gu;
const SHORT_YEAR = /(?<=\p{L}) ?[-'/] ?(\d\d)$/u;
const ABBREVIATED_YEAR = /^(ta|tae|ts|tp|mta|lta|tot|bg|bs|tas) ?(\d\d)$/u;
const YEAR_WORDS = /(?:^|(?<= ))(?:v|vv|vuosi|vuonna|vuodelle|vuoden|vuosille|för|år|året|åren|for|fy|year)\.?(?= |$)/gu;
const SEPARATORS = /\s*[/,;|+&]\s*|\s+-\s+/u;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

function readYears(text: string): { readonly rest: string; readonly year: number | undefined } {
  const abbreviated = ABBREVIATED_YEAR.exec(text);
  if (abbreviated !== null) return { rest: abbreviated[1] ?? "", year: 2000 + Number(abbreviated[2]) };
  const years = new Set((text.match(YEAR) ?? []).map(Number).filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR));
  if (years.size === 0) {
    const short = SHORT_YEAR.exec(text);
    return short === null ? { rest: text, year: undefined } : { rest: text.slice(0, short.index), year: 2000 + Number(short[1]) };
  }
  const hasRange = new RegExp(YEAR_RANGE.source, "u").exec(text);
  const isRange = hasRange !== null && hasRange[0].length > 5;
  const rest = text.replace(YEAR_RANGE, " ").replace(DATE_BEFORE_YEAR, " ").replace(YEAR, " ").replace(YEAR_WORDS, " ");
  const [year] = years;
  return { rest, year: years.size === 1 && !isRange ? year : undefined };
}

function splitParts(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((part) => part.replace(MARKS, "").trim())
    .filter((part) => part !== "");
}

/** Takes a header text apart. Any text will do; an empty one has no parts. */
export function headerText(text: string): HeaderText {
  const folded = foldCase(text.slice(0, 300).replace(HYPHENATED_BREAK, "$1")).replace(QUOTED, "$1");
  const hints: HeaderHints = {
    money: folded.search(MONEY) >= 0,
    perYear: folded.search(PER_YEAR) >= 0,
    percent: folded.includes("%"),
    workdays: WORKDAYS.test(folded),
    sizes: SIZES.test(folded),
    letters: LETTERS.test(folded),
    date: DATE_UNIT.test(folded),
    total: TOTAL.test(folded),
  };
  const numbered = new RegExp(NUMBERING.source, "u").exec(folded);
  const numbering = numbered?.[1] === undefined ? undefined : Number(numbered[1]);
  const remarks: string[] = [];
  const unbracketed = folded
    .replace(PLURAL_REMARK, "")
    .replace(NUMBERING, "")
    .replace(REMARK, (_all, inner: string) => {
      if (inner.trim() !== "") remarks.push(inner.trim());
      return " ";
    });
  // A year in brackets is the column's year all the same: "Budjetti (2025)".
  const withYears = readYears(unbracketed.replace(MARKS, "").replace(/\s+/gu, " ").trim());
  const year = withYears.year ?? remarks.map((remark) => readYears(remark).year).find((each) => each !== undefined);
  // Units, years and "in all" are set aside, unless the header says nothing else.
  const units = withYears.rest.replace(PER_YEAR, " ").replace(MONEY, " ");
  const parts = [units.replace(TOTAL_WORD, " "), units, withYears.rest].map(splitParts).find((names) => names.length > 0) ?? [];
  return { folded, parts, remarks, numbering, year, hints };
}
