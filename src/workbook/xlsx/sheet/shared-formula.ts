import { columnLetters, columnNumber } from "../../../core/grid/address";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Texts, quoted sheet names and structured references stay; references to cells, whole rows and whole columns move. */
const STAYS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/u;
const CELL = /(?<columnFixed>\$?)(?<column>[A-Za-z]{1,3})(?<rowFixed>\$?)(?<row>\d{1,7})/u;
const COLUMNS = /(?<fromFixed>\$?)(?<from>[A-Za-z]{1,3}):(?<toFixed>\$?)(?<to>[A-Za-z]{1,3})/u;
const ROWS = /(?<firstFixed>\$?)(?<first>\d{1,7}):(?<lastFixed>\$?)(?<last>\d{1,7})/u;
const TOKEN = new RegExp(
  `${STAYS.source}|(?<![\\p{L}\\w.$\\]\\\\])(?:${CELL.source}|${COLUMNS.source}|${ROWS.source})(?![\\p{L}\\w.(!$\\\\])`,
  "gu",
);

function movedRow(fixed: string, row: string, rows: number): string | undefined {
  const moved = fixed === "$" ? Number(row) : Number(row) + rows;
  return moved >= 1 && moved <= LAST_ROW ? fixed + String(moved) : undefined;
}

function movedColumn(fixed: string, column: string, columns: number): string | undefined {
  const moved = columnNumber(column) + (fixed === "$" ? 0 : columns);
  return moved >= 1 && moved <= LAST_COLUMN ? fixed + columnLetters(moved) : undefined;
}

function joined(first: string | undefined, second: string | undefined, separator: string): string {
  return first === undefined || second === undefined ? "#REF!" : first + separator + second;
}

/** A part of a formula: a text that stays, or where it moves to. */
type Part = string | ((rows: number, columns: number) => string);

function partOf(match: RegExpMatchArray): Part {
  const { columnFixed = "", column, rowFixed = "", row = "", fromFixed = "", from, toFixed = "", to = "" } = match.groups ?? {};
  const { firstFixed = "", first, lastFixed = "", last = "" } = match.groups ?? {};
  if (column !== undefined) return (rows, columns) => joined(movedColumn(columnFixed, column, columns), movedRow(rowFixed, row, rows), "");
  if (from !== undefined) return (_rows, columns) => joined(movedColumn(fromFixed, from, columns), movedColumn(toFixed, to, columns), ":");
  if (first !== undefined) return (rows) => joined(movedRow(firstFixed, first, rows), movedRow(lastFixed, last, rows), ":");
  return match[0];
}

/**
 * A shared formula as it reads some rows down and some columns to the right of the cell that it was written in. Excel
 * stores a filled-down formula once, and only says "the same" in the other cells.
 */
export function formulaMover(formula: string): (rows: number, columns: number) => string {
  const parts: Part[] = [];
  let at = 0;
  for (const match of formula.matchAll(TOKEN)) {
    parts.push(formula.slice(at, match.index), partOf(match));
    at = match.index + match[0].length;
  }
  parts.push(formula.slice(at));
  return (rows, columns) => (rows === 0 && columns === 0 ? formula : parts.map((part) => (typeof part === "string" ? part : part(rows, columns))).join(""));
}
