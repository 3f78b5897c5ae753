import type { CheckWords } from "../../check-words";
import { counted } from "../../counted";
import { inColumn, shown } from "../../finding-phrases";
import { rowList } from "../../row-list";

const SIDES = { right: "oikealla", left: "vasemmalla" } as const;

/** Koko taulukkoa ja sen rivejä koskevat havainnot. */
export const tableChecks = {
  "required-column-missing": {
    name: "Pakollinen sarake puuttuu",
    message: ({ field }, say) => `Taulukossa ei ole saraketta ${say.quote(field === null ? "" : say.field(field))}, jota ohjelma edellyttää.`,
    advice: "Lisää sarake taulukkoon. Jos tieto on jo jossakin sarakkeessa, kerro sarakkeiden luettelossa, missä.",
  },
  "column-not-understood": {
    name: "Saraketta ei tunnistettu",
    message: ({ facts }, say) => `Saraketta ${say.quote(facts.header)} ei tunnistettu, joten sen tietoja ei käytetä.`,
    advice: "Kerro sarakkeiden luettelossa, mikä tieto sarakkeessa on. Jos se on vain omaan käyttöön, sille ei tarvitse tehdä mitään.",
  },
  "data-outside-table": {
    name: "Tietoja taulukon ulkopuolella",
    message: ({ facts: { side, rows } }) => {
      if (side !== "below") return `Taulukon ${SIDES[side]} puolella on tietoja, jotka eivät kuulu taulukkoon.`;
      const look = rows === 1 ? "joka näyttää toimenpiteeltä mutta ei kuulu taulukkoon" : "jotka näyttävät toimenpiteiltä mutta eivät kuulu taulukkoon";
      return `Taulukon alapuolella on ${counted(rows, "rivi", "riviä")}, ${look}.`;
    },
    advice: "Laajenna taulukkoa niin, että tiedot ovat mukana, tai siirrä ne kauemmas taulukosta.",
  },
  "formula-error": {
    name: "Kaavavirhe solussa",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}solussa on virhearvo ${shown(finding, say)}.`,
    advice: "Korjaa solun kaava tai kirjoita arvo sen tilalle.",
  },
  "required-cell-missing": {
    name: "Pakollinen tieto puuttuu",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}tieto puuttuu.`,
    advice: "Täydennä tieto toimenpiteen riville.",
  },
  "title-missing": {
    name: "Toimenpiteen nimi puuttuu",
    message: () => "Toimenpiteellä ei ole nimeä.",
    advice: "Kirjoita toimenpiteelle nimi. Jos rivi ei ole toimenpide, poista se taulukosta.",
  },
  "id-missing": {
    name: "Toimenpiteen numero puuttuu",
    message: () => "Toimenpiteellä ei ole numeroa.",
    advice: "Anna toimenpiteelle numero, jota ei ole muilla toimenpiteillä.",
  },
  "id-duplicate": {
    name: "Sama numero usealla toimenpiteellä",
    message: (finding, say) => `Numero ${shown(finding, say)} on ${say.integer(finding.facts.rows.length)} toimenpiteellä (rivit ${rowList(finding.facts.rows)}).`,
    advice: "Anna jokaiselle toimenpiteelle oma numero. Jos rivit kuvaavat samaa toimenpidettä, yhdistä ne.",
  },
  "title-duplicate": {
    name: "Sama nimi usealla toimenpiteellä",
    message: (finding, say) => `Nimi ${shown(finding, say)} on ${say.integer(finding.facts.rows.length)} toimenpiteellä (rivit ${rowList(finding.facts.rows)}).`,
    advice: "Yhdistä rivit, jos ne kuvaavat samaa toimenpidettä. Muuten tarkenna nimiä niin, että toimenpiteet erottuvat toisistaan.",
  },
  "text-over-limit": {
    name: "Teksti täyttää solun",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}tekstissä on ${say.integer(finding.facts.length)} merkkiä. Excelin soluun mahtuu enintään ${say.integer(finding.facts.limit)}, joten tekstin loppu on voinut jäädä pois.`,
    advice: "Tarkista tekstin loppu. Lyhennä tekstiä tai siirrä se erilliseen asiakirjaan.",
  },
  "hidden-rows": {
    name: "Piilotettuja rivejä",
    message: ({ facts: { rows } }, say) =>
      rows.length === 1
        ? `Taulukossa on 1 piilotettu tai suodatettu rivi (rivi ${rowList(rows)}). Se on mukana luvuissa.`
        : `Taulukossa on ${say.integer(rows.length)} piilotettua tai suodatettua riviä (rivit ${rowList(rows)}). Ne ovat mukana luvuissa.`,
    advice: "Tuo rivit näkyviin tai poista suodatus, kun vertaat lukuja taulukkoon.",
  },
} satisfies Partial<CheckWords>;
