import type { ReportsWords } from "../../pane/reports-words";

export const reports: ReportsWords = {
  heading: "Yhteenvedot",
  intro: "Valitse välilehdet, jotka kirjoitetaan työkirjaan.",
  sheets: "Välilehdet",
  about: {
    summary: "Tunnusluvut ja tilanne yhdellä sivulla",
    classification: "Toimenpiteet tavoitteen, tason ja muiden luokkien mukaan",
    "cost-impact": "Kustannus ja vaikuttavuus vastakkain",
    overdue: "Myöhässä, pian päättyvät ja ilman määräaikaa olevat",
    schedule: "Aikajana ja jaksojen kuormitus",
    responsibilities: "Tilanne toimialoittain ja vastuutahoittain",
    "roadmap-years": "Uudet, siirtyneet ja valmistuneet vuosittain",
    "budget-bridge": "Lisäykset talousarvioon ja taloussuunnitelmaan",
    resources: "Henkilötyöpäivät toimialoittain ja toimenpiteittäin",
    findings: "Mitä taulukossa pitää korjata",
    "reading-log": "Miten taulukko ja sen sarakkeet ymmärrettiin",
    data: "Tulkitut tiedot, joihin kaikki luvut perustuvat",
  },
  always: "aina mukana",
  everySheet: "Kaikki välilehdet",
  language: "Yhteenvetojen kieli",
  asOf: (day) => `Tilanne ${day}`,
  write: "Kirjoita yhteenvedot",
  progress: (done, total) => (total === 0 ? "Kirjoitetaan" : `Kirjoitetaan ${done} / ${total}`),
  ownSheets: "Omiin välilehtiisi ei kosketa. Aiemmat yhteenvedot uusitaan paikallaan.",
};
