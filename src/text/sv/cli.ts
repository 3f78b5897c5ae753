import type { CliWords } from "../cli-words";
import { counted } from "../counted";

const OPTIONS = `Alternativ
  --programme PROGRAM   porvoo, tornio, mustasaari, generic eller en JSON-fil med ett eget program
                        (standard: arbetsbokens inställningar, annars härlett; anges i utskriften)
  --sheet NAMN          bladet som läses (standard: det som har den lämpligaste tabellen)
  --as-of DAG           dagen för läget, 22.11.2026 eller 2026-11-22 (standard: i dag)
  --next-meeting DAG    nästa möte; tidsfrister före mötet räknas som snara
  --lang fi|sv|en       utskriftens språk (standard: rubrikernas språk)
  --format text|json    utskriftens form (standard: text)`;

const ABOUT = `  --help, -h            den här hjälpen
  --version             programmets version`;

export const cli: CliWords = {
  labels: { file: "Fil", programme: "Program", table: "Tabell", asOf: "Läget" },
  programmeSource: { chosen: "valt", settings: "enligt arbetsbokens inställningar", overruled: "valt; av arbetsbokens inställningar gäller bara mötesdagar och mottagare", guessed: "härlett ur arbetsboken", fallback: "standard, eftersom inget program passade; välj program med --programme" },
  headerRow: (row) => `rubrikrad ${row}`,
  actions: (count) => counted(count, "åtgärd", "åtgärder"),
  errors: (count) => counted(count, "fel", "fel"),
  warnings: (count) => counted(count, "varning", "varningar"),
  infos: (count) => counted(count, "notering", "noteringar"),
  late: (count) => counted(count, "försenad", "försenade"),
  soon: (count) => `${count} med tidsfrist snart`,
  noDate: (count) => `${count} utan tidsfrist`,
  accepted: (count) => counted(count, "observation har godkänts med motivering", "observationer har godkänts med motivering"),
  nothingWrong: "Inget att rätta.",
  headings: { late: "Försenade", columns: "Kolumner", skipped: "Utelämnade rader", decisions: "Tolkningar per kolumn", readings: "Cellernas tolkning", otherTables: "Andra tabeller" },
  columns: { column: "Kolumn", header: "Rubrik", field: "Fält", confidence: "Säkerhet", row: "Rad", kind: "Typ", text: "Text", days: "Dgr" },
  notUnderstood: "inte tolkad",
  cells: (count) => counted(count, "cell", "celler"),
  more: (count) => `och ${count} till`,
  infosHidden: (count) => `Dessutom ${counted(count, "notering; den visas", "noteringar; de visas")} med --all.`,
  skippedHint: (count) => `${counted(count, "rad utelämnades, eftersom den inte är en åtgärd", "rader utelämnades, eftersom de inte är åtgärder")}; visa med kommandot read.`,
  tablesUnread: (places, count) => `${count === 1 ? "Arbetsboken har en tabell till som inte lästes" : `Arbetsboken har ${count} andra tabeller som inte lästes`}: ${places}.`,
  cellsLeftOut: (cells, sheets) => `Minst ${counted(cells, "cell som ligger långt från de andra lästes inte", "celler som ligger långt från de andra lästes inte")} (${sheets}). Flytta uppgifterna intill de andra eller töm cellerna.`,
  wrote: (file) => `Rapporten har skrivits: ${file}`,
  wroteNew: (file) => `Den nya färdplanen har skrivits: ${file}`,
  programmeUnsaid: "standard; välj program med --programme",
  wroteSheets: (sheets) => `Blad: ${sheets}`,
  progress: { reading: "Läser", writing: "Skriver" },
  commandUnknown: (command) => `Kommandot ”${command}” finns inte. Kommandon: new, read, check, report, ledger. Hjälp: digitiekartta --help`,
  commandMissing: "Ange ett kommando: new, read, check, report eller ledger. Hjälp: digitiekartta --help",
  fileMissing: (command) => `Ange arbetsboken som ska läsas: digitiekartta ${command} FARDPLAN.xlsx`,
  filesTooMany: (command) => `Ange en arbetsbok åt gången: digitiekartta ${command} FARDPLAN.xlsx`,
  outMissing: {
    new: "Ange den nya färdplanens filnamn: digitiekartta new --programme PROGRAM --out FARDPLAN.xlsx",
    report: "Ange rapportens filnamn: digitiekartta report FARDPLAN.xlsx --out RAPPORT.xlsx",
  },
  fileInVain: (command) => `Kommandot ${command} läser ingen arbetsbok. Ange bara den nya filens namn: digitiekartta ${command} --out FARDPLAN.xlsx`,
  optionFaults: {
    unknown: (option) => `Alternativet ${option} finns inte. Hjälp: digitiekartta --help`,
    valueMissing: (option) => `Alternativet ${option} saknar värde. Hjälp: digitiekartta --help`,
    takesNoValue: (option) => `Alternativet ${option} tar inget värde. Hjälp: digitiekartta --help`,
  },
  optionForeign: (option, command) => `Kommandot ${command} har inte alternativet ${option}. Hjälp: digitiekartta ${command} --help`,
  unexpected: (detail) => `Ett oväntat fel inträffade i programmet (${detail}). Inget har skrivits. Anmäl felet till den som ansvarar för tillägget.`,
  help: `digitiekartta – läser och kontrollerar kommunens digitala färdplan

Användning: digitiekartta KOMMANDO FARDPLAN.xlsx [alternativ]
            digitiekartta new --out FARDPLAN.xlsx [alternativ]

Kommandon
  new      skriver en tom färdplan att börja med
  read     berättar hur tabellen har tolkats
  check    kontrollerar varje rad och räknar upp försenade åtgärder
  report   skriver en rapportarbetsbok
  ledger   kopplar huvudbokens bokföringsrader till åtgärder och stämmer av dem

${OPTIONS}
${ABOUT}

Returkod: 0 i ordning, 1 fel hittades, 2 körningen misslyckades.
Hjälp om ett kommando: digitiekartta KOMMANDO --help
`,
  commandHelp: {
    new: `digitiekartta new --programme PROGRAM --out FARDPLAN.xlsx

Skriver en tom färdplan: tabellen med rubriker, listor och en exempelrad, anvisningar
och inställningar (koder, verksamhetskoder, årstidsord, mötesdagar).

Alternativ
  --programme PROGRAM   porvoo, tornio, mustasaari, generic eller en JSON-fil med ett eget program
                        (standard: generic)
  --out FIL             arbetsboken som skrivs (.xlsx)
  --force               ersätt en fil som redan finns
  --as-of DAG           dagen från vars år en lång periods penningkolumner börjar
  --lang fi|sv|en       arbetsbokens och utskriftens språk (standard: programmets första språk)
  --format text|json    utskriftens form (standard: text)

Returkod: 0 arbetsboken skrevs, 2 körningen misslyckades.
`,
    read: `digitiekartta read FARDPLAN.xlsx

Berättar var tabellen finns, vilket fält varje kolumn är och hur säkert,
vad som tolkades per kolumn och vilka rader som utelämnades.

${OPTIONS}

Returkod: 0 tabellen lästes, 2 körningen misslyckades.
`,
    check: `digitiekartta check FARDPLAN.xlsx

Kontrollerar obligatoriska fält, koder, datum och belopp, grupperar observationerna
enligt orsak och räknar upp försenade åtgärder.

${OPTIONS}
  --accepted FIL        JSON-lista över observationer som godkänts med motivering
  --all                 visa även noteringar och alla celler

Returkod: 0 inga fel, 1 fel hittades, 2 körningen misslyckades.
`,
    report: `digitiekartta report FARDPLAN.xlsx --out RAPPORT.xlsx

Skriver en ny arbetsbok: sammandrag, klassificering, kostnad och effekt, försenade,
tidtabell, ansvar, färdplansår, observationer, läslogg och tolkade uppgifter.
Talen är formler som räknar på de tolkade uppgifterna. Arbetsboken som läses ändras inte.
Formen json gäller bara utskriften: vart rapporten skrevs, bladen och talen.

${OPTIONS}
  --out FIL             arbetsboken som skrivs (.xlsx)
  --force               ersätt en fil som redan finns
  --accepted FIL        JSON-lista över observationer som godkänts med motivering

Returkod: 0 inga fel, 1 fel hittades, 2 körningen misslyckades.
`,
    ledger: `digitiekartta ledger FARDPLAN.xlsx --ledger HUVUDBOK.csv [--ledger EN_TILL.xlsx]

Läser bokföringens huvudboksrapporter (Excel eller CSV) som de är, tar ut bokföringsraderna med programmets
verksamhetskod, kopplar dem till åtgärder och visar avstämningen: kopplat + utan åtgärd + utelämnat
= rapportens summa. Upprepade bokföringsrader räknas en gång.

${OPTIONS}
  --ledger FIL          huvudboksrapport; ange alternativet för varje fil
  --decisions FIL       JSON-lista över egna beslut: bokföringsradens nyckel och åtgärden
  --out FIL             skriv även en rapportarbetsbok (.xlsx)
  --force               ersätt en fil som finns
  --accepted FIL        JSON-lista över fynd som har godkänts med motivering
  --all                 visa även noteringar och alla rader

Returvärde: 0 inga fel, 1 fel hittades, 2 körningen lyckades inte.
`,
  },
};
