import { counted } from "../../counted";
import type { ShellWords } from "../../pane/shell-words";

const left = (cells: readonly string[]): string => {
  if (cells.length === 0) return "";
  return cells.length === 1 ? ` Cell ${cells.join()} hade ändrats och lämnades orörd.` : ` Dessa celler hade ändrats och lämnades orörda: ${cells.join(", ")}.`;
};

export const shell: ShellWords = {
  product: "Digitiekartta",
  views: { overview: "Översikt", findings: "Observationer", overdue: "Försenade", reports: "Sammandrag", settings: "Inställningar" },
  viewsLabel: "Vyer",
  moreViews: "Fler vyer",
  sheet: "Tabell",
  table: (sheet, actions) => `${sheet} · ${counted(actions, "åtgärd", "åtgärder")}`,
  otherTable: (sheet) => `${sheet} · annan tabell`,
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
  working: { reading: "Tabellen läses", checking: "Tabellen kontrolleras", fixing: "Celler rättas", writing: "Sammandrag skrivs", marking: "Markeringarna uppdateras", removing: "Tilläggets spår tas bort" },
  fixed: (done, cells) => `${counted(done, "cell rättades", "celler rättades")}.${left(cells)}`,
  undone: (done, cells) => `${counted(done, "rättelse ångrades", "rättelser ångrades")}.${left(cells)}`,
  written: (sheets) => `${counted(sheets, "blad", "blad")} skrevs.`,
  stopped: "Avbröts. Tabellen ändrades inte.",
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
