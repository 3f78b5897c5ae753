import type { ProfitabilityWords } from "../../../core/reports/profitability/profitability-words";

export const profitability: ProfitabilityWords = {
  tables: { inputs: "Kannattavuuslahtotiedot", results: "Kannattavuustulokset", qualitative: "Laadullisethyodyt" },
  headings: { sentences: "Tulokset sanoina", inputs: "Lähtötiedot (voi muuttaa)", results: "Tulokset, euroa", qualitative: "Laadulliset hyödyt, joille ei ole euroja" },
  inputs: { title: "Toimenpide", id: "Nro", oneOff: "Kertakustannus", running: "Käyttökulut vuodessa", hours: "Tunteja säästyy vuodessa", hourPrice: "Tunnin hinta", savings: "Suorat säästöt vuodessa", startYear: "Aloitusvuosi", interest: "Korko prosentteina", horizon: "Vuosia" },
  results: { missing: "Puuttuu", benefit: "Hyöty vuodessa", cost: "Kulut vuodessa", net: "Netto vuodessa", cumulative: (year) => `Kertymä ${year}. vuosi`, payback: "Takaisinmaksu, vuotta", npv: "Nettonykyarvo", ratio: "Hyöty-kustannussuhde" },
  qualitativeHeader: "Laadullinen hyöty",
  needed: { oneOff: "kertakustannus", running: "käyttökulut", benefit: "hyöty (säästyvät tunnit tai suorat säästöt)", hourPrice: "tunnin hinta", startYear: "aloitusvuosi", interest: "korko", horizon: "tarkasteluvuodet" },
  never: "ei maksa",
  none: "–",
  cannot: ["laskelmaa ei voi tehdä, koska puuttuu: ", "."],
  sentence: {
    net: ["nettohyöty ", " € vuodessa"],
    years: [" vuosina ", "–", ". "],
    paysBack: ["Maksaa itsensä takaisin ", " vuodessa. "],
    paysBackLate: ["Ei maksa itseään takaisin tarkasteluaikana (takaisinmaksuaika ", " vuotta). "],
    nothingToPay: "Kertakustannusta ei ole. ",
    never: "Ei maksa itseään takaisin, koska hyöty ei ylitä kuluja. ",
    value: ["Nettonykyarvo ", " € (korko ", " %), hyöty-kustannussuhde "],
    profitable: ": kannattava.",
    unprofitable: ": ei kannattava tarkasteluaikana.",
  },
  notInRoadmap: "(ei tiekartassa)",
  method: [
    "Menetelmä: kertakustannus maksetaan aloitusvuoden alussa. Hyödyt ja käyttökulut lasketaan kunkin vuoden lopussa aloitusvuodesta alkaen, joka vuosi samansuuruisina; jäännösarvoa ei ole.",
    "Nettonykyarvo diskontataan annetulla korolla aloitusvuoden alkuun. Takaisinmaksuaika on kertakustannus jaettuna vuotuisella nettohyödyllä, ilman korkoa. Hyöty-kustannussuhde on hyötyjen nykyarvo jaettuna kaikkien kustannusten nykyarvolla.",
    "Perustana kustannushyötylaskelma (Helsingin kaupungin Kehmet: toteutus- ja käyttökustannukset, vuosittaiset hyödyt, laadulliset hyödyt erikseen) ja nettonykyarvo enintään viideltä vuodelta (IT Standard for Business). Eurot ilman arvonlisäveroa.",
  ],
  change: "Keltaisia lähtötietoja voi muuttaa tässä, ja tulokset seuraavat. Pysyvästi ne muutetaan tiekarttatyökirjan asetuksissa (taulukko Kannattavuus); tyhjän tunnin hinnan, koron ja vuosien sijaan on ohjelman oletus.",
};
