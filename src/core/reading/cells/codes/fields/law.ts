import { cleanText, foldCase } from "../../../text/clean";
import type { Env } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import { phraseAt, stemmedWords } from "../vocabulary/find-stem";
import { findName } from "../vocabulary/find-word";
import { vocabularyOf } from "../vocabulary/vocabulary";

/** Laws and obligations by the short names that staff use, with how they are written out. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bnis[ -]?2\b/u, "NIS2"], [/\bte[ -]?(?:20)?24\b/u, "TE24"], [/\bte-(?:uudistus|palvelu-?uudistus)|\btyöllisyy(?:denhoidon |s)uudistus/u, "TE24"], [/\bkoto[ -]?(?:20)?25\b/u, "KOTO25"], [/\bkoto-?laki|kotoutumislaki/u, "Kotoutumislaki"],
  [/\bsdg\b|single digital gateway/u, "SDG"], [/\bgdpr\b|tietosuoja-asetus/u, "GDPR"], [/\beidas ?(?:2(?:\.0)?)?(?![\p{L}\d])/u, "eIDAS"], [/\bdata act\b|datasäädös|dataförordningen/u, "Data Act"],
  [/\b(?:ai|tekoäly)[ -]?act\b|tekoälysäädös|tekoälyasetus|ai-förordningen/u, "AI Act"], [/\bdga\b|datahallinta-?asetus|dataförvaltningsakten/u, "Data Governance Act"], [/\bdora\b/u, "DORA"], [/\bcer\b/u, "CER"], [/\bwcag\b|saavutettavuusdirektiivi/u, "Saavutettavuus"],
  [/\bryhti\b|\brytj\b|rakennetun ympäristön digiuudistus|rakennetun ympäristön digitaali/u, "Rakennetun ympäristön digiuudistus"], [/\bsote-?uudistus|hyvinvointialueuudistus/u, "Sote-uudistus"], [/\bhankinnasta maksuun\b/u, "Hankinnasta maksuun"], [/digi-?identiteetti|digitaalinen identiteetti|digital identity/u, "Digitaalinen identiteetti"],
]; // prettier-ignore

const FINNISH_LAW = /[\p{L}-]*(?:laki|lain|lakia|laissa|lakiin|asetus|asetuksen|asetukseen|direktiivi|direktiivin|säädös|säädöksen)(?![\p{L}])/u;
const SWEDISH_LAW = /(?<![\p{L}-])(?![\p{L}-]*(?:(?:för|an|upp|in|be|av|ut|om|på|ned)slag|bolag|pålag|underlag|upplag|påslag)(?:en|et)?(?!\p{L}))[\p{L}-]*(?:lag|lagen|lagar|lagarna|förordning|förordningen|direktiv|direktivet)(?!\p{L})/u;
const ENGLISH_LAW = /\b(?:act|law|regulation|directive)\b/u;
/** A section, or a number in the collection of statutes: 906/2019, (EU) 2024/1689; 12/2025 is a month. */
const SECTION = /§|\bmom(?:entti)?\b|(?<![\d./])(?:1[3-9]|[2-9]\d|\d{3,4})\/(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\/\d{2,5}\b/u;
/** "KH 20.3.2023 § 78": sections of minutes are numbered too. */
const DECISION = /^(?:(?:porvoon |tornion )?(?:kv|kh|khall|kvalt|kunnanvaltuusto|kaupunginvaltuusto|kunnanhallitus|kaupunginhallitus|konsernijaosto|[\p{L}-]*lautakunta|[\p{L}-]*ltk|stadsstyrelsen|kommunstyrelsen|stadsfullmäktige|kommunfullmäktige|fullmäktige|[\p{L}-]*nämnden|city board|city council)(?:n|:n)?)(?![\p{L}])(?=.*(?:§|\d{1,2}\.\d{1,2}\.(?:20)?\d\d|päätö|ponsi|ponne|aloit|beslut|motion|kläm|decision))/u;

/** The law that a text names, as it is usually written; undefined when it names none. */
export function lawIn(text: string): string | undefined {
  const folded = foldCase(text);
  const known = SHORT_NAMES.filter(([pattern]) => pattern.test(folded)).map(([, name]) => name);
  if (known.length > 0) return known.join(", ");
  return FINNISH_LAW.test(folded) || SWEDISH_LAW.test(folded) || ENGLISH_LAW.test(folded) || SECTION.test(folded) ? cleanText(text) : undefined;
}

/** True when the text also names another value of the list ("Strategia + laki", "tuki loppuu 12/2025"). */
function namesOther(text: string, env: Env): boolean {
  const words = stemmedWords(text);
  return words.some((_, index) => {
    const phrase = phraseAt(words, index, vocabularyOf(env.list));
    return phrase !== undefined && phrase.sure !== "uncertain" && !phrase.codes.includes("statutory");
  });
}

/** A basis cell that names a law, a regulation, a directive or a section is statutory; the name is kept as detail. */
export function readLaw(text: string, env: Env): Found | undefined {
  const named = findName(text, env.list);
  if (named !== undefined || !env.list.codes.some((code) => code.code === "statutory")) return undefined;
  if (DECISION.test(foldCase(text)) && env.list.codes.some((code) => code.code === "political")) return { codes: ["political"], sure: "normalised", detail: text };
  if (/[(,;/]|\s(?:ja|och|and|sekä|tai|eller|or)\s/iu.test(text) && !SECTION.test(text)) return undefined;
  const law = lawIn(text);
  if (law === undefined || namesOther(text, env)) return undefined;
  const found: Found = { codes: ["statutory"], sure: "normalised", detail: law };
  return text.length > 120 ? atMost(found, "uncertain", "partly-understood") : found;
}
