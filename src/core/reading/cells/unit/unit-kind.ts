import type { CellValue } from "../../../grid/cell-value";
import { cleanText } from "../../text/clean";
import type { NoteCode } from "../../note";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { isMissingOwner } from "../owner/owner-words";
import { isDitto, referenceTarget } from "../text/ditto";
import { isFormulaError } from "../text/formula-error";
import { makeReading } from "../text/make-reading";
import { isMissingMark } from "../text/missing-mark";
import type { ResolvedUnit } from "./resolve-unit";
import { resolveUnit } from "./resolve-unit";
import type { UnitChoices } from "./unit-column";
import { decideUnits, nearestUsual, splitUnitCode } from "./unit-column";
import { unitDirectory } from "./unit-directory";
import { unitKey } from "./unit-key";
import { splitUnits } from "./unit-split";

const MOST_LINES = 12;
const NO_UNIT = /^(?:ei|ingen|inget|no) (?:toimialaa|yksikköä|osastoa|sektor|enhet|department|unit)$|^(?:toimiala|yksikkö|osasto) (?:puuttuu|avoin|tarkentuu)$|^(?:sektor|enhet) saknas$/iu;
/** "Toimiala: Sivistys" */
const LABEL = /^(?:toimiala|(?:vastuu)?yksikkö|osasto|palvelualue|sektor|enhet|avdelning|department|unit)\s*[:=]\s*(?=\p{L})/iu;

function statusOf(certainty: ResolvedUnit["certainty"]): Reading<string>["status"] {
  if (certainty === "right") return "ok";
  return certainty === "form" ? "normalised" : "uncertain";
}

/** A name by the programme's list and common words, then by the column: what stands on several rows is a unit of this city. */
function resolve(name: string, choices: UnitChoices, context: ReadingContext): ResolvedUnit {
  const unit = resolveUnit(name, context.programme);
  if (unit.certainty !== "unknown") return unit;
  const key = unitKey(name);
  const usual = choices.usual.get(key);
  if (usual !== undefined) return { name: usual, certainty: usual === name ? "right" : "form" };
  const near = nearestUsual(key, choices);
  return near === undefined ? unit : { name: near, certainty: "form", note: "typo" };
}

function readParts(raw: CellValue, parts: readonly ResolvedUnit[], detail: string | undefined): Reading<string> | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  const others = [...new Set(rest.map((part) => part.name))].filter((name) => name !== first.name);
  // The same unit in two languages is one unit.
  if (others.length === 0) return makeReading(raw, "normalised", { value: first.name, suggestion: first.name, note: first.note, detail });
  return makeReading(raw, "uncertain", { value: first.name, others, suggestion: first.name, note: "several-values", detail });
}

function readName(raw: CellValue, typed: string, detail: string | undefined, choices: UnitChoices, context: ReadingContext): Reading<string> {
  const directory = unitDirectory(context.programme);
  // "Elinvoima & kaupunkikehitys" is one unit when the programme says so with "ja".
  const joined = typed.includes("&") ? typed.replace(/\s*&\s*/gu, " ja ") : typed;
  const name = joined !== typed && directory.byKey.has(unitKey(joined)) ? joined : typed;
  const whole = resolve(name, choices, context);
  // "Kasvun ja oppimisen palvelut" is one unit when the programme says so.
  const isShortened = whole.note === "abbreviation" && name.includes(".");
  if (!directory.byKey.has(unitKey(name)) && !isShortened) {
    const parts = splitUnits(name, (part) => resolve(part, choices, context), (part) => directory.rightNames.has(part));
    const several = readParts(raw, parts, detail);
    if (several !== undefined) return several;
  }
  const doubted = /\?\)?$/u.test(typeof raw === "string" ? raw.trimEnd() : "");
  const certain = statusOf(whole.certainty);
  const status = doubted ? "uncertain" : certain === "ok" && (detail !== undefined || name !== typed) ? "normalised" : certain;
  const note: NoteCode | undefined = whole.note ?? (doubted ? "marked-unsure" : undefined);
  return makeReading(raw, status, { value: whole.name, suggestion: whole.name === typed ? undefined : whole.name, note, detail });
}

function readCode(raw: CellValue, code: string, choices: UnitChoices, context: ReadingContext): Reading<string> {
  const name = choices.codes.get(code);
  if (name === undefined) return makeReading<string>(raw, "uncertain", { note: "value-not-in-list", detail: code });
  const unit = resolve(name, choices, context);
  return makeReading(raw, "uncertain", { value: unit.name, suggestion: unit.name, note: "value-not-in-list", detail: code });
}

/** Units on lines of their own, where the lines together are not one unit's name. */
function linesOf(raw: CellValue, text: string, choices: UnitChoices, context: ReadingContext): readonly ResolvedUnit[] | undefined {
  if (typeof raw !== "string" || !/[\r\n]/u.test(raw.trim()) || resolve(text, choices, context).certainty !== "unknown") return undefined;
  const lines = raw.split(/[\r\n]+/u).map(cleanText).filter((line) => line !== "").map((line) => resolve(line, choices, context));
  return lines.length > 1 && lines.length <= MOST_LINES && lines.every(({ certainty }) => certainty !== "unknown") ? lines : undefined;
}

function readText(raw: CellValue, text: string, choices: UnitChoices, context: ReadingContext): Reading<string> {
  if (/^\d+$/u.test(text)) return readCode(raw, text, choices, context);
  if (isDitto(text)) return makeReading<string>(raw, "uncertain", { note: "ditto" });
  const target = referenceTarget(text);
  if (target !== undefined) return makeReading<string>(raw, "uncertain", { note: "elsewhere", detail: target });
  if (!/\p{L}/u.test(text)) return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  const lines = linesOf(raw, text, choices, context);
  if (lines !== undefined) return readParts(raw, lines, undefined) ?? readName(raw, text, undefined, choices, context);
  const unlabelled = text.replace(LABEL, "");
  const coded = splitUnitCode(unlabelled);
  const name = coded?.name ?? unlabelled;
  const bracket = /^(?<name>[^()]{2,}?) ?\((?<detail>[^()]+)\)$/u.exec(name)?.groups;
  const detail = [coded?.code, bracket?.["detail"]].filter((part) => part !== undefined).join(" ");
  return readName(raw, bracket?.["name"] ?? name, detail === "" ? undefined : detail, choices, context);
}

function read(cell: Cell, choices: UnitChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  // Written as the programme writes it: nothing to find out.
  return typeof raw === "string" && unitDirectory(context.programme).rightNames.get(raw) === raw ? { raw, status: "ok", value: raw } : readUnitCarefully(cell, choices, context);
}

/** Reads a unit without the short cut for the programme's own names; the result is the same. */
export function readUnitCarefully(cell: Cell, choices: UnitChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  if (isFormulaError(raw)) return makeReading<string>(raw, "unreadable", { note: "formula-error" });
  if (typeof raw === "number") return Number.isSafeInteger(raw) && raw >= 0 ? readCode(raw, String(raw), choices, context) : makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  if (typeof raw !== "string") return raw === null ? makeReading<string>(raw, "empty") : makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  const text = cleanText(raw);
  return isMissingMark(text) || isMissingOwner(text) || NO_UNIT.test(text) ? makeReading<string>(raw, "empty") : readText(raw, text, choices, context);
}

/** Reads unit cells (toimiala, yksikkö · sektor, enhet) as the Finnish names of the programme's units. */
export const unitKind: CellKind<string, UnitChoices> = {
  decide: decideUnits,
  decisions: () => [],
  read,
};
