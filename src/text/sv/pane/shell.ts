import { counted } from "../../counted";
import type { ShellWords } from "../../pane/shell-words";

const left = (cells: readonly string[]): string => {
  if (cells.length === 0) return "";
  return cells.length === 1 ? ` Cell ${cells.join()} hade ändrats och lämnades orörd.` : ` Dessa celler hade ändrats och lämnades orörda: ${cells.join(", ")}.`;
};

export const shell: ShellWords = {
  product: "Digitiekartta",
  views: { overview: "Översikt", findings: "Observationer", overdue: "Försenade", money: "Ekonomi", reports: "Sammandrag", settings: "Inställningar", columns: "Kolumner" },
  viewsLabel: "Vyer",
  moreViews: "Fler vyer",
  sheet: "Tabell",
  table: (sheet, actions) => `${sheet} · ${counted(actions, "åtgärd", "åtgärder")}`,
  otherTable: (sheet) => `${sheet} · annan tabell`,
  otherTableAt: (sheet, range) => `${sheet} ${range} · annan tabell`,
  toColumns: "Kontrollera kolumnerna",
  asOf: "Läget per",
  today: "I dag",
  dayWrong: "Skriv dagen i formen 22.11.2026.",
  programme: "Program",
  programmeFound: {
    settings: (name) => `${name} (arbetsbokens inställningar)`,
    guessed: (name) => `${name} (härlett)`,
    fallback: (name) => `${name} (standard)`,
  },
  programmeByWorkbook: "Enligt arbetsboken",
  working: { reading: "Tabellen läses", checking: "Tabellen kontrolleras", fixing: "Celler rättas", writing: "Sammandrag skrivs", creating: "Blad skapas", marking: "Markeringarna uppdateras", removing: "Tilläggets spår tas bort", importing: "Läser huvudboken" },
  callOff: "Avbryt",
  callingOff: "Avbryts",
  fixed: (done, cells) => `${counted(done, "cell rättades", "celler rättades")}.${left(cells)}`,
  undone: (done, cells) => `${counted(done, "rättelse ångrades", "rättelser ångrades")}.${left(cells)}`,
  written: (sheets) => `${counted(sheets, "blad", "blad")} skrevs.`,
  actionInRow: (row) => `Åtgärden på rad ${row}`,
  ledger: {
    tied: (_, action) => `Bokföringsraden kopplades: ${action}.`,
    none: () => "Bokföringsraden hör inte till någon åtgärd.",
    released: () => "Beslutet om bokföringsraden togs tillbaka.",
    rule: (rows, action) => `Regeln sparades. ${counted(rows, "bokföringsrad", "bokföringsrader")} kopplades: ${action}.`,
    "rule-removed": (rows) => (rows === 0 ? "Regeln togs bort." : `Regeln togs bort, och ${counted(rows, "bokföringsrad", "bokföringsrader")} blev utan åtgärd.`),
    undone: () => "Den senaste kopplingen ångrades.",
  },
  created: {
    roadmap: (sheet) => `Färdplanen skapades på bladet ”${sheet}”. Skriv den första åtgärden under exempelraden.`,
    settings: (sheet) => `Inställningarna skapades på bladet ”${sheet}”. Färdplanen läses nu enligt dem.`,
  },
  nothingSelected: "Markera ett sammanhängande område i Excel från rubrikraden nedåt och försök igen.",
  tablesTie: (places) => `Arbetsboken har flera lika goda åtgärdstabeller: ${places.join("; ")}. Välj nedan vilken som ska användas.`,
  decisionsUnreadable: "De val som tidigare sparats i arbetsboken kunde inte läsas, så de används inte. Nya val ersätter dem.",
  tracesRemoved: "Tilläggets spår togs bort ur arbetsboken.",
  notices: "Meddelanden",
  undo: "Ångra",
  open: "Öppna sammandraget",
  close: "Stäng meddelandet",
  retry: "Försök igen",
  announce: (errors, warnings, late) => `${counted(errors, "fel", "fel")}, ${counted(warnings, "varning", "varningar")}, ${counted(late, "försenad", "försenade")}.`,
  nothingFound: "Ingen färdplan hittades",
  cannotRead: "Tabellen kunde inte läsas",
  waysOn: "Så här kommer du vidare",
  lookOn: (sheet) => `Använd bladet ”${sheet}”`,
  lookEverywhere: "Sök på alla blad",
};
