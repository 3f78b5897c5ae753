import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";

/** A programme's names that can stand as headings, folded. */
export interface HeadingWords {
  /** By folded code. */
  readonly goals: ReadonlyMap<string, { readonly code: string; readonly names: readonly string[] }>;
  readonly goalNames: ReadonlySet<string>;
  readonly goalSynonyms: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

function build(programme: Programme): HeadingWords {
  const codes = programme.codeLists.goal?.codes ?? [];
  const goals = new Map(codes.map((code) => [foldCase(code.code), { code: code.code, names: [...Object.values(code.names), ...Object.values(code.short ?? {})].map(foldCase) }]));
  return {
    goals,
    goalNames: new Set([...goals.values()].flatMap(({ names }) => names)),
    goalSynonyms: new Set(codes.flatMap(({ synonyms }) => synonyms.map(foldCase))),
    units: new Set(programme.units.flatMap((unit) => [...Object.values(unit.names), ...unit.synonyms].map(foldCase))),
  };
}

const known = new WeakMap<Programme, HeadingWords>();

/** The names are folded once per programme: a table may have a hundred thousand rows. */
export function headingWords(programme: Programme): HeadingWords {
  let words = known.get(programme);
  if (words === undefined) known.set(programme, (words = build(programme)));
  return words;
}
