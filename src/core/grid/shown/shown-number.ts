import type { Language } from "../../programme/language";

const NBSP = "\u00A0";
/** Excel shows no more digits than this in a cell whose format asks for none. */
const GENERAL_DIGITS = 11;
const TOO_LARGE = 1e11;

interface NumberForm {
  readonly grouped: boolean;
  readonly least: number;
  readonly most: number;
  readonly percent: boolean;
  readonly before: string;
  readonly after: string;
}

/** Text beside the digits of a format, with what shows nothing taken away. */
function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/gu, "$1")
    .replace(/\[[^\]]*\]|_.|\*./gu, "")
    .replace(/"([^"]*)"/gu, "$1")
    .replace(/\\(.)/gu, "$1");
}

const forms = new Map<string, NumberForm>();

function formOf(format: string): NumberForm {
  const known = forms.get(format);
  if (known !== undefined) return known;
  const section = format.split(";")[0] ?? "";
  const bare = section.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, (skipped) => " ".repeat(skipped.length));
  const start = bare.search(/[#0?]/u);
  const end = start < 0 ? 0 : bare.length - Array.from(bare).reverse().findIndex((letter) => /[#0?]/u.test(letter));
  const digits = start < 0 ? "" : bare.slice(start, end);
  const decimals = /\.([#0?]*)/u.exec(digits)?.[1] ?? "";
  const form = {
    grouped: /[#0?],[#0?]/u.test(digits),
    least: (decimals.match(/0/gu) ?? []).length,
    most: decimals.length,
    percent: bare.includes("%"),
    before: start < 0 ? "" : literal(section.slice(0, start)),
    after: start < 0 ? literal(section) : literal(section.slice(end)),
  };
  forms.set(format, form);
  return form;
}

/** Digits of a whole number in threes, by blanks that do not break; by commas in English. */
function group(digits: string, language: Language): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/gu, language === "en" ? "," : NBSP);
}

function written(number: number, least: number, most: number, grouped: boolean, language: Language): string {
  const [whole = "0", fraction = ""] = Math.abs(number).toFixed(most).split(".");
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/u, "");
  const sign = number < 0 && (Number(whole) !== 0 || Number(fraction) !== 0) ? "−" : "";
  return `${sign}${grouped ? group(whole, language) : whole}${kept === "" ? "" : `${language === "en" ? "." : ","}${kept}`}`;
}

/** A number without a format of its own: as many decimals as it has, up to what a cell shows. */
export function shownGeneral(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= TOO_LARGE || (size > 0 && size < 1e-9)) return value.toExponential(5).replace(/\.?0*e/u, "E").replace(".", language === "en" ? "." : ",");
  const whole = String(Math.floor(size)).length;
  return written(value, 0, Math.max(0, GENERAL_DIGITS - whole - 1), false, language);
}

/** A number by its format: "1 234,50", "80 %". */
export function shownNumber(value: number, format: string, language: Language): string {
  const form = formOf(format);
  const shown = written(form.percent ? value * 100 : value, form.least, form.most, form.grouped, language);
  return `${form.before}${shown}${form.after}`;
}
