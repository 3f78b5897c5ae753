import type { ColumnsWords } from "../../pane/columns-words";

export const columns: ColumnsWords = {
  heading: "Kolumner",
  intro: "Kontrollera vad varje kolumn betyder. Valen sparas i arbetsboken; tabellens celler ändras inte.",
  column: (letters, header) => `${letters} · ${header}`,
  byReading: (field) => (field === null ? "Tolka: känns inte igen" : `Tolka: ${field}`),
  byReadingAgain: "Tolka utifrån rubriken",
  notUsed: "Används inte",
  decided: "vald för hand",
  examples: (values) => `t.ex. ${values}`,
  unfit: (header, field) => `Kolumnen ”${header}” finns inte längre, så valet (${field ?? "används inte"}) har ingen verkan.`,
  forget: "Glöm",
  forgetLabel: (header) => `Glöm valet för kolumnen ”${header}”`,
  effect: "Ändringarnas verkan",
  effects: { actions: "åtgärder", errors: "fel", warnings: "varningar", infos: "noteringar", late: "försenade" },
  change: (what, before, after) => `${what} ${before} → ${after}`,
  noEffect: "Antalet observationer ändras inte.",
  save: "Spara kolumnerna",
  discard: "Förkasta ändringarna",
  saved: "Kolumnvalen har sparats i arbetsboken.",
};
