import { foldCase } from "../../../text/clean";
import type { Env } from "../env";
import type { Found } from "../found";
import { findStem } from "../vocabulary/find-stem";
import { findName } from "../vocabulary/find-word";
import { isFiller, tokensOf } from "../vocabulary/tokens";
import { vocabularyOf } from "../vocabulary/vocabulary";
import { namesAgency, namesSupplier } from "../../unit/outsiders";
import { isMunicipality, isRegion } from "./municipalities";

/** A company sells; it is no network. Unless the cell says "with" it. */
const SUPPLIER = /(?:^|[\s,])(?:oy|oyj|ab|oy ab|ltd|inc|gmbh)(?:$|[\s,.:])|konsult|toimittaj|hankinta(?!\p{L})|upphandling(?!\p{L})|ostopalvelu|palveluntuottaj|leverantör|köptjänst|supplier|vendor|consultant|ulkoist|outsourc/u;
const PARTNER_WORD = /^(?:digiverkost|6aika|kuusikko|valtio|finansministeri|suomi|pääkaupunkiseu|huvudstadsregion|liitto|liiton|förbund|kunnat|kunnan|kunti|kommuner|seutu|seudu|regionen|maakunta|maakunna|landskap|hyvinvointialue|välfärdsområde|hva|hyvaks|itä-uusimaa|uusimaa|uudenmaan|nyland|yliopisto|universitet|university|amk|ammattikorkeakoulu|yrkeshögskol|haaga|helia|laurea|metropolia|oppilaitos|naapurikun|grannkommun|muut|muiden|andra|other|hansel|fcg|koulutuskuntayhtymä|kuntayhtymä|samkommun|kehittämisyhtiö|korkeakoul|högskol|[\p{L}-]+(?:verkosto|yhteistyö|yhteishanke|nätverk|samarbete))/u;
const WITH = /(?:^|\s)(?:kanssa|kans|yhdessä|yhteistyössä|tillsammans|med|i samarbete|with|together)(?:\s|$)/u;
const GENERIC = /^(?:kaupunki|kaupungin|kaupungit|kunta|stad|stads|kommun|kommunen|city|of|kaupunkien|kanssa|kans|yhdessä|yhteistyössä|tillsammans|med|i|samarbete|with|together|n|in|hanke|hankkeen|projekti|projekt|project|hankkeessa|the|itä|länsi|etelä|pohjois|keski|koillis|lounais|östra|västra|norra|södra)$/u;

function isOwn(word: string, env: Env): boolean {
  return Object.values(env.programme.organisation).some((name) => foldCase(name).slice(0, 5) === word.slice(0, 5) && word.length >= 5 && foldCase(name).length > 5);
}

function isCompany(folded: string, env: Env): boolean {
  return SUPPLIER.test(folded) || namesSupplier(folded) || env.programme.groupCompanies.some((company) => folded.includes(foldCase(company)) || folded.split(/[^\p{L}\d]/u)[0] === initialsOf(company));
}

/** "HPK" of "HPK Palvelut Oy": a name in capitals is used alone. */
function initialsOf(company: string): string | undefined {
  return /^\p{Lu}{3,}(?= )/u.exec(company)?.[0].toLowerCase();
}

/** Words as written, compounds with a hyphen whole ("aalto-yliopisto"), without those that tell nothing of who takes part. */
function wordsOf(folded: string, env: Env): readonly string[] {
  const tellsNothing = (word: string): boolean => isFiller(word) || GENERIC.test(word) || codeOf(word, env) === "network";
  return folded.split(/[^\p{L}\p{N}-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.split("-").every(tellsNothing));
}

function isPartner(word: string): boolean {
  return isMunicipality(word) || isRegion(word) || namesAgency(word) || PARTNER_WORD.test(word) || word.split("-").some((part) => isMunicipality(part) || PARTNER_WORD.test(part));
}

function codeOf(word: string, env: Env): string | undefined {
  const found = findName(word, env.list) ?? findStem(word, vocabularyOf(env.list));
  return found?.sure === "uncertain" ? undefined : found?.codes[0];
}

/** Partners or municipalities in a model cell mean a network, the names are kept as detail; a supplier's name does not. */
export function readPartner(text: string, env: Env): Found | undefined {
  if (findName(text, env.list) !== undefined || !env.list.codes.some((code) => code.code === "network")) return undefined;
  const folded = foldCase(text);
  const withSomebody = WITH.test(folded);
  if (isCompany(folded, env)) return { codes: withSomebody ? ["network"] : [], sure: "uncertain", note: "probable-word", detail: text };
  const all = tokensOf(text).map((token) => token.word);
  // "verkosto/itsenäinen" names both models: that is for the rules on several values.
  if (all.some((word) => codeOf(word, env) === "independent")) return undefined;
  if (/^(?:digi- ja väestötieto|myndigheten för digital)/u.test(folded)) return { codes: ["network"], sure: "normalised", detail: text };
  const words = wordsOf(folded, env);
  const strange = words.filter((word) => !isOwn(word, env));
  const partners = strange.filter(isPartner);
  if (strange.length === 0) return words.length > 0 ? { codes: [withSomebody ? "network" : "independent"], sure: "uncertain", note: "probable-word", detail: text } : undefined;
  if (withSomebody && !/^(?:yhdessä|tillsammans|together|yhteistyössä)$/u.test(folded)) return { codes: ["network"], sure: "normalised", detail: text };
  if (partners.length === 0) return undefined;
  return { codes: ["network"], sure: partners.length === strange.length ? "normalised" : "uncertain", note: partners.length === strange.length ? undefined : "partly-understood", detail: text };
}
