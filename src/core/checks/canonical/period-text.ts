import { dayParts } from "../../grid/day";
import type { Language } from "../../programme/language";
import type { Programme } from "../../programme/schema";
import type { Period } from "../../reading/values";
import { dottedDay } from "../cell-text";

const CONTINUOUS: Readonly<Record<Language, string>> = { fi: "jatkuva", sv: "fortlöpande", en: "continuous" };

/**
 * What to type for a period: "30.6.2025", "6/2025", "Q2/2025", "H1/2025", "2025", "1.9.2024–31.5.2025". Undefined
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
      return `${dottedDay(period.start)}–${dottedDay(period.end)}`;
  }
}
