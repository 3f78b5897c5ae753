import { cleanText, foldCase } from "../../../text/clean";
import type { Env } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import { findName } from "../vocabulary/find-word";

/** Laws and obligations by the short names that staff use, with how they are written out. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bnis[ -]?2\b/u, "NIS2"], [/\bte[ -]?(?:20)?24\b/u, "TE24"], [/\bte-(?:uudistus|palvelu-?uudistus)|\btyöllisyydenhoidon uudistus/u, "TE24"], [/\bkoto[ -]?(?:20)?25\b/u, "KOTO25"], [/\bkoto-?laki|kotoutumislaki/u, "Kotoutumislaki"],
  [/\bsdg\b|single digital gateway/u, "SDG"], [/\bgdpr\b|tietosuoja-asetus/u, "GDPR"], [/\beidas\b/u, "eIDAS"], [/\bdata act\b|datasäädös|dataförordningen/u, "Data Act"],
  [/\b(?:ai|tekoäly)[ -]?act\b|tekoälysäädös|tekoälyasetus|ai-förordningen/u, "AI Act"], [/\bdga\b|datahallinta-?asetus|dataförvaltningsakten/u, "Data Governance Act"], [/\bdora\b/u, "DORA"], [/\bcer\b/u, "CER"], [/\bwcag\b|saavutettavuusdirektiivi/u, "Saavutettavuus"],
  [/\bryhti\b|rakennetun ympäristön digiuudistus|rakennetun ympäristön digitaali/u, "Rakennetun ympäristön digiuudistus"], [/\bhankinnasta maksuun\b/u, "Hankinnasta maksuun"], [/digi-?identiteetti|digitaalinen identiteetti|digital identity/u, "Digitaalinen identiteetti"],
]; // prettier-ignore

const FINNISH_LAW = /[\p{L}-]*(?:laki|lain|lakia|laissa|lakiin|asetus|asetuksen|asetukseen|direktiivi|direktiivin|säädös|säädöksen)(?![\p{L}])/u;
const SWEDISH_LAW = /[\p{L}-]*(?<!s|bo|be|der|up)(?:lag|lagen|förordning|förordningen|direktiv|direktivet)(?![\p{L}])/u;
const ENGLISH_LAW = /\b(?:act|law|regulation|directive)\b/u;
const SECTION = /§|\bmom(?:entti)?\b|\b\d{1,4}\/(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\/\d{1,5}\b/u;

/** The law that a text names, as it is usually written; undefined when it names none. */
export function lawIn(text: string): string | undefined {
  const folded = foldCase(text);
  const known = SHORT_NAMES.filter(([pattern]) => pattern.test(folded)).map(([, name]) => name);
  if (known.length > 0) return known.join(", ");
  return FINNISH_LAW.test(folded) || SWEDISH_LAW.test(folded) || ENGLISH_LAW.test(folded) || SECTION.test(folded) ? cleanText(text) : undefined;
}

/** A basis cell that names a law, a regulation, a directive or a section is statutory; the name is kept as detail. */
export function readLaw(text: string, env: Env): Found | undefined {
  const named = findName(text, env.list);
  if (named !== undefined || !env.list.codes.some((code) => code.code === "statutory")) return undefined;
  if (/[(,;/]|\s(?:ja|och|and|sekä|tai|eller|or)\s/iu.test(text) && !SECTION.test(text)) return undefined;
  const law = lawIn(text);
  if (law === undefined) return undefined;
  const found: Found = { codes: ["statutory"], sure: "normalised", detail: law };
  return text.length > 120 ? atMost(found, "uncertain", "partly-understood") : found;
}
