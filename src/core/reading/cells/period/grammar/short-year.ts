import { yearOfNumber } from "../calendar/years";
import type { KnownYear } from "../calendar/years";
import type { Token } from "../tokens/token";

export interface ShortYear extends KnownYear {
  /** The second year of 25/26. */
  readonly lastYear?: number;
  readonly next: number;
}

const BETWEEN = new Set(["/", "-", "'", "."]);
/** Beside a blank, smaller numbers are rather days. */
const FIRST_WITH_BLANK = 15;

/** A two-digit year after a unit of time: Q3/25, Kevät-25, K25, touko 25, maj'25, talvi 25/26. */
export function shortYearAt(tokens: readonly Token[], at: number): ShortYear | undefined {
  let index = at;
  // "syks. -25": at most two signs.
  for (let token = tokens[index]; token?.kind === "sign" && BETWEEN.has(token.sign) && index < at + 2; token = tokens[index]) index += 1;
  const number = tokens[index];
  if (number?.kind !== "number" || number.width !== 2 || number.ending !== "") return undefined;
  if (!number.glued && (index > at || number.value < FIRST_WITH_BLANK)) return undefined;
  const year = yearOfNumber(number.value, number.width);
  if (!year) return undefined;
  const sign = tokens[index + 1];
  const further = tokens[index + 2];
  // "joulukuun 15. päivä"
  if (!number.glued && sign?.kind === "sign" && sign.sign === "." && further?.kind === "word") return undefined;
  if (sign?.kind === "sign" && sign.glued && further?.kind === "number" && further.glued && sign.sign !== ",") {
    // "syksy 15.9.2025": the number begins something else.
    const following = (sign.sign === "-" || sign.sign === "/") && further.width === 2 && further.value === number.value + 1;
    return following ? { ...year, lastYear: year.year + 1, next: index + 3 } : undefined;
  }
  return { ...year, next: index + 1 };
}
