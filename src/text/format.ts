import type { Day } from "../core/grid/day";
import { dottedDay } from "../core/grid/day";
import type { Language } from "../core/programme/language";
import type { Period } from "../core/reading/values";

const NBSP = "\u00A0";

/** A day as people in Finland write it, "22.11.2026", in every language of the product. */
export function formatDay(day: Day): string {
  return dottedDay(day);
}

/** An interval as "1.1.2025–30.6.2025", "–31.12.2025", "1.1.2021–"; one day as that day. Empty for continuous work without dates. */
export function formatPeriod(period: Period): string {
  if (period.start === period.end) return period.end === null ? "" : formatDay(period.end);
  return `${period.start === null ? "" : formatDay(period.start)}–${period.end === null ? "" : formatDay(period.end)}`;
}

const GROUPING: Readonly<Record<Language, string>> = { fi: NBSP, sv: NBSP, en: "," };

/** A whole number with its thousands grouped: "12 500" in Finnish and Swedish, "12,500" in English. */
export function formatInteger(number: number, language: Language): string {
  const digits = String(Math.abs(Math.round(number)));
  return (number < 0 ? "−" : "") + digits.replace(/\B(?=(\d{3})+(?!\d))/gu, GROUPING[language]);
}

/** Cents as euros: "1 234,50 €"; in English "1,234.50 €". */
export function formatCents(cents: number, language: Language): string {
  const absolute = Math.abs(Math.round(cents));
  const euros = formatInteger(Math.floor(absolute / 100), language);
  const rest = String(absolute % 100).padStart(2, "0");
  return `${cents < 0 ? "−" : ""}${euros}${language === "en" ? "." : ","}${rest}${NBSP}€`;
}
