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

/** Reads "A4:R58", "$A$4:$R$58" or a single cell; undefined when it is not an A1 reference. */
export function parseRange(address: string): Range | undefined {
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
