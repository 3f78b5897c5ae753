import type { Range } from "./grid";

/** Column letters of a 1-based column number: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based column number of column letters (any case): "aa" → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "D7" of a 1-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** "A4:R58". */
export function rangeAddress(range: Range): string {
  return `${cellAddress(range.firstRow, range.firstColumn)}:${cellAddress(range.lastRow, range.lastColumn)}`;
}

/** The range of a plain single cell, "D7", as findings name theirs: several times faster than a pattern, and a large table has a hundred thousand. */
function parseCell(address: string): Range | undefined {
  let [column, row] = [0, 0];
  let at = 0;
  for (let code = address.charCodeAt(at); code >= 65 && code <= 90; code = address.charCodeAt((at += 1))) column = column * 26 + code - 64;
  const letters = at;
  for (let code = address.charCodeAt(at); code >= 48 && code <= 57; code = address.charCodeAt((at += 1))) row = row * 10 + code - 48;
  if (at < address.length || letters === 0 || letters > 3 || at === letters || at - letters > 7) return undefined;
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** Reads "A4:R58", "$A$4:$R$58" or a single cell; undefined when it is not an A1 reference. */
export function parseRange(address: string): Range | undefined {
  return parseCell(address) ?? parseWritten(address);
}

function parseWritten(address: string): Range | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(address.trim());
  if (!match) return undefined;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] = match;
  return {
    firstRow: Number(firstRow),
    firstColumn: columnNumber(firstLetters),
    lastRow: Number(lastRow),
    lastColumn: columnNumber(lastLetters),
  };
}

/** A sheet name as a formula needs it: quoted, with inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
