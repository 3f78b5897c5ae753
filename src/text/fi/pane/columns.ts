import type { ColumnsWords } from "../../pane/columns-words";

export const columns: ColumnsWords = {
  heading: "Sarakkeet",
  intro: "Tarkista, mitä kukin sarake tarkoittaa. Valinnat tallentuvat työkirjaan; taulukon soluja ei muuteta.",
  column: (letters, header) => `${letters} · ${header}`,
  byReading: (field) => (field === null ? "Päättele: ei tunnistettu" : `Päättele: ${field}`),
  byReadingAgain: "Päättele otsikosta",
  notUsed: "Ei käytössä",
  decided: "valittu käsin",
  examples: (values) => `esim. ${values}`,
  unfit: (header, field) => `Saraketta ”${header}” ei enää löydy, joten sen valinta (${field ?? "ei käytössä"}) ei vaikuta.`,
  forget: "Unohda",
  forgetLabel: (header) => `Unohda sarakkeen ”${header}” valinta`,
  effect: "Muutosten vaikutus",
  effects: { actions: "toimenpiteitä", errors: "virheitä", warnings: "varoituksia", infos: "huomioita", late: "myöhässä" },
  change: (what, before, after) => `${what} ${before} → ${after}`,
  noEffect: "Havaintojen määrä ei muutu.",
  save: "Tallenna sarakkeet",
  discard: "Hylkää muutokset",
  saved: "Sarakkeiden valinnat on tallennettu työkirjaan.",
};
