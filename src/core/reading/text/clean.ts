const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\u200E\u200F\u202A-\u202E]/gu;
const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u00B4`]/gu;
/** Digits as wide as Chinese characters, from a keyboard or a PDF. */
const WIDE_DIGITS = /[\uFF10-\uFF19]/gu;
/** Nothing to tidy: ASCII, or ASCII without the grave accent and with the letters of Latin-1; single blanks. */
const PLAIN = /^(?:[!-,.-~]+(?: [!-,.-~]+)*|[!-_a-~À-ÖØ-öø-ÿ]+(?: [!-_a-~À-ÖØ-öø-ÿ]+)*)$/u;

/** True for text that is clean as it stands; nor can its letters have been broken on their way (see `repairMojibake`), since the signs of that are no part of it. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

function narrow(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
}

/**
 * Text without what a person does not see: NFC, no zero-width characters or soft hyphens, every blank (no-break and
 * narrow ones, tabs, line breaks) as one space, trimmed; dashes as "-", quotes as ' and ".
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(WIDE_DIGITS, narrow).replace(INVISIBLE, "").replace(DASHES, "-").replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'").replace(BLANKS, " ").trim();
}

/** Clean text in lower case; å, ä and ö stay apart from a and o. */
export function foldCase(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Folded text without accents: for finding what was meant when the dots were lost ("kestavyys"). */
export function foldAccents(text: string): string {
  return foldCase(text).normalize("NFD").replace(/[\u0300-\u036F]/gu, "");
}

/** Greek and Cyrillic capitals and small letters that look Latin. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X", ο: "o", α: "a",
  А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", У: "Y", Х: "X", Ѕ: "S", І: "I", Ј: "J",
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", ѕ: "s", і: "i", ј: "j",
}; // prettier-ignore

/** Look-alike letters as Latin ones; for code columns only, where a Cyrillic С is a slip for C. */
export function foldLookalikes(text: string): string {
  return text.replace(/[\u0370-\u03FF\u0400-\u04FF]/gu, (letter) => LOOKALIKES[letter] ?? letter);
}
