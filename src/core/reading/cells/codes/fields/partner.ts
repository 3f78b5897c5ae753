import { foldCase } from "../../../text/clean";
import type { Env } from "../env";
import type { Found } from "../found";
import { findStem } from "../vocabulary/find-stem";
import { findName } from "../vocabulary/find-word";
import { isFiller, tokensOf } from "../vocabulary/tokens";
import { vocabularyOf } from "../vocabulary/vocabulary";
import { isMunicipality } from "./municipalities";

/** A company sells; it is no network. Unless the cell says "with" it. */
const SUPPLIER = /(?:^|[\s,])(?:oy|oyj|ab|oy ab|ltd|inc|gmbh)(?:$|[\s,.:])|konsult|toimittaj|hankinta(?!\p{L})|upphandling(?!\p{L})|ostopalvelu|palveluntuottaj|leverantör|köptjänst|supplier|vendor|consultant|ulkoist|outsourc/u;
const PARTNER_WORD = /^(?:kuntaliit|kommunförbund|digiverkost|6aika|kuusikko|dvv|digi- ja väestö|myndigheten för digital|kela|fpa|traficom|valtio|valtiovarainministeri|vm|finansministeri|sitra|suomi|kunnat|kunnan|kunti|kommuner|seutu|seudu|regionen|maakunta|maakunna|landskap|hyvinvointialue|välfärdsområde|hva|hyvaks|itä-uusimaa|uusimaa|uudenmaan|nyland|yliopisto|universitet|university|amk|ammattikorkeakoulu|yrkeshögskol|haaga-helia|laurea|metropolia|oppilaitos|naapurikun|grannkommun|muut|muiden|andra|other|hansel|ely|avi|thl|maanmittauslaitos|syke|fcg|koulutuskuntayhtymä|kuntayhtymä|samkommun|kehittämisyhtiö|korkeakoul|högskol|digifinland|[\p{L}-]+(?:verkosto|yhteistyö|yhteishanke|nätverk|samarbete))/u;
const WITH = /(?:^|\s)(?:kanssa|kans|yhdessä|yhteistyössä|tillsammans|med|i samarbete|with|together)(?:\s|$)/u;
const GENERIC = /^(?:kaupunki|kaupungin|kaupungit|kunta|stad|stads|kommun|kommunen|city|of|kaupunkien|kanssa|kans|yhdessä|yhteistyössä|tillsammans|med|i|samarbete|with|together|n|in|hanke|hankkeen|projekti|projekt|project|hankkeessa|the|itä|länsi|etelä|pohjois|keski|koillis|lounais|östra|västra|norra|södra)$/u;

function isOwn(word: string, env: Env): boolean {
  return Object.values(env.programme.organisation).some((name) => foldCase(name).slice(0, 5) === word.slice(0, 5) && word.length >= 5 && foldCase(name).length > 5);
}

function isCompany(folded: string, env: Env): boolean {
  return SUPPLIER.test(folded) || namesSupplier(folded) || env.programme.groupCompanies.some((company) => folded.includes(foldCase(company)));
}

function codeOf(word: string, env: Env): string | undefined {
  return (findName(word, env.list) ?? findStem(word, vocabularyOf(env.list)))?.codes[0];
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
  const words = all.filter((word) => !isFiller(word) && !GENERIC.test(word) && codeOf(word, env) !== "network");
  const strange = words.filter((word) => !isOwn(word, env));
  const partners = strange.filter((word) => isMunicipality(word) || PARTNER_WORD.test(word));
  if (strange.length === 0) return words.length > 0 ? { codes: [withSomebody ? "network" : "independent"], sure: "uncertain", note: "probable-word", detail: text } : undefined;
  if (withSomebody && !/^(?:yhdessä|tillsammans|together|yhteistyössä)$/u.test(folded)) return { codes: ["network"], sure: "normalised", detail: text };
  if (partners.length === 0) return undefined;
  return { codes: ["network"], sure: partners.length === strange.length ? "normalised" : "uncertain", note: partners.length === strange.length ? undefined : "partly-understood", detail: text };
}
