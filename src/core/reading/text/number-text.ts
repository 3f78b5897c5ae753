/** Why a number written as text may mean another number than the one read. */
export type NumberDoubt =
  /** "12.500": read as 12 500, could be 12,5. */
  | "stop-groups"
  /** "12.5": read as 12,5; the full stop is no Finnish or Swedish decimal sign. */
  | "stop-decimal"
  /** "1E+05": Excel has dropped digits, or shows them so. */
  | "scientific";

/** A number as it was written: exact digits, so that money never goes through binary fractions. */
export interface NumberText {
  /** For counting; exact figures are made of `digits` with `scaledInteger`. */
  readonly value: number;
  readonly negative: boolean;
  /** All digits without signs; the last `decimals` of them are decimals. */
  readonly digits: string;
  readonly decimals: number;
  /** Index of the first character after the number. */
  readonly end: number;
  /** Written as Finnish and Swedish write it: spaces or nothing between thousands, decimal comma, sign first. */
  readonly plain: boolean;
  /** Set when the reading is uncertain. */
  readonly doubt?: NumberDoubt;
}

const NUMBER =
  /(?<sign>[-+] ?)?(?:(?<sci>\d{1,15}(?:[.,]\d{1,15})?)[eE](?<exp>[+-]?\d{1,2})(?!\d)|(?<whole>\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d{1,3}(?:\.\d{3})+(?=,\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}(?:,\d{3})+(?=\.\d)|\d{1,3}(?:,\d{3}){2,}(?![\d,])|\d+)(?:,(?<part>\d+)(?!\d|[.,]\d)|\.(?<stop>\d+)(?!\d|,\d|\.))?)(?<vulgar> ?[½¼¾]| [123]\/[24](?![\d/]))?/uy;
const VULGAR = /(?<sign>[-+] ?)?(?<vulgar>[½¼¾])/uy;
/** "1 500,00 -": after cents a blank before the minus leaves no doubt. */
const MINUS_APART = / -$/uy;
/** A minus after the digits, as ledger systems print credits; not the dash of a range ("10-20") or of a compound. */
const TRAILING_MINUS = /-(?= ?(?:$|[€)]|eur|e$))/iuy;

const VULGAR_DIGITS: Readonly<Record<string, string>> = { "½": "5", "1/2": "5", "2/4": "5", "¼": "25", "1/4": "25", "¾": "75", "3/4": "75" };

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function build(digits: string, decimals: number, negative: boolean, end: number, plain: boolean, doubt?: NumberDoubt): NumberText | undefined {
  const size = Number(decimals === 0 ? digits : `${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`);
  if (!Number.isFinite(size)) return undefined;
  const value = negative && size !== 0 ? -size : size;
  return { value, negative, digits, decimals, end, plain, ...(doubt === undefined ? {} : { doubt }) };
}

function scientific(mantissa: string, exponent: number, negative: boolean, end: number): NumberText | undefined {
  const mark = mantissa.search(/[.,]/u);
  const digits = mark < 0 ? mantissa : mantissa.slice(0, mark) + mantissa.slice(mark + 1);
  const decimals = (mark < 0 ? 0 : mantissa.length - mark - 1) - exponent;
  if (decimals <= 0) return build(digits + "0".repeat(-decimals), 0, negative, end, false, "scientific");
  return build(digits.padStart(decimals + 1, "0"), decimals, negative, end, false, "scientific");
}

/** What a full stop between digits means: exactly three digits after it make it group, where it can. */
function stopDoubt(whole: string, part: string): NumberDoubt | undefined {
  const grouped = /[ ',]/u.test(whole);
  if (grouped) return part.length === 3 && !whole.includes(",") ? "stop-decimal" : undefined;
  // More than three digits before it and cents after it: nothing but a decimal point.
  if (whole.length > 3 && part.length <= 2) return undefined;
  return part.length === 3 && whole.length <= 3 && !whole.startsWith("0") ? "stop-groups" : "stop-decimal";
}

/**
 * The number that begins at index `from` of a clean text, in Finnish, Swedish or English writing, or undefined when
 * none begins there. Comma is the decimal sign, a space (or ') groups thousands; "1.234,56", "1,234.56" and
 * "1.234.567" are told by their shape. A full stop followed by exactly three digits groups, any other is a decimal
 * point typed by mistake: both are uncertain. Knows ½ ¼ ¾, "1 1/2", 1E+05 and the minus after the digits.
 * The text after `end` is for the caller to judge. A stored number is given as `String(n).replace(".", ",")`, or the
 * decimals of 1.005 would be taken for thousands.
 */
export function numberAt(text: string, from = 0): NumberText | undefined {
  const found = matchAt(NUMBER, text, from);
  if (found === null) return vulgarAt(text, from);
  const { sign, sci, exp, whole = "", stop, part = stop ?? "", vulgar } = found.groups ?? {};
  let end = from + found[0].length;
  let negative = sign?.startsWith("-") === true;
  const signed = sign !== undefined;
  if (!signed && matchAt(TRAILING_MINUS, text, end) !== null) {
    end += 1;
    negative = true;
  } else if (!signed && part.length === 2 && matchAt(MINUS_APART, text, end) !== null) {
    end += 2;
    negative = true;
  }
  if (sci !== undefined) return scientific(sci, Number(exp), negative, end);
  const digits = whole.replace(/[ '.,]/gu, "");
  const plain = /^[\d ]+$/u.test(whole) && stop === undefined && (signed || !negative) && sign !== "- " && !(sign?.startsWith("+") === true);
  if (vulgar !== undefined && part === "") {
    const decimals = VULGAR_DIGITS[vulgar.trim()] ?? "";
    return build(digits + decimals, decimals.length, negative, end, false);
  }
  if (vulgar !== undefined) end -= vulgar.length;
  const doubt = stop === undefined ? undefined : stopDoubt(whole, stop);
  return build(digits + part, doubt === "stop-groups" ? 0 : part.length, negative, end, plain, doubt);
}

function vulgarAt(text: string, from: number): NumberText | undefined {
  const found = matchAt(VULGAR, text, from);
  if (found === null) return undefined;
  const decimals = VULGAR_DIGITS[found.groups?.["vulgar"] ?? ""] ?? "";
  return build(`0${decimals}`, decimals.length, found.groups?.["sign"]?.startsWith("-") === true, from + found[0].length, false);
}

/** The number that a clean text is, with nothing before or after it; else undefined. */
export function wholeNumberText(text: string): NumberText | undefined {
  const number = numberAt(text);
  return number?.end === text.length ? number : undefined;
}

/**
 * The number times ten to the power of `places`, as a whole number rounded half away from zero; exact however many
 * decimals were written (`places` 2 gives cents of euros). Undefined where it would not be a safe integer.
 */
export function scaledInteger(number: NumberText, places: number): number | undefined {
  const shift = places - number.decimals;
  const kept = shift >= 0 ? number.digits + "0".repeat(shift) : number.digits.slice(0, Math.max(0, number.digits.length + shift));
  const firstDropped = shift < 0 ? number.digits[number.digits.length + shift] : undefined;
  const size = Number(kept === "" ? "0" : kept) + (firstDropped !== undefined && firstDropped >= "5" ? 1 : 0);
  if (!Number.isSafeInteger(size)) return undefined;
  return number.negative && size !== 0 ? -size : size;
}
