import type { Programme } from "../../../programme/schema";
import { cleanText, foldAccents } from "../../text/clean";
import { sectorCore, unitKey } from "./unit-key";

/** A programme's units, ready for matching. The values are the units' Finnish names. */
export interface UnitDirectory {
  /** Names in the programme's main language (and Finnish), as they are written. */
  readonly rightNames: ReadonlyMap<string, string>;
  /** Every name and synonym by `unitKey`. */
  readonly byKey: ReadonlyMap<string, string>;
  /** The same without accents. */
  readonly byPlainKey: ReadonlyMap<string, string>;
  /** By what is left without "toimiala" and the like; "" where several units share it. */
  readonly byCore: ReadonlyMap<string, string>;
  /** Finnish names and their keys, for abbreviations. */
  readonly names: readonly { readonly name: string; readonly key: string; readonly written: readonly string[] }[];
  /** The units' Swedish names as keys, with the Finnish name. */
  readonly swedishNames: readonly { readonly name: string; readonly key: string }[];
  readonly companies: ReadonlySet<string>;
}

const directories = new WeakMap<Programme, UnitDirectory>();

function build(programme: Programme): UnitDirectory {
  const rightNames = new Map<string, string>();
  const byKey = new Map<string, string>();
  const byPlainKey = new Map<string, string>();
  const byCore = new Map<string, string>();
  const main = programme.languages[0] ?? "fi";
  for (const { names } of programme.units) {
    for (const name of [names.fi, names[main]]) rightNames.set(cleanText(name), names.fi);
  }
  // Names go before synonyms: a synonym of one unit may be the name of another.
  const spellings = programme.units.flatMap(({ names }) => [names.fi, names.sv, names.en].map((name) => [name, names.fi] as const));
  const synonyms = programme.units.flatMap(({ names, synonyms: words }) => words.map((word) => [word, names.fi] as const));
  for (const [spelling, name] of [...spellings, ...synonyms]) {
    const key = unitKey(spelling);
    if (key === "") continue;
    if (!byKey.has(key)) byKey.set(key, name);
    const plain = foldAccents(key);
    if (!byPlainKey.has(plain)) byPlainKey.set(plain, name);
    const core = sectorCore(key);
    const known = byCore.get(core);
    byCore.set(core, known === undefined || known === name ? name : "");
  }
  const names = programme.units.map((unit) => ({ name: unit.names.fi, key: unitKey(unit.names.fi), written: [unit.names.fi, unit.names[main]] }));
  const swedishNames = programme.units.map((unit) => ({ name: unit.names.fi, key: unitKey(unit.names.sv) }));
  return { rightNames, byKey, byPlainKey, byCore, names, swedishNames, companies: new Set(programme.groupCompanies.flatMap((name) => [unitKey(name), unitKey(name.replace(/ (?:oyj?|abp?)$/iu, ""))])) };
}

/** The directory of a programme's units; built once per programme. */
export function unitDirectory(programme: Programme): UnitDirectory {
  let directory = directories.get(programme);
  if (directory === undefined) {
    directory = build(programme);
    directories.set(programme, directory);
  }
  return directory;
}
