import type { Period } from "../../values";
import { makeDay, monthEnd } from "../../../grid/day";
import { foldCase } from "../../text/clean";

/**
 * A header that is itself a time: a column of a Gantt layout. `slash` ("1/2025": a half-year or a month) and
 * `roman` ("II/2025": a half-year or a quarter) are settled by the columns beside it.
 */
export interface PeriodLabel {
  readonly unit: "year" | "half" | "quarter" | "month" | "summer" | "slash" | "roman";
  readonly number: number;
  /** Absent where the year stands in the header row above. */
  readonly year?: number;
}

const MONTHS: readonly string[] = ["tammi|jan", "helmi|feb", "maalis|mar", "huhti|apr", "touko|maj|may", "kesäk?|jun", "heinä|jul", "elo|aug", "syys|sep", "loka|okt|oct", "marras|nov", "joulu|dec|des"];
const MONTH_ENDING = "(?:kuu|k|uari|ruari|ch|s|il|i|e|y|ust|usti|ember|tember|ober)?\\.?";
const YEAR = "(?:\\D{0,2}?(?<year>(?:19|20)\\d\\d|\\d\\d))?";
const LEADING_YEAR = /^(?<year>(?:19|20)\d\d)[ /.:-]+(?<rest>\D.*|\d)$/u;

interface Form {
  readonly pattern: RegExp;
  readonly unit: PeriodLabel["unit"];
  readonly number?: number;
}

const form = (source: string, unit: PeriodLabel["unit"], number?: number): Form => ({ pattern: new RegExp(`^(?:${source})${YEAR}$`, "u"), unit, ...(number === undefined ? {} : { number }) });

const FORMS: readonly Form[] = [
  form("(?:h|hy|hj|vp)(?<n>[12])", "half"),
  form("(?<n>[12]) ?(?:h|hy|hj)", "half"),
  form("(?<n>[12])\\.? ?(?:vuosipuolisko|puolivuosi|vuosipuoli|puolivuotis\\p{L}*|halvår(?:et)?|half)", "half"),
  form("(?:ensimmäinen|första|first) (?:vuosipuolisko|puolivuosi|halvåret|half)", "half", 1),
  form("(?:toinen|andra|second) (?:vuosipuolisko|puolivuosi|halvåret|half)", "half", 2),
  form("k|kevät|kevat|kevätkausi|kl|vår|våren|vt|vårtermin|spring|alkuvuosi|början av året", "half", 1),
  form("s|syksy|syyskausi|sl|höst|hösten|ht|hösttermin|autumn|fall|loppuvuosi|slutet av året", "half", 2),
  form("kesä|sommar|sommaren|summer", "summer", 1),
  form("(?:q|kv|kvartaali|neljännes|kvartal|quarter) ?(?<n>[1-4])", "quarter"),
  form("(?<n>[1-4])\\.? ?(?:q|kv|kvartaali|neljännes|vuosineljännes|kvartal(?:et)?|quarter)", "quarter"),
  form("(?<n>iv|i{1,3})", "roman"),
  ...MONTHS.map((names, index) => form(`(?:${names})${MONTH_ENDING}`, "month", index + 1)),
];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const SLASH = /^(?:kk ?)?(?<n>0?[1-9]|1[0-2]) ?[/.-] ?(?<year>(?:19|20)\d\d|\d\d)$/u;

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

const label = (unit: PeriodLabel["unit"], number: number, year: number | undefined): PeriodLabel => ({ unit, number, ...(year === undefined ? {} : { year }) });

function parseFolded(text: string): PeriodLabel | undefined {
  if (/^(?:19|20)\d\d$/u.test(text)) return label("year", 1, Number(text));
  const slash = SLASH.exec(text)?.groups;
  if (slash !== undefined) return label("slash", Number(slash["n"]), fullYear(slash["year"]));
  for (const { pattern, unit, number } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined && !pattern.test(text)) continue;
    const written = groups?.["n"] ?? "";
    return label(unit, number ?? ROMAN[written] ?? Number(written), fullYear(groups?.["year"]));
  }
  return undefined;
}

/** Reads a Gantt column's header: "S25", "H1/24", "2/2024", "II/24", "höst 2024", "Q3 2025", "tammi -25", "2025". */
export function periodLabel(text: string): PeriodLabel | undefined {
  if (text.length > 30) return undefined;
  const folded = foldCase(text).replace(/^v(?:uosi)?\.? (?=(?:19|20)\d\d$)|[()]/gu, "");
  if (folded === "") return undefined;
  const plain = parseFolded(folded);
  if (plain !== undefined) return plain;
  const leading = LEADING_YEAR.exec(folded)?.groups;
  if (leading === undefined) return undefined;
  const rest = leading["rest"] ?? "";
  const year = Number(leading["year"]);
  if (/^\d$/u.test(rest)) return label("slash", Number(rest), year);
  const inner = parseFolded(rest);
  return inner === undefined || inner.year !== undefined ? undefined : label(inner.unit, inner.number, year);
}

function months(year: number, first: number, last: number, precision: Period["precision"]): Period {
  return { start: makeDay(year, first, 1), end: monthEnd(year, last), precision };
}

/**
 * The periods of a row of Gantt labels, in order; undefined for a label without a year. "1/2025" is a half-year where
 * all such labels of the row are 1 or 2, and "II" where none is over two.
 */
export function labelPeriods(labels: readonly PeriodLabel[]): (Period | undefined)[] {
  const highest = (unit: PeriodLabel["unit"]): number => labels.filter((each) => each.unit === unit).reduce((most, each) => Math.max(most, each.number), 0);
  const slashUnit = highest("slash") > 2 ? "month" : "half";
  const romanUnit = highest("roman") > 2 ? "quarter" : "half";
  return labels.map(({ unit, number, year }) => {
    if (year === undefined) return undefined;
    switch (unit === "slash" ? slashUnit : unit === "roman" ? romanUnit : unit) {
      case "year":
        return months(year, 1, 12, "year");
      case "half":
        return months(year, number === 1 ? 1 : 7, number === 1 ? 6 : 12, "half");
      case "quarter":
        return months(year, number * 3 - 2, number * 3, "quarter");
      case "summer":
        return months(year, 6, 8, "season");
      case "month":
        return months(year, number, number, "month");
    }
  });
}
