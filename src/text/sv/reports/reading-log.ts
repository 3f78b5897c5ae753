import type { ReadingLogWords } from "../../../core/reports/reading-log/reading-log-words";

export const readingLog: ReadingLogWords = {
  tables: { columns: "Lastakolumner", elsewhere: "Lastaannanstans", skipped: "Utelamnaderader", outside: "Utanfor" },
  facts: { sheet: "Blad", range: "Område", tableName: "Exceltabell", headerRow: "Rubrikrad", language: "Rubrikernas språk", actions: "Åtgärder", columns: "Kolumner", skipped: "Utelämnade rader", hidden: "Dolda rader" },
  plainRange: "ingen; uppgifterna står i ett vanligt område",
  programmeFallback: "standard, eftersom inget program passade",
  actionsRead: { one: " åtgärd lästes", many: " åtgärder lästes" },
  columnsRead: { one: " kolumn, otolkade: ", many: " kolumner, otolkade: " },
  rowsLeftOut: { one: " rad som inte är en åtgärd", many: " rader som inte är åtgärder" },
  hiddenRows: { one: " åtgärd finns på en dold eller bortfiltrerad rad; den är med", many: " åtgärder finns på dolda eller bortfiltrerade rader; de är med" },
  headers: { decisions: "Slutsatser om hela kolumnen", source: "Läst ur", actions: "Åtgärder", range: "Område", what: "Vad som finns där", rows: "Rader som ser ut som åtgärder" },
  readWith: (column) => `läst tillsammans med kolumn ${column}`,
  countsNote: "Talen är celler i åtgärdernas rader. Förenhetligad = förstods men är skriven på annat sätt än i programmet; kontrollera = en föreslagen tolkning som bör bekräftas.",
  elsewhere: "Uppgifter som lästes någon annanstans än ur den egna kolumnen",
  fromHeading: (rows) => `mellanrubrik eller sammanfogad cell, rad ${rows}`,
  fromOtherCell: "cell i en annan kolumn",
  noneSkipped: "Alla rader är åtgärder.",
  outside: "Uppgifter utanför tabellen och andra tabeller",
  belowTable: "Nedanför tabellen finns uppgifter som inte hör till tabellen.",
  otherTable: (sheet) => `På bladet ”${sheet}” finns en annan tabell som ser ut som en färdplan. Den lästes inte.`,
};
