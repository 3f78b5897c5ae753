import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";

/** The programme's activity codes, for finding them in cells. */
export interface KnownCodes {
  readonly codes: ReadonlySet<string>;
  /** Folded names without blanks, with their codes: "digiohjelma2024". */
  readonly names: ReadonlyMap<string, string>;
  /** Names as they are spelt, in lower case, by code. */
  readonly spelt: ReadonlyMap<string, string>;
  /** Names without their year, where only one code has it: "digiohjelma". */
  readonly stems: ReadonlyMap<string, string>;
}

const known = new WeakMap<Programme, KnownCodes>();

/** Letters and digits of a name, in lower case: "Digi-ohjelma 2024" and "digiohjelma2024" are one name. */
export function squeeze(text: string): string {
  return foldCase(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** A squeezed name without the year at its end. */
export function withoutYear(squeezed: string): string {
  return squeezed.replace(/(?:19|20)\d\d$/u, "");
}

function build(programme: Programme): KnownCodes {
  const names = new Map<string, string>();
  const stems = new Map<string, string>();
  const twice = new Set<string>();
  for (const { code, name } of programme.activityCodes) {
    const squeezed = squeeze(name);
    const stem = withoutYear(squeezed);
    if (squeezed !== "") names.set(squeezed, code);
    if (stems.has(stem)) twice.add(stem);
    else if (stem.length > 3) stems.set(stem, code);
  }
  for (const stem of twice) stems.delete(stem);
  return { codes: new Set(programme.activityCodes.map(({ code }) => code)), names, spelt: new Map(programme.activityCodes.map(({ code, name }) => [code, foldCase(name)])), stems };
}

/** Shorter beginnings of a name could be any word's. */
const SHORTEST_PREFIX = 5;

/** The code whose name a squeezed text begins: "digiohj", "digiohjelm". */
export function codeByPrefix(squeezed: string, { stems }: KnownCodes): string | undefined {
  if (squeezed.length < SHORTEST_PREFIX) return undefined;
  const found = [...stems].filter(([stem]) => stem.startsWith(squeezed));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The activity codes of a programme, prepared once. */
export function knownCodes(programme: Programme): KnownCodes {
  let codes = known.get(programme);
  if (codes === undefined) known.set(programme, (codes = build(programme)));
  return codes;
}
