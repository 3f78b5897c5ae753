import { foldCase } from "../../text/clean";
import type { Env } from "./env";
import type { Found } from "./found";

/** TRUE as Finnish, Swedish and English Excels show it. In Finnish it is TOSI: the level code typed as a word becomes the boolean. */
const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "sant"]);
const FALSE_WORDS: ReadonlySet<string> = new Set(["false", "falskt", "epätosi"]);

/** True when a cell is Excel's TRUE, as a value or as text. "TOSI" as text is the code itself. */
export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "string" && TRUE_WORDS.has(foldCase(value)));
}

/** A boolean, or its text, in a column of codes: TRUE is TOSI where the list has that code; nothing else is readable. */
export function readBoolean(value: string | boolean, env: Env): Found | undefined {
  if (isTrue(value)) return env.list.codes.some((code) => code.code === "TOSI") ? { codes: ["TOSI"], sure: "normalised" } : { codes: [], sure: "none", note: "value-not-in-list" };
  return value === false || (typeof value === "string" && FALSE_WORDS.has(foldCase(value))) ? { codes: [], sure: "none", note: "value-not-in-list" } : undefined;
}
