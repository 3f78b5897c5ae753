import type { CellValue } from "../../../../grid/cell-value";
import { isCellError } from "../../../../grid/cell-value";
import type { CodeField } from "../../../../programme/fields";
import type { CodeList } from "../../../../programme/schema";
import { foldCase } from "../../../text/clean";
import type { Found } from "../found";
import { topCodes } from "../env";
import { withoutFieldWord } from "../grammar/field-words";
import { findCode, findWord } from "../vocabulary/find-word";

const YES: ReadonlySet<string> = new Set(["x", "×", "xx", "✓", "✔", "☑", "☒", "v", "●", "•", "■", "1", "kyllä", "kylla", "on", "ja", "joo", "yes", "y", "true", "tosi", "sant", "totta"]);
const NO: ReadonlySet<string> = new Set(["0", "ei", "nej", "no", "n", "☐", "false", "epätosi", "falskt"]);

/** "k" and "e" for kyllä and ei: marks only where the list has no such code of its own. */
const YES_LETTERS: ReadonlySet<string> = new Set(["k", "j"]);
const NO_LETTERS: ReadonlySet<string> = new Set(["e"]);

/**
 * The value that a header names by itself ("B", "Verkosto", "Tavoite / A"): its cells then only mark it.
 * A header that names the whole field or several values names none.
 */
export function headerCode(header: string, list: CodeList, field: CodeField): string | undefined {
  if (header === "") return undefined;
  const last = header.split(" / ").at(-1) ?? header;
  const parts = [header, last, header.replace(/\([^)]*\)/gu, ""), ...last.split(/\s*(?::|\s-|\s–|\()\s*/u).slice(0, 1)];
  for (const part of parts) {
    const bare = part.replace(/[?:*]+$/u, "").trim();
    const found = findWord(bare, list) ?? findWord(withoutFieldWord(bare, field) ?? "", list);
    if (found !== undefined && found.sure !== "uncertain" && found.codes.length === 1) return found.codes[0];
  }
  return undefined;
}

/** What a mark in such a column says; undefined when the cell is no mark. "ei" means the other value where there are two, else nothing. */
export function readMark(value: CellValue, code: string, list: CodeList): Found | "empty" | undefined {
  if (value === null || isCellError(value)) return undefined;
  const text = foldCase(String(value)).replace(/[.!]$/u, "");
  // The header is half of what is said: the code written over the mark would be wrong there.
  const mark = { note: "mark-only", detail: text } as const;
  const isLetter = (letters: ReadonlySet<string>): boolean => letters.has(text) && findCode(text, list) === undefined;
  if (YES.has(text) || isLetter(YES_LETTERS)) return { codes: [code], sure: "normalised", ...mark };
  if (!NO.has(text) && !isLetter(NO_LETTERS)) return undefined;
  const others = topCodes(list).filter((other) => other !== code);
  return others.length === 1 ? { codes: others, sure: "normalised", ...mark } : "empty";
}
