import type { Day } from "../../grid/day";
import { dayParts, dottedDay, monthEnd } from "../../grid/day";
import type { Language } from "../../programme/language";
import type { Programme } from "../../programme/schema";
import type { Period } from "../../reading/values";

const CONTINUOUS: Readonly<Record<Language, string>> = { fi: "jatkuva", sv: "fortlöpande", en: "continuous" };

/** "2024–2026" or "2025" for whole years, "5/2025–8/2025" for whole months, else "1.9.2024–15.5.2025". */
function rangeText(start: Day, end: Day): string {
  const from = dayParts(start);
  const to = dayParts(end);
  if (from.day !== 1 || end !== monthEnd(to.year, to.month)) return `${dottedDay(start)}–${dottedDay(end)}`;
  if (from.month !== 1 || to.month !== 12) return `${from.month}/${from.year}–${to.month}/${to.year}`;
  return from.year === to.year ? String(to.year) : `${from.year}–${to.year}`;
}

/**
 * What to type for a period: "30.6.2025", "6/2025", "Q2/2025", "H1/2025", "2025", "5/2025–8/2025". Undefined
 * where there is no one form that says the same: a season's word, an open end, or 1/2025 for January where the
 * programme plans by half-years.
 */
export function periodText(period: Period, language: Language, unit: Programme["scheduleUnit"]): string | undefined {
  if (period.precision === "continuous") return CONTINUOUS[language];
  if (period.start === null || period.end === null) return undefined;
  const { year, month } = dayParts(period.end);
  switch (period.precision) {
    case "day":
      return dottedDay(period.end);
    case "month":
      return unit === "half" && month <= 2 ? undefined : `${month}/${year}`;
    case "quarter":
      return `Q${Math.ceil(month / 3)}/${year}`;
    case "half":
      return `H${month <= 6 ? 1 : 2}/${year}`;
    case "year":
      return String(year);
    case "season":
      return undefined;
    case "range":
      return rangeText(period.start, period.end);
  }
}
