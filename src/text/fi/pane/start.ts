import type { StartWords } from "../../pane/start-words";

export const start: StartWords = {
  welcome: "Näin pääset alkuun",
  lines: [
    "Lisäosa lukee tiekarttasi sellaisenaan ja näyttää, mitä siinä on korjattavaa ja mikä on myöhässä.",
    "Mitään ei muuteta kysymättä. Korjaukset näet ensin ja voit kumota ne.",
    "Yhteenvedot kirjoitetaan omille välilehdilleen. Tiedot pysyvät työkirjassa.",
  ],
  understood: "Selvä",
  create: "Luo uusi tiekartta",
  createHeading: "Uusi tiekartta",
  createIntro: "Työkirjaan lisätään välilehdet tiekartalle, ohjeille ja asetuksille. Ne ovat sinun: lisäosa ei korvaa eikä poista niitä.",
  programme: "Ohjelma",
  language: "Tiekartan kieli",
  createNow: "Luo tiekartta",
  cancel: "Peruuta",
  useSelection: "Käytä valittua aluetta",
  useSelectionHint: "Valitse ensin Excelissä taulukko otsikkorivistä alkaen, tai yksi sen soluista.",
};
