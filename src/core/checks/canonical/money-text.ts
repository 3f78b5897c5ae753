import type { Language } from "../../programme/language";
import type { Money } from "../../reading/values";

/** What to type for an amount, as a plain number: "12500" or "12500,50". Undefined for a range, an estimate, a yearly amount or one with VAT said: a number alone would say less. */
export function moneyText(money: Money, language: Language): string | undefined {
  const { cents, low, high, approximate, per, vat } = money;
  if (low !== undefined || high !== undefined || approximate === true || per !== undefined || vat !== undefined) return undefined;
  const rest = Math.abs(cents) % 100;
  const euros = `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}`;
  return rest === 0 ? euros : `${euros}${language === "en" ? "." : ","}${String(rest).padStart(2, "0")}`;
}
