import type { CodeField } from "../../programme/fields";
import { CODE_FIELDS } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import { foldCase } from "../text/clean";

/** Fields whose values can be told by their words. */
export type WordField = CodeField | "status" | "light" | "public";

/** Words that every programme's tables use, beside the programme's own codes, names and synonyms. */
const COMMON: Readonly<Partial<Record<WordField, string>>> = {
  goal: "a, b, c, k, k1, k2, k3, k4, kyvykkyys, kyvykkyydet, kompetens, kompetenser, förmåga",
  level: "perusta, tori, tosi, data, digitaalinen perusta, analytiikka, analytiikka/data, toimialariippumaton, toimialasidonnainen, digital grund, sektoroberoende, sektorsbunden, analytik, digiperusta, epätosi",
  basis: "lakisääteinen, lakisääteinen velvoite, laki, strategia, järjestelmän tuki loppuu, tuki loppuu, poliittinen päätöksenteko, poliittinen päätös, lagstadgad skyldighet, lagstadgad, strategi, stöd för systemet upphör, politiskt beslut, statutory, strategy",
  benefit: "uudistuminen, ihmislähtöisyys, kestävyys, förnyelse, människocentrering, hållbarhet, renewal, people-first, sustainability",
  beneficiary: "kuntalainen, kuntalaiset, asukas, asukkaat, yritys, yritykset, matkailija, matkailijat, henkilöstö, ilmasto, invånare, företag, turist, personal, klimat, resident, business, visitor, staff, climate",
  cost: "s, m, l, xs, xl, pieni, keskisuuri, suuri, small, medium, large, liten, medelstor, stor",
  costEffect: "määräaikainen, pysyvä, pitkäaikainen, tidsbunden, tidsbestämd, permanent, långvarig, fixed-term, ei lisäystä",
  impact: "s, m, l, xs, xl, pieni, keskisuuri, suuri, vähäinen, merkittävä, small, medium, large, liten, medelstor, stor, low, high",
  impactDuration: "jatkuva, kertaluontoinen, kertaluonteinen, fortlöpande, kontinuerlig, engångs, one-off, lasting, continuous, pysyvä",
  impactReach: "pieni, suuri, pieni joukko, suuri joukko, harvat, monet, liten grupp, stor grupp, få, många, few, many",
  model: "verkosto, itsenäinen, verkostomainen, itsenäisesti, verkostossa, nätverk, självständig, network, independent, yhteistyö, oma",
  strategyTheme: "suosituin kotikaupunki, paras arkenakin, kaupunkielämän sykettä, ilmastotekojen kaupunki",
  status:
    "valmis, kesken, käynnissä, ei aloitettu, aloittamatta, suunnitteilla, suunnitteluvaihe, valmistelussa, keskeytetty, tauolla, siirretty, siirtyy, lykätty, peruttu, peruutettu, jatkuva, yhdistetty, tehty, toteutettu, toteutunut, toteutuu, aloitettu, käynnistetty, käynnistynyt, työn alla, odottaa, uusi, tulossa, avoin, päättynyt, suljettu, jonossa, etenee, ei toteuteta, ok, selvitys, esiselvitys, suunnittelu, suunnitelma, määrittely, kilpailutus, hankinta, pilotti, pilotointi, kokeilu, testaus, toteutus, toteutusvaihe, käyttöönotto, ylläpito, tuotanto, tuotannossa, käytössä, idea, planering, förstudie, utredning, upphandling, genomförande, införande, ibruktagande, underhåll, i bruk, i drift, idé, pågår, pågående, klar, färdig, slutförd, inte påbörjad, ej påbörjad, planeras, planerad, påbörjad, avbruten, framflyttad, uppskjuten, inställd, annullerad, sammanslagen, fortlöpande, genomförd, not started, in progress, done, completed, planned, on hold, postponed, cancelled, planning, feasibility study, procurement, implementation, pilot, testing, rollout, live, idea, ongoing, continuous, open, closed",
  light: "vihreä, keltainen, punainen, harmaa, v, k, p, h, grön, gul, röd, grå, green, yellow, amber, red, grey, 🟢, 🟡, 🔴, ⚪, ●",
  public: "kyllä, ei, k, e, julkinen, sisäinen, salainen, ja, nej, offentlig, intern, yes, no, public, internal, x",
};

export type ValueWords = ReadonlyMap<WordField, ReadonlySet<string>>;

const commonWords = (field: WordField): string[] => (COMMON[field] ?? "").split(", ").filter((word) => word !== "");

function build(programme: Programme | undefined): ValueWords {
  const words = new Map<WordField, Set<string>>();
  for (const field of [...CODE_FIELDS, "status", "light", "public"] as const) words.set(field, new Set(commonWords(field)));
  for (const field of CODE_FIELDS) {
    const set = words.get(field);
    for (const code of programme?.codeLists[field]?.codes ?? []) {
      const names = [code.code, ...Object.values(code.names), ...Object.values(code.short ?? {}), ...code.synonyms, ...code.hints];
      for (const name of names) set?.add(foldCase(name));
    }
  }
  return words;
}

const ofProgramme = new WeakMap<Programme, ValueWords>();
let withoutProgramme: ValueWords | undefined;

/** The words by which the values of a column are known, in lower case. */
export function valueWords(programme: Programme | undefined): ValueWords {
  if (programme === undefined) return (withoutProgramme ??= build(undefined));
  let words = ofProgramme.get(programme);
  if (words === undefined) ofProgramme.set(programme, (words = build(programme)));
  return words;
}
