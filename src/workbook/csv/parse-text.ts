import Papa from "papaparse";
import type { Progress } from "../workbook";

/** Characters between two calls of progress. */
const CHUNK = 1_000_000;

interface Parsing {
  readonly delimiter: string;
  /** Is given the rows as they come. */
  readonly take: (rows: string[][]) => void;
  readonly progress?: Progress | undefined;
  readonly chunk?: number;
}

/** Without quotation marks every line is a record: in pieces that end at line breaks the parser has nothing to put together again, which takes it a fifth of its time. */
function parseLines(text: string, { delimiter, take, progress, chunk = CHUNK }: Parsing): void {
  let at = 0;
  while (at < text.length) {
    const lineBreak = text.indexOf("\n", at + chunk);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const piece = text.slice(at, lineBreak > 0 && text.charAt(end - 1) === "\r" ? end - 1 : end);
    // Of no text at all the parser makes no row, where a blank line is one.
    take(piece === "" ? [[""]] : Papa.parse<string[]>(piece, { delimiter }).data);
    at = end + 1;
    progress?.(Math.min(at, text.length), text.length);
  }
}

/** @returns see `parseText` */
function parseQuoted(text: string, { delimiter, take, progress, chunk = CHUNK }: Parsing): number | undefined {
  let brokenAt: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: chunk,
    chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      const broken = errors.find(({ type }) => type === "Quotes");
      if (broken !== undefined) {
        brokenAt = broken.row ?? 0;
        parser.abort();
        return;
      }
      take(data);
      progress?.(meta.cursor, text.length);
    },
    complete: () => progress?.(text.length, text.length),
  });
  return brokenAt;
}

/**
 * Cuts a CSV text into rows and cells.
 * @returns undefined; or where a quotation mark is not closed, the row of it, counted from 0 below those that were taken
 */
export function parseText(text: string, parsing: Parsing): number | undefined {
  if (text.includes('"')) return parseQuoted(text, parsing);
  parseLines(text, parsing);
  return undefined;
}
