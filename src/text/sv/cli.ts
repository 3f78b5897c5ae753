import type { CliWords } from "../cli-words";
import { counted } from "../counted";

const OPTIONS = `Väljare
  --programme PROGRAM   porvoo, tornio, mustasaari, generic eller en egen JSON-fil
                        (standard: sluts ur arbetsboken och sägs ut)
  --sheet NAMN          bladet som läses (standard: det bästa som hittas)
  --as-of DAG           lägesdag, 22.11.2026 eller 2026-11-22 (standard: i dag)
  --next-meeting DAG    nästa möte; det som förfaller före det förfaller snart
  --lang fi|sv|en       utskriftens språk (standard: rubrikernas språk)
  --format text|json    utskriftens form (standard: text)`;

export const cli: CliWords = {
  labels: { file: "Fil", programme: "Program", table: "Tabell", asOf: "Läget" },
  programmeSource: { chosen: "valt", guessed: "slutet ur arbetsboken", fallback: "standard, eftersom inget program passade; välj med --programme" },
  headerRow: (row) => `rubrikrad ${row}`,
  actions: (count) => counted(count, "åtgärd", "åtgärder"),
  errors: (count) => counted(count, "fel", "fel"),
  warnings: (count) => counted(count, "varning", "varningar"),
  infos: (count) => counted(count, "notering", "noteringar"),
  late: (count) => counted(count, "försenad", "försenade"),
  soon: (count) => `${count} förfaller snart`,
  noDate: (count) => `${count} utan tidsfrist`,
  accepted: (count) => counted(count, "observation godkänd med motivering", "observationer godkända med motivering"),
  nothingWrong: "Inget att rätta.",
  headings: { late: "Försenade", columns: "Kolumner", skipped: "Utelämnade rader", decisions: "Avgjort per kolumn", readings: "Cellernas tolkning", otherTables: "Andra tabeller" },
  columns: { column: "Kolumn", header: "Rubrik", field: "Fält", confidence: "Säkerhet", row: "Rad", kind: "Slag", text: "Text", days: "Dgr" },
  notUnderstood: "inte tolkad",
  cells: (count) => counted(count, "cell", "celler"),
  more: (count) => `och ${count} till`,
  infosHidden: (count) => `Dessutom ${counted(count, "notering", "noteringar")}; visa med --all.`,
  skippedHint: (count) => `${counted(count, "rad", "rader")} är inte åtgärder; kommandot read räknar upp dem.`,
  wrote: (file) => `Rapporten har skrivits: ${file}`,
  wroteSheets: (sheets) => `Blad: ${sheets}`,
  progress: { reading: "Läser", writing: "Skriver" },
  commandUnknown: (command) => `Kommandot ”${command}” finns inte. Kommandon: read, check, report. Hjälp: digitiekartta --help`,
  commandMissing: "Ange ett kommando: read, check eller report. Hjälp: digitiekartta --help",
  fileMissing: (command) => `Ange arbetsboken som ska läsas: digitiekartta ${command} FARDPLAN.xlsx`,
  filesTooMany: (command) => `Ange en arbetsbok åt gången: digitiekartta ${command} FARDPLAN.xlsx`,
  outMissing: "Ange rapportens filnamn: digitiekartta report FARDPLAN.xlsx --out RAPPORT.xlsx",
  unexpected: (detail) => `Ett oväntat fel inträffade i programmet (${detail}). Inget har skrivits. Anmäl felet till tilläggets underhåll.`,
  help: `digitiekartta – läser och kontrollerar kommunens digitala färdplan

Användning: digitiekartta KOMMANDO FARDPLAN.xlsx [väljare]

Kommandon
  read     berättar hur tabellen har tolkats
  check    kontrollerar varje rad och räknar upp försenade åtgärder
  report   skriver en rapportarbetsbok

${OPTIONS}

Slutkod: 0 i ordning, 1 fel hittades, 2 körningen lyckades inte.
Hjälp om ett kommando: digitiekartta KOMMANDO --help
`,
  commandHelp: {
    read: `digitiekartta read FARDPLAN.xlsx

Berättar var tabellen finns, vilket fält varje kolumn är och hur säkert,
vad som avgjordes per kolumn och vilka rader som utelämnades.

${OPTIONS}
`,
    check: `digitiekartta check FARDPLAN.xlsx

Kontrollerar obligatoriska fält, koder, datum och belopp, grupperar observationerna
enligt orsak och räknar upp försenade åtgärder.

${OPTIONS}
  --accepted FIL        JSON-lista över observationer som godkänts med motivering
  --all                 visa även noteringar och alla celler

Slutkod: 0 inga fel, 1 fel hittades, 2 körningen lyckades inte.
`,
    report: `digitiekartta report FARDPLAN.xlsx --out RAPPORT.xlsx

Skriver en ny arbetsbok: sammandrag, försenade, observationer och tolkade data.
Talen är formler över data. Arbetsboken som läses ändras inte.

${OPTIONS}
  --out FIL             arbetsboken som skrivs (.xlsx)
  --force               ersätt en fil som redan finns
  --accepted FIL        JSON-lista över observationer som godkänts med motivering
`,
  },
};
