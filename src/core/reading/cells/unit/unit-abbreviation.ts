import { cleanText, foldCase } from "../../text/clean";
import { COMMON_UNITS } from "./common-units";
import type { UnitDirectory } from "./unit-directory";

/** Second parts of compounds, for initials: Konserni|hallinto → KH. */
const COMPOUND = /(?<=\p{L}{3})(?=(?:hallinto|toimiala|toimi|palvelut|kehitys|lautakunta|laitos|osasto|keskus|yksikkö|hallitus|valtuusto|johto|sektor|förvaltning|tjänster|avdelning|nämnd))/gu;
const SMALL_WORDS: ReadonlySet<string> = new Set(["ja", "sekä", "och", "samt", "and", "för", "of"]);
const SHORTEST_PART = 2;
const SHORTEST_SINGLE = 3;

/** Bodies that share their initials with a unit; an abbreviation of both has two candidates. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ["kh", "Kaupunginhallitus"],
  ["kv", "Kaupunginvaltuusto"],
  ["ss", "Stadsstyrelsen"],
]);

/** What an abbreviation stands for. */
export interface Abbreviated {
  readonly name: string;
  /** "siv." leaves no doubt where one unit alone begins so; anything shorter has to be confirmed. */
  readonly sure: boolean;
  readonly candidates: number;
}

function initialsOf(name: string): string {
  const parts = foldCase(name).replace(COMPOUND, " ").split(/[ -]+/u);
  return parts.filter((part) => part !== "" && !SMALL_WORDS.has(part)).map((part) => part.charAt(0)).join("");
}

/** True when the parts stand in the key in this order, the first at its beginning: kons, hall → konsernihallinto. */
function standsFor(parts: readonly string[], key: string): boolean {
  let from = 0;
  return parts.every((part, index) => {
    const at = key.indexOf(part, from);
    if (at < 0 || (index === 0 && at > 0)) return false;
    from = at + part.length;
    return true;
  });
}

/** Short forms that every municipality uses. */
const EVERYDAY: ReadonlyMap<string, string> = new Map([["vaka", "Varhaiskasvatus"], ["rava", "Rakennusvalvonta"], ["småped", "Småbarnspedagogik"]]);

function partsOf(text: string): readonly string[] | undefined {
  const parts = foldCase(text).split(/[ .-]+/u).filter((part) => part !== "" && !SMALL_WORDS.has(part));
  return parts.length === 0 || parts.some((part) => part.length < SHORTEST_PART) || (parts[0] ?? "").length < SHORTEST_SINGLE ? undefined : parts;
}

/** Reads a shortened name of a unit that municipalities commonly have: "varhaiskasv.", "Tekn. toimi", "vaka". */
export function shortenedUnit(name: string): { readonly name: string; readonly sure: boolean } | undefined {
  const text = cleanText(name);
  const everyday = EVERYDAY.get(foldCase(text).replace(/\.$/u, ""));
  if (everyday !== undefined) return { name: everyday, sure: true };
  const parts = text.includes(".") ? partsOf(text) : undefined;
  if (parts === undefined) return undefined;
  const found = [...COMMON_UNITS].filter(([key]) => standsFor(parts, key) && (parts.length > 1 || key.startsWith(parts[0] ?? "")));
  const ends = parts.length > 1 ? found.filter(([key]) => key.endsWith(parts[parts.length - 1] ?? "")) : [];
  const [first, ...others] = ends.length > 0 ? ends : found;
  if (first === undefined) return undefined;
  return { name: first[1], sure: others.length === 0 && parts.length === 1 };
}

/** Reads "siv.", "Kons.hall." and "KH" as one of a programme's units; undefined when it is no abbreviation of any. */
export function readAbbreviation(name: string, directory: UnitDirectory): Abbreviated | undefined {
  const text = cleanText(name);
  if (/^[\p{Lu}]{2,5}$/u.test(text)) {
    const initials = text.toLowerCase();
    const found = directory.names.filter(({ written }) => written.some((each) => initialsOf(each) === initials));
    const first = found[0]?.name ?? BODIES.get(initials);
    if (first === undefined) return undefined;
    return { name: first, sure: false, candidates: found.length + (found.length > 0 && BODIES.has(initials) ? 1 : 0) };
  }
  const parts = text.includes(".") ? partsOf(text) : undefined;
  if (parts === undefined) return undefined;
  const finnish = directory.names.filter(({ key }) => standsFor(parts, key));
  const found = finnish.length > 0 ? finnish : directory.swedishNames.filter(({ key }) => standsFor(parts, key));
  // "elinv." is "Elinvoima" before it is "Elinvoima ja kaupunkikehitys".
  const shortest = found.reduce<(typeof found)[number] | undefined>((best, each) => (best === undefined || each.key.length < best.key.length ? each : best), undefined);
  if (shortest === undefined) return undefined;
  const alone = found.every(({ key }) => key.startsWith(shortest.key));
  // A board is not named by its field alone: "tekn." may be the department as well.
  return { name: shortest.name, sure: alone && parts.length === 1 && !shortest.key.endsWith("lautakunta"), candidates: alone ? 1 : found.length };
}
