import { isCodeField } from "../../../../programme/fields";
import { foldCase } from "../../../text/clean";
import type { Env } from "../env";
import { isSizeList, topCodes } from "../env";
import type { Found } from "../found";
import { findCode } from "../vocabulary/find-word";

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

const SPACED = /^\p{L}\d?(?:(?:\s|\.\s?)\p{L}\d?)+\.?$/u;
const PLACES = /^(?<from>\d{1,2}) ?(?:-|\.\.+) ?(?<to>\d{1,2})$/u;

/** A place in the list's own order: proposed, never sure. */
function byPlace(place: number, env: Env): Found {
  const code = env.choices.numbersFit ? topCodes(env.list)[place - 1] : undefined;
  return code === undefined ? { codes: [], sure: "none", note: "value-not-in-list" } : { codes: [code], sure: "uncertain", note: "list-order" };
}

/** "1-3" as places in the list's order. */
function byPlaces(text: string, env: Env): Found | undefined {
  const { from, to } = PLACES.exec(text)?.groups ?? {};
  const codes = env.list.several && env.choices.numbersFit ? topCodes(env.list).slice(Number(from) - 1, Number(to)) : [];
  return Number(from) >= 1 && codes.length === Number(to) - Number(from) + 1 && codes.length > 1 ? { codes, sure: "uncertain", note: "range" } : undefined;
}

/** True when the letter is the code of another list as users type it (A, S): then it probably slipped in from there. */
function isForeignCode(letter: string, env: Env): boolean {
  return Object.entries(env.programme.codeLists).some(([field, list]) => isCodeField(field as Env["field"]) && list !== env.list && list.codes.some((code) => code.writtenAs === "code" && foldCase(code.code) === letter));
}

/** The letter after the last of A, B, C …: perhaps the value that has no letter of its own. */
function nextLetter(letter: string, env: Env): Found | undefined {
  const codes = topCodes(env.list);
  const run = codes.findIndex((code, index) => foldCase(code) !== String.fromCharCode(97 + index));
  if (run < 2 || foldCase(letter).charCodeAt(0) - 97 !== run) return undefined;
  return { codes: [], sure: "uncertain", note: "value-not-in-list", suggestion: codes[run] };
}

/** The first letter of several codes: "T" in a column of TORI and TOSI. */
function sharedInitial(letter: string, env: Env): Found | undefined {
  const codes = env.list.codes.filter((code) => code.code.length > 1 && code.partOf === undefined && code.writtenAs === "code" && foldCase(code.code).startsWith(letter));
  return codes.length > 1 ? { codes: [], secondary: codes.map((code) => code.code), sure: "uncertain", note: "two-candidates" } : undefined;
}

function readLetter(letter: string, env: Env): Found | undefined {
  // A capital I and a small l look the same: in a column of sizes it is a slip for L.
  if (letter === "i" && isSizeList(env.list)) return { codes: ["L"], sure: "uncertain", note: "single-letter" };
  const initial = env.choices.initials.get(letter);
  if (initial !== undefined && (env.choices.initialsProved || !isForeignCode(letter, env))) return { codes: [initial], sure: "uncertain", note: "single-letter" };
  const place = ROMAN[letter];
  if (place !== undefined && place <= topCodes(env.list).length) return byPlace(place, env);
  return sharedInitial(letter, env) ?? nextLetter(letter, env);
}

/** Letters run together ("ABC"), each a code of a list that allows several. */
function readRun(text: string, env: Env): Found | undefined {
  if (!env.list.several || !/^\p{L}{2,4}$/u.test(text)) return undefined;
  const codes = Array.from(text, (letter) => findCode(letter, env.list));
  const known = codes.filter((code) => code !== undefined);
  return known.length === text.length && new Set(known).size === known.length ? { codes: known, sure: "uncertain", note: "several-values" } : undefined;
}

/** Codes with nothing but blanks or full stops between them: "A C", "A. B. C." */
function readSpaced(text: string, env: Env): Found | undefined {
  if (!env.list.several || !SPACED.test(text)) return undefined;
  const codes = text.split(/[\s.]+/u).filter((part) => part !== "").map((part) => findCode(part, env.list));
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length && new Set(known).size === known.length ? { codes: known, sure: "normalised" } : undefined;
}

/** A code with a number of its own that the list does not know: A1 is a metric of goal A. */
function readNumbered(text: string, env: Env): Found | undefined {
  const letter = /^(\p{L})[ .-]?\d{1,2}$/u.exec(text)?.[1];
  const code = letter === undefined || !env.list.several ? undefined : findCode(letter, env.list);
  return code === undefined ? undefined : { codes: [code], sure: "uncertain", note: "partly-understood", detail: text };
}

/** €€ or *** : a scale of signs, as long as the list of sizes. */
function readSigns(text: string, env: Env): Found | undefined {
  const signs = text.replace(/\s/gu, "");
  if (!isSizeList(env.list) || !/^([€$£*+!●•■★☆✦▲])\1*$/u.test(signs)) return undefined;
  const code = topCodes(env.list)[signs.length - 1];
  return { codes: code === undefined ? [] : [code], sure: "uncertain", note: "mark-only" };
}

/** "M+": a class, and a sign that it may be more or less. */
function readShaded(text: string, env: Env): Found | undefined {
  const size = isSizeList(env.list) ? /^(?<size>\p{L})\s?[+-]{1,2}$/u.exec(text)?.groups?.["size"] : undefined;
  const code = size === undefined ? undefined : findCode(size, env.list);
  return code === undefined ? undefined : { codes: [code], sure: "uncertain", note: "marked-unsure", detail: text };
}

/** Signs, numbers and lone letters: what they mean depends on the column and the list, and is never sure. */
export function readSymbol(text: string, env: Env): Found | undefined {
  const bare = text.replace(/^[\s"'([]+|[\s"')\].:]+$/gu, "");
  if (/^\d{1,2}$/u.test(bare)) return byPlace(Number(bare), env);
  const folded = foldCase(bare);
  if (/^\p{L}$/u.test(bare)) return readLetter(folded, env);
  if (/^[ivx]{2,4}$/u.test(folded) && ROMAN[folded] !== undefined) return byPlace(ROMAN[folded], env);
  return readSigns(text, env) ?? readShaded(text, env) ?? readRun(bare, env) ?? readNumbered(bare, env) ?? readSpaced(text, env) ?? byPlaces(bare, env);
}
