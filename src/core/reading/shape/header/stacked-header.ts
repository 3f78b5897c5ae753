import type { FieldKey, PlainField } from "../../../programme/fields";
import { plainField } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import type { HeaderCandidate, HeaderMatch } from "../match-header";
import { matchHeader } from "../match-header";
import type { PeriodLabel } from "./header-period";

/** Fields that a common heading above them joins: "Vaikuttavuus" over "Kesto" and "Laajuus". */
const FAMILIES: readonly (readonly PlainField[])[] = [
  ["budget", "actual", "cost", "costEffect", "funding"],
  ["impact", "impactDuration", "impactReach", "impactMetric", "benefit"],
  ["start", "due"],
  ["unit", "owner"],
  ["status", "progress", "light"],
];

const RELATED_BONUS = 0.35;

function withYear(match: HeaderMatch, year: number): HeaderCandidate[] {
  return match.candidates.map((candidate) => {
    const field = candidate.field === "budget" || candidate.field === "actual" ? (`${candidate.field}:${year}` as const) : candidate.field;
    return { field, confidence: candidate.confidence };
  });
}

function isMoney(field: FieldKey | null): boolean {
  return field !== null && (plainField(field) === "budget" || plainField(field) === "actual");
}

/** "Kustannukset" over "2025": the money of that year; a cost size has no year. */
function moneyOfYear(upper: HeaderMatch, year: number): HeaderCandidate[] {
  return withYear(upper, year)
    .filter((candidate) => isMoney(candidate.field))
    .map((candidate) => ({ ...candidate, confidence: Math.max(candidate.confidence, 0.9) }));
}

function joinPeriods(upper: PeriodLabel | undefined, lower: PeriodLabel | undefined, lowerText: string): PeriodLabel | undefined {
  const year = upper?.unit === "year" ? upper.year : undefined;
  if (year === undefined) return lower;
  if (lower !== undefined) return lower.year === undefined ? { ...lower, year } : lower;
  const month = /^\s*(?:0?[1-9]|1[0-2])\.?\s*$/u.test(lowerText) ? Number.parseInt(lowerText, 10) : undefined;
  return month === undefined ? undefined : { unit: "slash", number: month, year };
}

/** The heading above helps to choose between the meanings of the one below. */
function narrowed(upper: HeaderMatch, lower: HeaderMatch): HeaderCandidate[] {
  const above = new Set(upper.candidates.map((candidate) => (candidate.field === null ? null : plainField(candidate.field))));
  const family = FAMILIES.filter((fields) => fields.some((field) => above.has(field))).flat();
  return lower.candidates
    .map((candidate) => {
      const related = candidate.field !== null && family.includes(plainField(candidate.field));
      return { field: candidate.field, confidence: Math.min(1, candidate.confidence + (related && lower.candidates.length > 1 ? RELATED_BONUS : 0)) };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function joinTwo(upper: HeaderMatch, upperText: string, lower: HeaderMatch, lowerText: string, programme: Programme | undefined, strict: boolean): HeaderMatch {
  const period = joinPeriods(upper.period, lower.period, lowerText);
  const periodPart = period === undefined ? {} : { period };
  if (lower.period?.unit === "year" && lower.period.year !== undefined) {
    const money = moneyOfYear(upper, lower.period.year);
    if (money.length > 0) return { candidates: money };
  }
  if (upper.period?.unit === "year" && upper.period.year !== undefined && lower.candidates.some((candidate) => isMoney(candidate.field))) {
    const money = moneyOfYear(lower, upper.period.year);
    return { candidates: [...money, ...lower.candidates.filter((candidate) => !isMoney(candidate.field)).map((candidate) => ({ ...candidate, confidence: candidate.confidence * 0.6 }))] };
  }
  if (period !== undefined) return { candidates: lower.candidates, ...periodPart };
  if (lower.candidates.length > 0) return { candidates: narrowed(upper, lower) };
  const joined = matchHeader(`${upperText} ${lowerText}`, programme, strict);
  if (joined.candidates.length > 0) return joined;
  return { candidates: upper.candidates.map((candidate) => ({ ...candidate, confidence: candidate.confidence * 0.7 })) };
}

/**
 * What the headers of a column mean that stand in two or three rows, the topmost first: "Kustannukset" over "2025",
 * "2025" over "K", "Toimenpide" over "Åtgärd".
 */
export function matchStacked(texts: readonly string[], programme?: Programme, strict = false): HeaderMatch {
  const [first, ...rest] = texts.filter((text) => text.trim() !== "");
  if (first === undefined) return { candidates: [] };
  let text = first;
  let match = matchHeader(first, programme, strict);
  for (const lowerText of rest) {
    if (lowerText.trim().toLowerCase() === text.trim().toLowerCase()) continue;
    match = joinTwo(match, text, matchHeader(lowerText, programme, strict), lowerText, programme, strict);
    text = `${text} ${lowerText}`;
  }
  return match;
}
