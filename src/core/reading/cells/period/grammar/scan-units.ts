import type { Token, WordToken } from "../tokens/token";
import type { Meaning, PartUnit } from "../words/meaning";
import type { Point } from "./point";
import type { Scanned } from "./scanned";
import { pointAt } from "./scanned";
import { shortYearAt } from "./short-year";

/** Roman numerals, folded, of quarters and halves. */
export const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Adds a unit of time that ends before `next`, with the short year that follows it; gives back the index after both. */
export function addUnit(scanned: Scanned, tokens: readonly Token[], at: number, next: number, unit: Point["unit"], more: Partial<Point> = {}): number {
  const year = shortYearAt(tokens, next);
  const after = year?.next ?? next;
  const found = year && { year: year.year, ...(year.lastYear === undefined ? {} : { lastYear: year.lastYear }) };
  const doubts = [...(more.doubts ?? []), ...(year?.doubt ? [year.doubt] : [])];
  scanned.addPoint(pointAt(scanned, tokens, at, after, unit, { ...more, ...found, doubts }));
  return after;
}

/** The number right after a unit's name ("Q3", "vko 35", "kvartaali: 3"). */
function indexAfter(tokens: readonly Token[], at: number): { readonly value: number; readonly at: number } | undefined {
  const sign = tokens[at];
  const number = sign?.kind === "sign" && (sign.sign === "." || sign.sign === ":" || sign.sign === "#") ? at + 1 : at;
  const token = tokens[number];
  // "kvartaali III"
  const roman = token?.kind === "word" ? ROMANS[token.text] : undefined;
  if (roman !== undefined) return { value: roman, at: number };
  return token?.kind === "number" && token.width <= 2 ? { value: token.value, at: number } : undefined;
}

/** Whether a whole year stands within the next few tokens. */
function yearFollows(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some((token) => token.kind === "number" && token.width === 4);
}

/** A week's short year is never joined by a hyphen: vk 35-38 are weeks. */
function addPart(scanned: Scanned, tokens: readonly Token[], at: number, next: number, of: PartUnit, index: number): number {
  const sign = tokens[next];
  const unit: Point["unit"] = { kind: "part", of, index };
  if (of === "week" && sign?.kind === "sign" && sign.sign === "-") {
    scanned.addPoint(pointAt(scanned, tokens, at, next, unit));
    return next;
  }
  return addUnit(scanned, tokens, at, next, unit);
}

/** Durations ("6 kk", "2 viikkoa") name no time. */
function isDuration(number: Point, of: PartUnit, tokens: readonly Token[], next: number): boolean {
  const counted = of === "month" || of === "week";
  return counted && number.unit.kind === "number" && number.unit.form === "plain" && !yearFollows(tokens, next);
}

/** "KV 15.12.2025": kaupunginvaltuusto and its meeting; "kv 3/2025" is a quarter. */
function isCouncil(tokens: readonly Token[], index: { readonly value: number; readonly at: number }): boolean {
  const [stop, month] = [tokens[index.at + 1], tokens[index.at + 2]];
  return index.value > 4 || (stop?.kind === "sign" && stop.sign === "." && month?.kind === "number");
}

/** Quarters, halves, thirds, weeks and numbered months: the number stands before or after the name. */
export function scanPart(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken, meaning: Meaning & { is: "unit" }): number {
  const next = at + 1;
  const before = scanned.lastPoint();
  // The T of 2025-05-01T12:00 is no tertial.
  if (before?.unit.kind === "day" && token.text === "t" && token.glued) return next;
  if (before?.unit.kind === "number" && (meaning.letter !== true || token.glued)) {
    scanned.takeLastPoint();
    if (isDuration(before, meaning.unit, tokens, next)) {
      scanned.flags.add("vague");
      scanned.addRemark(token.text);
      return next;
    }
    return addPart(scanned, tokens, at, next, meaning.unit, before.unit.value);
  }
  const index = indexAfter(tokens, next);
  const follower = tokens[next];
  if (!index || (meaning.letter === true && meaning.unit === "third" && follower?.glued !== true) || (token.text === "kv" && isCouncil(tokens, index))) {
    if (meaning.letter === true) scanned.addRemark(token.text);
    else scanned.flags.add("vague");
    return next;
  }
  // H25 is no half-year but "höst 2025".
  if (meaning.letter === true && meaning.unit === "half" && index.value > 12) return addUnit(scanned, tokens, at, next, { kind: "season", season: "autumn" }, { doubts: ["two-candidates"] });
  return addPart(scanned, tokens, at, index.at + 1, meaning.unit, index.value);
}

/** "v. 2025", "v. 35/2025", "v 25": vuosi, viikko or vecka. */
export function scanYearOrWeek(scanned: Scanned, tokens: readonly Token[], at: number): number {
  const index = indexAfter(tokens, at + 1);
  const before = scanned.lastPoint();
  if (!index) {
    scanned.flags.add("year");
    return at + 1;
  }
  const next = index.at + 1;
  if (before?.unit.kind === "year" || yearFollows(tokens, next)) return addPart(scanned, tokens, at, next, "week", index.value);
  const year = index.value >= 20 && index.value <= 35;
  if (!year) return addPart(scanned, tokens, at, next, "week", index.value);
  scanned.addPoint(pointAt(scanned, tokens, at, next, { kind: "year" }, { year: 2000 + index.value, doubts: ["two-candidates"] }));
  return next;
}
