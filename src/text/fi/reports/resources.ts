import type { ResourcesWords } from "../../../core/reports/resources/resources-words";

export const resources: ResourcesWords = {
  tables: { units: "Resurssitoimialat", statuses: "Resurssitilat", actions: "Resurssitoimenpiteet" },
  dataHeaders: { order: "Järjestys resurssit" },
  headings: { units: "Henkilötyö toimialoittain", statuses: "Henkilötyö tilan mukaan", actions: "Henkilötyö toimenpiteittäin, suurimmasta alkaen" },
  headers: { told: "Henkilötyö kirjattu", untold: "Henkilötyö kirjaamatta", personDays: "Henkilötyöpäivät (htp)", personYears: "Henkilötyövuodet (htv)" },
  rule: ["Henkilötyöpäivät ovat tiekartan htp-sarakkeesta. Henkilötyövuosi on ", " htp; luvun voi vaihtaa Tiekarttadata-välilehden solussa F3, ja kaikki luvut seuraavat sitä."],
  tie: { label: "Tiekarttadata − erittely, htp", ties: "Täsmää tiekarttadataan.", differs: "Ei täsmää: tiekarttadatassa on arvo, jota tässä ei eritellä. Tee raportti uudelleen." },
  chartTitle: "Henkilötyöpäivät toimialoittain",
  chartAlt: "Palkkikaavio: henkilötyöpäivät toimialoittain. Luvut ovat yllä olevassa taulukossa.",
};
