import type { Day } from "../../../core/grid/day";
import { isDay } from "../../../core/grid/day";

const FINNISH = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

/** A day as people write it, "22.11.2026" or "2026-11-22", blanks aside; undefined for what is no day. */
export function readDay(text: string): Day | undefined {
  const written = text.replace(/\s/gu, "");
  const [, day = "", month = "", year = ""] = FINNISH.exec(written) ?? [];
  const iso = year === "" ? written : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
}
