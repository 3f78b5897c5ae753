import { foldCase } from "../../text/clean";
import { isGenericRole, roleEnding } from "./role-words";

/** Ends of posts as they are shortened. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/pääl{1,2}(?:ik)?\.?$/u, "päällikkö"],
  [/joht\.?$/u, "johtaja"],
  [/siht\.?$/u, "sihteeri"],
  [/asiant\.?$/u, "asiantuntija"],
  [/suunn\.?$/u, "suunnittelija"],
  [/koord\.?$/u, "koordinaattori"],
];
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ["pp", "projektipäällikkö"],
  ["projp", "projektipäällikkö"],
  ["pj", "puheenjohtaja"],
  ["vpj", "varapuheenjohtaja"],
  ["kj", "kaupunginjohtaja"],
  ["kunj", "kunnanjohtaja"],
  ["thp", "tietohallintopäällikkö"],
  ["thj", "tietohallintojohtaja"],
  ["tsv", "tietosuojavastaava"],
  ["pl", "projektledare"],
  ["pm", "project manager"],
  ["po", "product owner"],
]);
const CHIEFS = /^(?:c[a-z]{1,3}o|dpo|cto)$/u;
const SHORT_PROJECT = /^proj(?!ekti|ekt)\.? ?/u;

/** A post as an owner. */
export interface Role {
  readonly name: string;
  /** It says who answers: one person, or very few, hold it in a municipality. */
  readonly unique: boolean;
  readonly abbreviated: boolean;
}

function spellOut(folded: string): string | undefined {
  const short = SHORT_NAMES.get(folded.replace(/\./gu, ""));
  if (short !== undefined) return short;
  if (!/[.]|pääll|joht$/u.test(folded)) return undefined;
  const joined = folded.replace(SHORT_PROJECT, "projekti").replace(/\.(?=\p{L})/gu, "");
  for (const [pattern, ending] of SHORTENED) {
    if (pattern.test(joined)) return joined.replace(pattern, ending);
  }
  return joined === folded ? undefined : joined;
}

/** The post that a text names, without a person; undefined when it names none. */
export function readRole(text: string): Role | undefined {
  if (text.length > 60) return undefined;
  const folded = foldCase(text);
  if (CHIEFS.test(folded) || /^(?:head|director|chief) of \p{L}/u.test(folded)) return { name: text, unique: true, abbreviated: false };
  if (roleEnding(folded) !== undefined && !SHORT_PROJECT.test(folded)) return { name: text, unique: !isGenericRole(folded), abbreviated: false };
  const spelled = spellOut(folded);
  if (spelled === undefined || spelled === folded || roleEnding(spelled) === undefined) return undefined;
  return { name: spelled, unique: !isGenericRole(spelled), abbreviated: true };
}
