import type { EntryLocale } from "./locales";

export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** 1,234 and 12,345,678, but not 12,5: a separator stands before every group of three. */
function ungrouped(digits: string, locale: EntryLocale): { readonly text: string; readonly grouped: boolean } | undefined {
  const parts = digits.split(locale.group);
  if (parts.length === 1) return { text: digits, grouped: false };
  const [first = "", ...rest] = parts;
  return first.length >= 1 && first.length <= 3 && rest.every((part) => part.length === 3) ? { text: parts.join(""), grouped: true } : undefined;
}

/** Reads a number as Excel would: signs, thousands, decimals, powers, per cent, money, brackets for a minus, "1 1/2". */
export function readNumber(text: string, locale: EntryLocale): TypedNumber | undefined {
  const fraction = /^(\d+) (\d{1,3})\/(\d{1,3})$/u.exec(text);
  if (fraction !== null && Number(fraction[3]) > 0) return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), numberFormat: "# ?/?" };
  const bracketed = /^\((.+)\)$/u.exec(text)?.[1];
  const [, sign = "", unsigned = ""] = /^([+-]?)(.*)$/u.exec(bracketed ?? text) ?? [];
  const isMoney = locale.currency.test(unsigned);
  const plain = unsigned.replace(locale.currency, "");
  const percent = /\s?%$/u.test(plain);
  const [, whole = "", decimals = "", power = ""] = new RegExp(String.raw`^([\d ,\u00a0\u202f]*?)(?:[${locale.decimal}](\d*))?(e[+-]?\d+)?$`, "iu").exec(plain.replace(/\s?%$/u, "")) ?? [];
  const digits = ungrouped(whole, locale);
  if (digits === undefined || !/^\d*$/u.test(digits.text) || digits.text + decimals === "") return undefined;
  const magnitude = Number(`${digits.text === "" ? "0" : digits.text}.${decimals === "" ? "0" : decimals}${power}`);
  const value = (bracketed !== undefined || sign === "-" ? -1 : 1) * (percent ? magnitude / 100 : magnitude);
  const places = decimals === "" ? "" : ".00";
  if (percent) return { value, numberFormat: `0${places}%` };
  if (power !== "") return { value, numberFormat: "0.00E+00" };
  if (isMoney) return { value, numberFormat: locale.decimal === "." ? `$#,##0${places}` : `#,##0${places} €` };
  return digits.grouped ? { value, numberFormat: `#,##0${places}` } : { value };
}
