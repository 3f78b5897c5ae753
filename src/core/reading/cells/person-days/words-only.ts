import type { Reading } from "../../reading";
import { foldAccents } from "../../text/clean";
import type { ReadingContext } from "../cell-kind";
import { pointsElsewhere, unreadable } from "../metric/figures/figure-cell";
import type { Scan } from "../metric/figures/figures";
import { makeReading } from "../text/make-reading";
import { roundDays } from "./round-days";
import { unitRole } from "./unit-of-figure";
import { daysIn, isWorkUnit } from "./work-units";

/** "S", "luokka M", "koko L", "klass S", "size M". */
const COST_CLASS = /^(?:(?:kustannus)?(?:koko)?(?:luokka|koko)|(?:kostnads)?klass|storlek|(?:cost )?(?:size|class))?[ :]*(?<code>s|m|l)(?:[- ]?(?:luokka|klass|size))?\.?$/u;

/**
 * A resource cell without digits: a cost class in the wrong column, half of somebody, "ett dagsverke", or words that
 * name work without an amount (virkatyö, vähän).
 */
export function wordsOnly(raw: string, scan: Scan, context: ReadingContext): Reading<number> {
  const text = foldAccents(raw);
  const code = COST_CLASS.exec(text)?.groups?.["code"]?.toUpperCase();
  if (code !== undefined) return makeReading<number>(raw, "uncertain", { note: "value-of-another-field", aside: { cost: code } });
  if (scan.words.length === 0) return unreadable(raw, "value-not-in-list");
  if (pointsElsewhere(text)) return makeReading<number>(raw, "uncertain", { note: "elsewhere" });
  const time = context.programme.workTime;
  const roles = scan.words.map(unitRole);
  const unit = roles.find(isWorkUnit);
  if (unit !== undefined && roles[0] === "one" && isWorkUnit(roles[1])) {
    return makeReading<number>(raw, "normalised", { value: roundDays(daysIn(unit, time), unit === "hour") });
  }
  // "viikko työtä": one of it.
  if (roles.length === 2 && roles[1] === "work" && (roles[0] === "calendar-week" || roles[0] === "calendar-month" || roles[0] === "day")) {
    return makeReading<number>(raw, "normalised", { value: roundDays(daysIn(roles[0] === "day" ? "day" : roles[0] === "calendar-week" ? "week" : "month", time), false) });
  }
  const part = roles.includes("half") ? 0.5 : roles.includes("full") ? 1 : undefined;
  if (part !== undefined && unit !== undefined && roles.at(-1) === unit) {
    return makeReading<number>(raw, "normalised", { value: roundDays(part * daysIn(unit, time), unit === "hour") });
  }
  if (part !== undefined && (unit === undefined || unit === "day")) {
    return makeReading<number>(raw, "uncertain", { value: roundDays(part * time.daysPerYear, false), note: "share-of-person" });
  }
  return makeReading<number>(raw, "uncertain", { note: "no-amount" });
}
