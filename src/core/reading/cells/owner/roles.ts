import { foldCase } from "../../text/clean";

/** Posts that a city has one of, when a field of work stands before them: kaupunginjohtaja, tietohallintopäällikkö. */
const LEADING = /(?:johtaja|päällikkö|rehtori|kamreeri|sihteeri|vastaava|valtuutettu|chef(?:en)?|direktör(?:en)?|kamrerare?|dataskyddsombud|director|manager|officer|chief)$/u;
/** Posts that many hold. */
const COMMON =
  /(?:asiantuntija|suunnittelija|koordinaattori|vastuuhenkilö|esi(?:mies|henkilö)|esimiehet|mestari|insinööri|arkkitehti|opettaja|lakimies|juristi|tarkastaja|vetäjä|kehittäjä|assistentti|avustaja|controller|omistaja|käyttäjä|hoitaja|neuvoja|ohjaaja|valmistelija|edustaja|viranhaltija|työntekijä|planerare|expert|koordinator|ansvariga?|sekreterare|ledare(?:n)?|ingenjör|arkitekt|föreståndare|ägare|jurist|lead|leader|coordinator|specialist|planner|owner|secretary|analyst|analyytikko|tutkija|harjoittelija|praktikant)$/u;
/** What stands before a leading post without saying whose: a projektipäällikkö is one of many. */
const ANYBODYS = /^(?:|projekti|projektin|hanke|hankkeen|palvelu|palvelun|palvelualue|prosessi|prosessin|järjestelmä|toimiala|toimialan|toimialojen|osasto|osaston|yksikön|yksikkö|tiimi|ryhmä|tulosalue|vastuualue|linja|lähi|väli|johtava|apulais|vara|projekt|enhets|avdelnings|förvaltnings|sektor|sektors|sektions|grupp|team|närmaste|puheen|project|line|unit|team|vastuu|tila)[ -]?$/u;
const CHIEFS = /^(?:c[a-z]{1,3}o|dpo|cto)$/u;

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

/** A post as an owner. */
export interface Role {
  readonly name: string;
  /** One person in the city holds it. */
  readonly unique: boolean;
  readonly abbreviated: boolean;
}

function spellOut(folded: string): string | undefined {
  const short = SHORT_NAMES.get(folded.replace(/\./gu, ""));
  if (short !== undefined) return short;
  if (!/[.]|pääll|joht$/u.test(folded)) return undefined;
  const joined = folded.replace(/^proj(?!ekti|ekt)\.? ?/u, "projekti").replace(/\.(?=\p{L})/gu, "");
  for (const [pattern, ending] of SHORTENED) {
    if (pattern.test(joined)) return joined.replace(pattern, ending);
  }
  return undefined;
}

function modifierOf(folded: string): string {
  const words = folded.split(" ");
  const last = words[words.length - 1] ?? "";
  return [...words.slice(0, -1), last.replace(LEADING, "")].join(" ").trim();
}

/** The post that a text names, without a person; undefined when it names none. */
export function readRole(text: string): Role | undefined {
  if (text.length > 60) return undefined;
  const folded = foldCase(text);
  if (CHIEFS.test(folded)) return { name: text, unique: true, abbreviated: false };
  if (/^(?:head|director|chief) of \p{L}/u.test(folded)) return { name: text, unique: true, abbreviated: false };
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  if (LEADING.test(last)) return { name: text, unique: !ANYBODYS.test(modifierOf(folded)), abbreviated: false };
  if (COMMON.test(last)) return { name: text, unique: false, abbreviated: false };
  const spelled = spellOut(folded);
  if (spelled === undefined || spelled === folded) return undefined;
  return { name: spelled, unique: LEADING.test(spelled) && !ANYBODYS.test(modifierOf(spelled)), abbreviated: true };
}
