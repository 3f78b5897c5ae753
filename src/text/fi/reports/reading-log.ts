import type { ReadingLogWords } from "../../../core/reports/reading-log/reading-log-words";

export const readingLog: ReadingLogWords = {
  tables: { columns: "Luetutsarakkeet", elsewhere: "Muualtaluetut", skipped: "Poisjatetytrivit", outside: "Ulkopuolelle" },
  facts: { sheet: "Välilehti", range: "Alue", tableName: "Excel-taulukko", headerRow: "Otsikkorivi", language: "Otsikoiden kieli", actions: "Toimenpiteet", columns: "Sarakkeet", skipped: "Pois jätetyt rivit", hidden: "Piilotetut rivit" },
  plainRange: "ei ole; tiedot ovat tavallisella alueella",
  programmeFallback: "oletus, koska mikään ohjelma ei sopinut",
  actionsRead: { one: " toimenpide luettiin", many: " toimenpidettä luettiin" },
  columnsRead: { one: " sarake, tulkitsematta ", many: " saraketta, tulkitsematta " },
  rowsLeftOut: { one: " rivi, joka ei ole toimenpide", many: " riviä, jotka eivät ole toimenpiteitä" },
  hiddenRows: { one: " toimenpide on piilotetulla tai suodatetulla rivillä; se on luettu mukaan", many: " toimenpidettä on piilotetuilla tai suodatetuilla riveillä; ne on luettu mukaan" },
  headers: { decisions: "Päätelty koko sarakkeesta", source: "Mistä luettu", actions: "Toimenpiteitä", range: "Alue", what: "Mitä siellä on", rows: "Toimenpiteen näköisiä rivejä" },
  readWith: (column) => `luettu yhdessä sarakkeen ${column} kanssa`,
  countsNote: "Luvut ovat toimenpiteiden soluja. Yhtenäistetty = ymmärrettiin, mutta kirjoitettu toisin kuin ohjelmassa; tarkista = ehdotettu tulkinta, joka kannattaa vahvistaa.",
  elsewhere: "Muualta kuin omasta sarakkeesta luetut tiedot",
  fromHeading: (rows) => `väliotsikosta tai yhdistetystä solusta, rivit ${rows}`,
  fromOtherCell: "toisen sarakkeen solusta",
  noneSkipped: "Kaikki rivit ovat toimenpiteitä.",
  outside: "Tietoja taulukon ulkopuolella ja muut taulukot",
  belowTable: "Taulukon alapuolella on tietoja, jotka eivät kuulu taulukkoon.",
  otherTable: (sheet) => `Välilehdellä ”${sheet}” on toinen taulukko, joka näyttää tiekartalta. Sitä ei luettu.`,
};
