import type { FieldKey } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import { foldCase } from "../text/clean";
import { allowedEdits, editDistance } from "../text/distance";
import { headerKey } from "./header/header-key";
import { findName } from "./header/vocabulary";
import type { PeriodLabel } from "./header/header-period";
import { periodLabel } from "./header/header-period";
import type { HeaderText } from "./header/header-text";
import { headerText } from "./header/header-text";
import type { SenseScores } from "./header/match-part";
import { matchPart } from "./header/match-part";
import { weighHeader } from "./header/sense-scores";
import type { Sense } from "./header/words/sense";
import type { WordField } from "./value-words";
import { valueWords } from "./value-words";

/** A meaning that a header can have. */
export interface HeaderCandidate {
  /** null: known, but no field of an action (a ledger account, a baseline value). */
  readonly field: FieldKey | null;
  /** 0–1. */
  readonly confidence: number;
}

/** What a header text can mean. */
export interface HeaderMatch {
  /** Best first; empty when the header is unknown. */
  readonly candidates: readonly HeaderCandidate[];
  /** Set when the header is itself a time ("S25", "1/2024"): a column of a Gantt layout, or money of that year. */
  readonly period?: PeriodLabel;
}

const LONGEST_HEADER = 200;
const LOWEST = 0.25;
const NOTHING: HeaderMatch = { candidates: [] };

const ownNameCache = new WeakMap<Programme, ReadonlyMap<string, FieldKey>>();

/** The programme's own header names by key; they win over everything. */
function ownNames(programme: Programme): ReadonlyMap<string, FieldKey> {
  const known = ownNameCache.get(programme);
  if (known !== undefined) return known;
  const names = new Map<string, FieldKey>();
  ownNameCache.set(programme, names);
  for (const [field, settings] of Object.entries(programme.fields)) {
    for (const header of settings.headers) names.set(headerKey(foldCase(header)), field as FieldKey);
  }
  return names;
}

function matchOwn(names: ReadonlyMap<string, FieldKey>, header: HeaderText, lenient: boolean): HeaderCandidate | undefined {
  const keys = [headerKey(header.folded), headerKey(header.parts.join(" "))];
  const exact = keys.map((key) => names.get(key)).find((field) => field !== undefined);
  if (exact !== undefined) return { field: exact, confidence: 1 };
  if (!lenient) return undefined;
  for (const [name, field] of names) {
    const limit = allowedEdits(name.length);
    if (limit > 0 && keys.some((key) => editDistance(key, name, limit) <= limit)) return { field, confidence: 0.88 };
  }
  return undefined;
}

/** A header that lists the column's values: "Verkosto/itsenäinen", "kuntalainen, yritys, matkailija". */
function matchValues(header: HeaderText, programme: Programme | undefined): SenseScores {
  const words = [...header.parts, ...header.remarks.flatMap((remark) => remark.split(/[/,;]/u))].map(foldCase).filter((word) => word !== "");
  if (words.length < 2) return new Map();
  const scores = new Map<Sense, number>();
  for (const [field, known] of valueWords(programme)) {
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (share >= 0.75) scores.set(field satisfies WordField, 0.75 * share);
  }
  return scores;
}

function scoreText(header: HeaderText, programme: Programme | undefined, lenient: boolean): SenseScores {
  // "Verkosto/itsenäinen" is one name: the two ends of a choice.
  const together = header.parts.length > 1 ? findName(headerKey(header.parts.join(" "))) : undefined;
  const parts = together === undefined ? header.parts.map((part) => matchPart(part, lenient)) : [matchPart(header.parts.join(" "), false)];
  const scores = weighHeader(parts, header);
  if (scores.size > 0) return scores;
  const values = matchValues(header, programme);
  if (values.size > 0 || header.parts.length > 0) return values;
  // Nothing outside the brackets: "(Toimenpide)".
  return weighHeader(header.remarks.map((remark) => matchPart(remark, lenient)), header);
}

function toField(sense: Sense, year: number | undefined): FieldKey | null {
  if (sense === "none") return null;
  if (year !== undefined && (sense === "budget" || sense === "actual")) return `${sense}:${year}`;
  return sense;
}

function compute(text: string, programme: Programme | undefined, lenient: boolean): HeaderMatch {
  const period = periodLabel(text);
  const header = headerText(text);
  const scores = scoreText(header, programme, lenient);
  const candidates = [...scores].map(([sense, score]) => ({ field: toField(sense, header.year), confidence: Math.min(1, Math.round(score * 100) / 100) }));
  const own = programme === undefined ? undefined : matchOwn(ownNames(programme), header, lenient);
  const known = own === undefined ? candidates : [own, ...candidates.filter((candidate) => candidate.field !== own.field).map((candidate) => ({ ...candidate, confidence: candidate.confidence * 0.5 }))];
  const likely = known.filter((candidate) => candidate.confidence >= LOWEST).sort((a, b) => b.confidence - a.confidence);
  return period === undefined ? { candidates: likely } : { candidates: likely, period };
}

const GENERIC = {};
const MOST_CACHED = 5000;
const caches = new WeakMap<object, Map<string, HeaderMatch>>();

/**
 * What a header text can mean: fields with a confidence, in any of the three languages, with units, years, numbering,
 * remarks in brackets, inflection and typing errors allowed for. The programme's own header names
 * (`programme.fields[…].headers`) win. Any text will do; a long one is no header.
 * @param strict typing errors are not forgiven: for looking through many cells quickly
 */
export function matchHeader(text: string, programme?: Programme, strict = false): HeaderMatch {
  if (text.length > LONGEST_HEADER || text.trim() === "") return NOTHING;
  const owner = programme ?? GENERIC;
  let cache = caches.get(owner);
  if (cache === undefined || cache.size > MOST_CACHED) caches.set(owner, (cache = new Map<string, HeaderMatch>()));
  const key = strict ? `\u0000${text}` : text;
  let match = cache.get(key);
  if (match === undefined) cache.set(key, (match = compute(text, programme, !strict)));
  return match;
}
