import { STATUS_NAMES } from "../../core/reading/status-names";
import type { ValueWords } from "../value-words";

export const values: ValueWords = {
  statuses: STATUS_NAMES.fi,
  lights: { green: "Vihreä", yellow: "Keltainen", red: "Punainen", grey: "Harmaa" },
  precisions: { day: "päivä", month: "kuukausi", quarter: "neljännesvuosi", half: "puolivuosi", season: "vuodenaika", year: "vuosi", range: "aikaväli", continuous: "jatkuva" },
  severities: { error: "virhe", warning: "varoitus", info: "huomio" },
  severityHeadings: { error: "Virheet", warning: "Varoitukset", info: "Huomiot" },
  rowKinds: {
    title: "yläotsikko",
    group: "väliotsikko",
    header: "toistuva otsikkorivi",
    total: "summarivi",
    footnote: "alaviite tai selite",
    blank: "tyhjä rivi",
    continuation: "edellisen rivin jatko",
    example: "esimerkkirivi",
  },
  readings: { ok: "selvä", normalised: "yhtenäistetty", uncertain: "tarkista", unreadable: "ei tulkittu", empty: "tyhjä" },
  missing: "puuttuu / ei tulkittu",
  yes: "kyllä",
  no: "ei",
};
