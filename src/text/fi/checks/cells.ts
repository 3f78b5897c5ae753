import type { CheckWords } from "../../check-words";
import { because, inColumn, namesOf, shown } from "../../finding-phrases";

const nearest = (suggestion: string | null, quote: (text: string) => string): string => (suggestion === null ? "" : ` Lähin vaihtoehto: ${quote(suggestion)}.`);

/** Yksittäisten solujen arvoja koskevat havainnot. */
export const cellChecks = {
  "code-unknown": {
    name: "Arvo ei ole koodistossa",
    message: (finding, say) =>
      `${inColumn("Sarake", finding, say)}arvoa ${shown(finding, say)} ei ole koodistossa${because(finding.facts.note, say, "value-not-in-list")}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Valitse arvo koodistosta. Jos arvo on uusi, lisää se ohjelman asetuksiin.",
  },
  "code-misplaced": {
    name: "Arvo väärässä sarakkeessa",
    message: (finding, say) => {
      const { belongsTo } = finding.facts;
      const place = belongsTo === null ? "kuuluu toiseen sarakkeeseen" : `kuuluu sarakkeeseen ${say.quote(say.field(belongsTo))}`;
      return `${inColumn("Sarake", finding, say)}arvo ${shown(finding, say)} ${place}.`;
    },
    advice: "Siirrä arvo oikeaan sarakkeeseen ja valitse tähän soluun arvo sen omasta koodistosta.",
  },
  "code-several": {
    name: "Liian monta arvoa",
    message: (finding, say) => {
      const [main] = finding.facts.read;
      const counts = main === undefined ? "" : ` Luvuissa käytetään arvoa: ${namesOf(finding, [main], say)}.`;
      return `${inColumn("Sarake", finding, say)}solussa ${shown(finding, say)} on enemmän arvoja kuin koodisto sallii.${counts}`;
    },
    advice: "Jätä soluun vain tärkein arvo. Muut voi kirjata huomioihin.",
  },
  "code-uncertain": {
    name: "Epävarma tulkinta",
    message: (finding, say) => {
      const read = namesOf(finding, finding.facts.read, say);
      const reason = because(finding.facts.note, say);
      if ((finding.value ?? "") === "") return `${inColumn("Sarake", finding, say)}${read === "" ? "solu on tyhjä" : `tyhjä solu luettiin näin: ${read}`}${reason}.${read === "" ? "" : " Tarkista."}`;
      return read === ""
        ? `${inColumn("Sarake", finding, say)}arvoa ${shown(finding, say)} ei voitu tulkita varmasti${reason}.`
        : `${inColumn("Sarake", finding, say)}${shown(finding, say)} luettiin näin: ${read}${reason}. Tarkista.`;
    },
    advice: "Jos tulkinta on oikea, kirjoita arvo ehdotetussa muodossa. Muuten valitse oikea arvo koodistosta.",
  },
  "code-not-canonical": {
    name: "Arvo muussa kuin koodiston muodossa",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}${shown(finding, say)} ymmärrettiin. Koodiston muoto on ${say.quote(finding.suggestion ?? namesOf(finding, finding.facts.read, say))}.`,
    advice: "Korvaa arvo koodiston muodolla. Kaikki samanlaiset solut voi korjata kerralla.",
  },
  "amount-unreadable": {
    name: "Rahasummaa ei voitu lukea",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}arvoa ${shown(finding, say)} ei voitu lukea rahasummana${because(finding.facts.note, say)}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Kirjoita summa euroina pelkkänä lukuna, esimerkiksi 12500, ja siirrä selitys huomioihin.",
  },
  "amount-uncertain": {
    name: "Epävarma rahasumma",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      const meaning = read === null ? "ei voitu lukea varmasti" : `luettiin näin: ${say.money(read.cents)}`;
      return `${inColumn("Sarake", finding, say)}${read === null ? "arvoa " : ""}${shown(finding, say)} ${meaning}${because(note, say)}. Tarkista.`;
    },
    advice: "Kirjoita summa euroina pelkkänä lukuna, esimerkiksi 12500.",
  },
  "amount-negative": {
    name: "Negatiivinen rahasumma",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}summa on ${say.money(finding.facts.cents)}.`,
    advice: "Tarkista etumerkki. Toteumassa hyvitys voi olla negatiivinen, budjetissa ei.",
  },
  "amount-not-canonical": {
    name: "Rahasumma tekstinä",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}${shown(finding, say)} on tekstiä, joten Excel ei laske sitä mukaan. Luettiin näin: ${say.money(finding.facts.cents)}.`,
    advice: "Korvaa teksti luvulla ja muotoile solu rahasummaksi. Kaikki samanlaiset solut voi korjata kerralla.",
  },
  "value-unreadable": {
    name: "Arvoa ei voitu lukea",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}arvoa ${shown(finding, say)} ei voitu lukea${because(finding.facts.note, say)}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Kirjoita arvo sarakkeen muiden arvojen tapaan ja siirrä selitys huomioihin.",
  },
  "value-uncertain": {
    name: "Epävarma arvo",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      // Luettu arvo kannattaa sanoa vain, kun se on muuta kuin solun teksti.
      const meaning = read === null || read === finding.value ? "kannattaa tarkistaa" : `luettiin näin: ${say.quote(read)}`;
      return `${inColumn("Sarake", finding, say)}${finding.value === null ? "solun sisältö" : shown(finding, say)} ${meaning}${because(note, say)}.`;
    },
    advice: "Tarkista arvo ja kirjoita se niin, ettei sitä voi ymmärtää väärin.",
  },
  "value-not-canonical": {
    name: "Arvo muussa kuin yhtenäisessä muodossa",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}${shown(finding, say)} ymmärrettiin. Yhtenäinen muoto on ${say.quote(finding.suggestion ?? "")}.`,
    advice: "Korvaa arvo yhtenäisellä muodolla. Kaikki samanlaiset solut voi korjata kerralla.",
  },
} satisfies Partial<CheckWords>;
