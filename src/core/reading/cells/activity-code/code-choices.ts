import { cleanText } from "../../text/clean";
import type { ColumnContents, ReadingContext } from "../cell-kind";
import { knownCodes } from "./code-names";

/** What is decided once for a column of activity codes. */
export interface CodeChoices {
  /** Codes are padded with zeros in the whole column: 01111 is 1111. */
  readonly padded: boolean;
  /** The place of the activity code in posting strings ("5300-1111-4340" → 1), by number of parts. */
  readonly positions: ReadonlyMap<number, number>;
}

/** Parts of a posting string: kustannuspaikka-toiminto-tili in the order that the ledger system prints. */
const POSTING = /^\d{2,8}(?:(?: ?[-/.|_] ?)\d{2,8}){1,7}$/u;

/** With blanks between; a first part of up to three digits would be a grouped number. */
const SPACED_POSTING = /^\d{4,8}(?: \d{3,8}){2,7}$/u;

/** The parts of a combined posting string, or undefined for another text. */
export function postingParts(text: string): readonly string[] | undefined {
  return POSTING.test(text) || SPACED_POSTING.test(text) ? text.split(/\D+/u) : undefined;
}

/** One known code stands for its place; the place that most cells point at wins, the leftmost of equals. */
function bestPosition(votes: readonly number[]): number | undefined {
  const most = Math.max(0, ...votes);
  // Two parts may be two codes in one cell: one such cell proves nothing.
  return most < (votes.length === 2 ? 2 : 1) ? undefined : votes.indexOf(most);
}

/** Decides padding and the place in posting strings from the whole column. */
export function decideCodes(contents: ColumnContents, context: ReadingContext): CodeChoices {
  const { codes } = knownCodes(context.programme);
  const votes = new Map<number, number[]>();
  let padded = 0;
  let plain = 0;
  for (const { cell, count } of contents.cells) {
    if (typeof cell.value !== "string") {
      if (typeof cell.value === "number" && cell.value !== 0) plain += count;
      continue;
    }
    const text = cleanText(cell.value);
    if (/^0+[1-9]\d*$/u.test(text)) padded += count;
    else if (/^[1-9]\d*$/u.test(text)) plain += count;
    const parts = postingParts(text);
    if (parts === undefined || (parts.length === 2 && text.includes("/"))) continue;
    const tally = votes.get(parts.length) ?? parts.map(() => 0);
    votes.set(parts.length, tally);
    parts.forEach((part, index) => {
      if (codes.has(part)) tally[index] = (tally[index] ?? 0) + count;
    });
  }
  const positions = new Map<number, number>();
  for (const [length, tally] of votes) {
    const position = bestPosition(tally);
    if (position !== undefined) positions.set(length, position);
  }
  // Two padded cells are a habit, one may be a slip; a column of both has codes of several lengths.
  return { padded: padded >= 2 && padded > plain, positions };
}
