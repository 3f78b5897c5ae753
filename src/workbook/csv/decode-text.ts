import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";

/** So much is looked at to tell what cannot be text of ours. */
const SAMPLE = 200_000;

/** What Windows-1252 has for the bytes 80 to 9F. Some engines decode them as control characters, as ISO-8859-1 has them. */
const WINDOWS_MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Letters that DOS and old Mac code pages have where Windows-1252 has marks: "M„„r„" for "Määrä", "V€stra" for "Västra". */
const MARK_IN_WORD = /\p{L}[„”†Žš™Š‡‰‹Œƒ€]+\p{L}/u;
const NORDIC = /[åäöÅÄÖ]/u;

/** Bytes that Windows-1252 does not have come out as these; no text has a zero. */
const UNUSED = /[\u0081\u008D\u008F\u0090\u009D]/u;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Every second byte of Western text in UTF-16 is zero. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  return even > sample.length / 4 && odd === 0 ? "utf-16be" : undefined;
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009F]/gu, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a CSV file: UTF-8 with or without a byte order mark, UTF-16 as Excel's "Unicode text" is, else
 * Windows-1252, which holds ISO-8859-1 as well. Text of another code page is a problem: its letters would come out wrong.
 */
export function decodeText(bytes: Uint8Array, file: string): Result<string, Problem> {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : wideWithoutMark(bytes);
  if (wide !== undefined) return success(new TextDecoder(wide).decode(bytes));
  const utf8 = strictUtf8(bytes);
  const text = utf8 ?? windows1252(bytes);
  const sample = text.slice(0, SAMPLE);
  if (UNUSED.test(sample) || sample.includes("\u0000") || (utf8 === undefined && MARK_IN_WORD.test(sample) && !NORDIC.test(sample))) return failure({ kind: "csv-encoding", file });
  return success(text);
}
