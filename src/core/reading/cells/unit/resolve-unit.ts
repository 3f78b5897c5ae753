import type { Programme } from "../../../programme/schema";
import { cleanText, foldAccents } from "../../text/clean";
import { allowedEdits, editDistance } from "../../text/distance";
import type { NoteCode } from "../../note";
import { COMMON_UNITS } from "./common-units";
import { readAbbreviation, shortenedUnit } from "./unit-abbreviation";
import type { UnitDirectory } from "./unit-directory";
import { unitDirectory } from "./unit-directory";
import { sectorCore, serviceCore, spellOutBoard, unitKey } from "./unit-key";
import { namesSupplier } from "./outsiders";
import { isAmbiguousUnit, isCommonToAll, isKindOfUnit, isWellbeingCounty, looksLikeCompany, looksLikeUnit } from "./unit-words";

/**
 * A unit as understood. `right`: written as the programme writes it; `form`: another form of it; `guess`: to be
 * confirmed; `unknown`: no unit that anybody knows.
 */
export interface ResolvedUnit {
  readonly name: string;
  readonly certainty: "right" | "form" | "guess" | "unknown";
  readonly note?: NoteCode;
}

/** What is common to all is called so, whatever words were used. */
export const COMMON_UNIT = "yhteinen";

/** "Konserni" may be the beginning of a unit's name; anything shorter is too little. */
const SHORTEST_BEGINNING = 5;
const LONGEST_NAME = 80;

/** The keys of a map by first letter: a misspelt name rarely misses its first. */
const keysByLetter = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, readonly string[]>>();

function byLetter(keys: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  let buckets = keysByLetter.get(keys);
  if (buckets === undefined) {
    const made = new Map<string, string[]>();
    for (const key of keys.keys()) {
      const bucket = made.get(key.charAt(0));
      if (bucket === undefined) made.set(key.charAt(0), [key]);
      else bucket.push(key);
    }
    buckets = made;
    keysByLetter.set(keys, buckets);
  }
  return buckets;
}

function nearest(key: string, keys: ReadonlyMap<string, string>, most = 2): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const known of byLetter(keys).get(key.charAt(0)) ?? []) {
    const limit = Math.min(most, allowedEdits(known.length), allowedEdits(key.length));
    if (limit === 0 || Math.abs(known.length - key.length) > limit) continue;
    const edits = editDistance(key, known, limit);
    if (edits <= limit && edits < fewest) {
      fewest = edits;
      best = keys.get(known);
    }
  }
  return best;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function known(name: string, key: string, directory: UnitDirectory): ResolvedUnit | undefined {
  const right = directory.rightNames.get(name);
  if (right !== undefined) return { name: right, certainty: "right" };
  const spelled = spellOutBoard(name);
  const byKey = directory.byKey.get(key) ?? (spelled === undefined ? undefined : directory.byKey.get(unitKey(spelled)));
  if (byKey !== undefined) return { name: byKey, certainty: "form" };
  const abbreviated = readAbbreviation(name, directory);
  if (abbreviated !== undefined) {
    if (abbreviated.sure) return { name: abbreviated.name, certainty: "form" };
    return { name: abbreviated.name, certainty: "guess", note: abbreviated.candidates > 1 ? "two-candidates" : "abbreviation" };
  }
  const byCore = directory.byCore.get(sectorCore(key));
  if (byCore !== undefined && byCore !== "") return { name: byCore, certainty: "form" };
  // A name that is whole in itself ("Konsernijaosto") is another unit, not a slip: one letter at most may differ.
  const plain = directory.byPlainKey.get(foldAccents(key)) ?? nearest(key, directory.byKey, looksLikeUnit(name) ? 1 : 2);
  if (plain !== undefined) return { name: plain, certainty: "form", note: "typo" };
  const byService = directory.byKey.get(serviceCore(key)) ?? directory.byCore.get(serviceCore(key));
  if (byService !== undefined && byService !== "") return { name: byService, certainty: "guess", note: "two-candidates" };
  const longer = directory.names.filter((unit) => unit.key.startsWith(key) && !unit.key.endsWith("lautakunta"));
  const [only] = longer;
  return key.length < SHORTEST_BEGINNING || only === undefined || longer.length > 1 ? undefined : { name: only.name, certainty: "guess", note: "abbreviation" };
}

/** Words that are known without a list: a common name, a company, an unlisted unit; the name itself when nothing is known. */
function byWords(name: string, key: string, directory: UnitDirectory): ResolvedUnit {
  if (isWellbeingCounty(name)) return { name: /^(?:hva|vfo|hyva)$/iu.test(name) ? "hyvinvointialue" : name, certainty: "guess", note: "outside-organisation" };
  if (looksLikeCompany(name) || directory.companies.has(key) || namesSupplier(name.toLowerCase())) return { name, certainty: "guess", note: "outside-organisation" };
  if (isAmbiguousUnit(name)) return { name: capitalised(name.toLowerCase()), certainty: "guess", note: "two-candidates" };
  const spelled = spellOutBoard(name);
  if (isKindOfUnit(spelled ?? name)) return { name: capitalised(spelled ?? name), certainty: "guess", note: "value-not-in-list" };
  if (spelled !== undefined) return { name: capitalised(spelled), certainty: "form" };
  const cut = COMMON_UNITS.has(key) ? undefined : shortenedUnit(name);
  if (cut !== undefined) return { name: cut.name, certainty: cut.sure ? "form" : "guess", note: "abbreviation" };
  if (!looksLikeUnit(name) || (/[ -]/u.test(name) && COMMON_UNITS.has(key))) {
    const common = COMMON_UNITS.get(key) ?? nearest(key, COMMON_UNITS);
    if (common === undefined) return { name, certainty: "unknown", note: "value-not-in-list" };
    return { name: common, certainty: common === name ? "right" : "form", ...(COMMON_UNITS.has(key) ? {} : { note: "typo" as const }) };
  }
  const shouted = name.length > 5 && name === name.toUpperCase() && name !== name.toLowerCase();
  const shown = capitalised(shouted ? name.toLowerCase() : name);
  return { name: shown, certainty: shown === name ? "right" : "form" };
}

/** Names of units come again and again; emptied when full, so that it never grows with the table. */
const MOST_REMEMBERED = 4000;
const remembered = new WeakMap<Programme, Map<string, ResolvedUnit>>();

/** The unit that a single name stands for; the name itself, as unknown, when nobody knows it. */
export function resolveUnit(typed: string, programme: Programme): ResolvedUnit {
  let known = remembered.get(programme);
  if (known === undefined) remembered.set(programme, (known = new Map<string, ResolvedUnit>()));
  const unit = known.get(typed) ?? resolveAnew(typed, programme);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(typed, unit);
  return unit;
}

function resolveAnew(typed: string, programme: Programme): ResolvedUnit {
  const name = cleanText(typed);
  const key = unitKey(name);
  if (key === "" || name.length > LONGEST_NAME) return { name, certainty: "unknown", note: "value-not-in-list" };
  if (isCommonToAll(name)) return { name: COMMON_UNIT, certainty: "form" };
  const directory = unitDirectory(programme);
  if (directory.companies.has(key) || looksLikeCompany(name)) return byWords(name, key, directory);
  return known(name, key, directory) ?? byWords(name, key, directory);
}
