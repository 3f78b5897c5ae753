/** Numbers of a date with their separators, some of whose digits are letters: "l.5.2025", "1.5.2O25". */
const MISREAD = /^(?=.*\d)(?=.*[ol|I])[\dol|I]{1,4}(?:[./-][\dol|I]{1,4}){1,2}$/iu;
/** "II/2025": Roman numbers, no slips. */
const ROMAN = /(?:^|[./-])i+(?:[./-]|$)/iu;
/** "1..5.2025". */
const DOUBLED_STOP = /(?<=^\d{1,2})\.\.(?=\d{1,2}\.\d{2,4}$)|(?<=^\d{1,2}\.\d{1,2})\.\.(?=\d{4}$)/u;

/** "30.6.-25", "30.6.'25": the mark stands for the century. */
const CENTURY_MARK = /(?<=^\d{1,2}\.\d{1,2}\.) ?[-'’](?=\d{2}$)|(?<=^\d{1,2}\.\d{1,2}) [-'’](?=\d{2}$)/u;

/** "15:12:2025": no time of day has a year. */
const COLONS = /^(\d{1,2}):(\d{1,2}):(\d{4})$/u;

/** The date with digits in place of letters that look like them, as a suggestion; undefined when there are none. */
export function withoutLetters(text: string): string | undefined {
  if (text.length > 12 || !MISREAD.test(text) || (ROMAN.test(text) && !/[ol|]/u.test(text))) return undefined;
  return text.replace(/[oO]/gu, "0").replace(/[lI|i]/gu, "1");
}

/** Folded text of a date with a stop that was typed twice as one, with stops in place of colons, and without the mark that stands for the century. */
export function withoutSlips(folded: string): string {
  return folded.replace(DOUBLED_STOP, ".").replace(CENTURY_MARK, (_mark, at: number) => (folded.charAt(at - 1) === "." ? "" : ".")).replace(COLONS, "$1.$2.$3");
}
