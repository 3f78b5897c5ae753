import { cleanText } from "../../text/clean";
import type { NoteCode } from "../../note";
import { referenceTarget } from "../text/ditto";
import type { IdChoices } from "./id-column";
import { LABEL, MERGED, MERGED_ONLY, NEW_MARK, NOT_NUMBERED } from "./id-words";

/** An identifier as understood from text. */
export interface IdText {
  readonly status: "ok" | "normalised" | "uncertain" | "unreadable";
  readonly id?: string;
  readonly others?: readonly string[];
  readonly note?: NoteCode;
  readonly detail?: string;
}

/** Letters, digits and marks inside: A1, B.3, T-12, 2025-07, 5a, PORVOO-DIGI-2025-012. */
const IDENTIFIER = /^(?=.*\d)[\p{L}\d]+(?:[.\-_/:][\p{L}\d]+)*$/u;
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu;
/** A case number of the register of official documents: "4701/07.00.00/2024". */
const CASE_NUMBER = /^\d{1,6}\/\d{2}(?:\.\d{2}){1,3}\/(?:19|20)\d\d$/u;
/** "2025/3": the third of the year. */
const YEAR_AND_NUMBER = /^(?:19|20)\d\d\/\d{1,3}$/u;
const RANGE = /^(?<from>[\p{L}]{0,3}[.-]?\d{1,4}\p{L}?) ?(?:-|\.\.+|…) ?(?<to>[\p{L}]{0,3}\d{1,4}\p{L}?)$/u;
const SEVERAL = /\s*(?:[,;&+]|\s(?:ja|sekä|och|samt|and|tai|eller|or)\s)\s*|\s*\/\s*(?!(?:20\d\d|2[2-9])$)/u;
const EDGES = /^(?:[([{"']+(?=.*[)\]}"'])|[-–•*]\s+)|(?:[)\]}"'.:,;]|\s[-–])+$/gu;
const LETTER_AND_NUMBER = /^(?<letters>\p{L}{1,3})(?<mark>[ .-]?)(?<number>\d{1,4}\p{L}?)$/u;
const LONGEST = 40;
const FULL_WIDTH = /[\uFF01-\uFF5E]/u;

/** True when "a1" to "a5" may be a range of numbers, not a compound of year and number. */
function isRange(from: string, to: string): boolean {
  const first = Number(/\d+/u.exec(from)?.[0]);
  const last = Number(/\d+/u.exec(to)?.[0]);
  return last > first && last - first < 50 && from.replace(/\d+/u, "").toLowerCase() === to.replace(/\d+/u, "").toLowerCase();
}

function several(ids: readonly string[]): IdText {
  const [id, ...others] = ids;
  return { status: "uncertain", ...(id === undefined ? {} : { id }), others, note: "several-values" };
}

function scientific(text: string): IdText | undefined {
  const match = /^(\d)(?:[.,](\d{1,8}))?e\+?(\d{1,2})$/iu.exec(text);
  if (match === null) return undefined;
  const [, first = "", decimals = "", exponent = "0"] = match;
  const zeros = Number(exponent) - decimals.length;
  return zeros < 0 || !/\+|[.,]/u.test(text) ? undefined : { status: "uncertain", id: first + decimals + "0".repeat(zeros), note: "scientific-format" };
}

/** "1,0" is 1 with needless decimals; any other decimal comma stands for the full stop that was typed. */
function decimal(text: string): IdText | undefined {
  const match = /^(\d{1,4}),(\d{1,3})$/u.exec(text);
  if (match === null) return undefined;
  const [, whole = "", part = ""] = match;
  return /^0+$/u.test(part) ? { status: "normalised", id: whole } : { status: "uncertain", id: `${whole}.${part}`, note: "typed-as-number" };
}

/** The column's usual way with a letter and a number: capital, nothing between ("a 1" → "A1"). */
function tidy(id: string): string {
  if (/^\d{1,4} \p{L}$/u.test(id)) return id.replace(" ", "");
  const match = LETTER_AND_NUMBER.exec(id);
  if (match === null) return id;
  const { letters = "", mark = "", number = "" } = match.groups ?? {};
  return letters.toUpperCase() + (mark === " " ? "" : mark) + number;
}

function single(text: string, choices: IdChoices): IdText {
  const id = tidy(text);
  if (/^0+$/u.test(text)) return { status: "uncertain", id: text, note: "out-of-range" };
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{1,2}|\d{4})$/u.test(text) && !choices.threePartsAreIds) return { status: "uncertain", id: text, note: "could-be-date" };
  if (/^(?:0?[1-9]|1[0-2])\/(?:20\d\d|2[2-9])$/u.test(text) && !choices.slashesAreIds) return { status: "uncertain", id: text, note: "could-be-date" };
  return { status: id === text ? "ok" : "normalised", id };
}

/** The identifier in what is left when brackets and marks are off. */
function bare(text: string, choices: IdChoices): IdText | undefined {
  const special = scientific(text) ?? decimal(text);
  if (special !== undefined) return special;
  if (YEAR_AND_NUMBER.test(text) || CASE_NUMBER.test(text)) return { status: "ok", id: text };
  const range = RANGE.exec(text)?.groups;
  if (range !== undefined && !choices.dashesAreIds && isRange(range["from"] ?? "", range["to"] ?? "")) return several([tidy(range["from"] ?? ""), tidy(range["to"] ?? "")]);
  const parts = text.split(SEVERAL).filter((part) => part !== "");
  if (parts.length > 1 && parts.length < 20 && parts.every((part) => IDENTIFIER.test(part) || ROMAN.test(part))) return several(parts.map(tidy));
  if (IDENTIFIER.test(text) || LETTER_AND_NUMBER.test(text) || /^\d{1,4} \p{L}$/u.test(text)) return single(text, choices);
  if (ROMAN.test(text) && !/^[xl]$/iu.test(text)) return { status: text === text.toUpperCase() ? "ok" : "normalised", id: text.toUpperCase() };
  return undefined;
}

function withDetail(read: IdText, detail: string): IdText {
  const status = read.status === "ok" ? "normalised" : read.status;
  if (MERGED.test(detail)) return { ...read, status: "uncertain", note: "several-values", detail };
  return { ...read, status: /^\?+$/u.test(detail) ? "uncertain" : status, detail };
}

function peel(text: string, choices: IdChoices): IdText | undefined {
  const label = LABEL.exec(text);
  if (label !== null) {
    const read = peel(text.slice(label[0].length), choices);
    if (read !== undefined) return { ...read, status: read.status === "ok" ? "normalised" : read.status };
  }
  const whole = bare(text, choices);
  if (whole !== undefined) return whole;
  const bracket = /^(?<before>[^()]*?) ?\((?<inside>[^()]+)\)\.?$/u.exec(text)?.groups;
  if (bracket !== undefined && (bracket["before"] ?? "") !== "") {
    const read = peel(bracket["before"] ?? "", choices);
    return read === undefined ? undefined : withDetail(read, bracket["inside"] ?? "");
  }
  const starred = /^(?<id>.*[^*¹²³⁴?])(?<mark>[*¹²³⁴?]+)$/u.exec(text)?.groups;
  if (starred !== undefined) {
    const read = peel(starred["id"] ?? "", choices);
    return read === undefined ? undefined : { ...read, status: "uncertain", note: starred["mark"]?.includes("?") === true ? "marked-unsure" : "footnote-mark", detail: starred["mark"] ?? "" };
  }
  const trimmed = text.replace(EDGES, "").trim();
  if (trimmed !== text && trimmed !== "") {
    const read = peel(trimmed, choices);
    return read === undefined ? undefined : { ...read, status: read.status === "ok" ? "normalised" : read.status };
  }
  const words = text.split(" ");
  const [first = "", ...rest] = words;
  const behindIt = rest.join(" ").replace(/^[-–] /u, "");
  if (rest.length > 0 && NEW_MARK.test(behindIt)) return withDetailOf(first, behindIt, choices);
  if (rest.length > 0 && NEW_MARK.test(first)) return withDetailOf(rest.join(" "), first, choices);
  const change = /^(?<before>.{1,12}?) ?(?:-+>|=+>|→) ?(?<id>.{1,12})$/u.exec(text)?.groups;
  if (change !== undefined) return doubtful(change["id"] ?? "", change["before"] ?? "", choices);
  const former = /^(?<mark>ent|entinen|vanha|aiemmin|f\.?d|tidigare|gammal|old|formerly)\.? (?<id>\S+)$/iu.exec(text)?.groups;
  if (former !== undefined) return doubtful(former["id"] ?? "", former["mark"] ?? "", choices);
  const behind = /^(?<id>\S*\d\S*?)(?: ?[-,:]| ) ?(?<rest>\p{L}.*)$/u.exec(text)?.groups;
  return behind === undefined ? undefined : doubtful(behind["id"] ?? "", behind["rest"] ?? "", choices);
}

/** A number with words that are none of a number's: its name, its status, its former number. */
function doubtful(id: string, detail: string, choices: IdChoices): IdText | undefined {
  const read = peel(id, choices);
  return read === undefined ? undefined : { ...read, status: "uncertain", note: MERGED.test(detail) ? "several-values" : "value-of-another-field", detail };
}

function withDetailOf(id: string, detail: string, choices: IdChoices): IdText | undefined {
  const read = peel(id, choices);
  return read === undefined ? undefined : withDetail(read, detail);
}

/** Reads the text of an id cell, other than an empty mark. */
export function readIdText(typed: string, choices: IdChoices): IdText {
  const shown = cleanText(typed);
  // Full-width digits, and the apostrophe that makes Excel keep a number as text.
  const text = (FULL_WIDTH.test(shown) ? shown.normalize("NFKC") : shown).replace(/^'(?=[\p{L}\d])(?!.*')/u, "");
  if (text !== shown) {
    const read = readIdText(text, choices);
    return { ...read, status: read.status === "ok" ? "normalised" : read.status };
  }
  if (NOT_NUMBERED.test(text)) return { status: "uncertain", note: "not-numbered", detail: text };
  const target = referenceTarget(text) ?? MERGED_ONLY.exec(text)?.groups?.["target"];
  if (target !== undefined) return { status: "uncertain", note: "elsewhere", detail: target };
  if (text.length > LONGEST) return { status: "uncertain", id: text, note: "value-of-another-field" };
  const read = peel(text, choices);
  if (read !== undefined) return read;
  if (/^\p{L}$/u.test(text)) return { status: "uncertain", id: text.toUpperCase(), note: "single-letter" };
  return /[\p{L}\d]/u.test(text) ? { status: "uncertain", id: text, note: "value-of-another-field" } : { status: "unreadable", note: "value-not-in-list" };
}
