import type { NoteCode } from "../../../note";

export interface KnownYear {
  readonly year: number;
  readonly doubt?: NoteCode;
}

/** Years that a roadmap can hold without a second look; beyond them two digits have rather changed places (2052). */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;

export function isLikelyYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * The year of a number typed with `width` digits: nn is 20nn. A year of the last century that is a likely one of
 * this (1925) is taken for that, to be confirmed. Undefined: no year.
 */
export function yearOfNumber(value: number, width: number): KnownYear | undefined {
  if (width === 2) return value + 2000 > LAST_YEAR ? { year: value + 2000, doubt: "year-unlikely" } : { year: value + 2000 };
  if (width !== 4 || value < 1000 || value > 2999) return undefined;
  if (isLikelyYear(value)) return { year: value };
  const nextCentury = value + 100;
  return { year: value < FIRST_YEAR && nextCentury >= FIRST_YEAR + 10 && nextCentury <= LAST_YEAR ? nextCentury : value, doubt: "year-unlikely" };
}
