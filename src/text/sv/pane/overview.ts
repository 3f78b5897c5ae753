import { counted } from "../../counted";
import type { OverviewWords } from "../../pane/overview-words";

export const overview: OverviewWords = {
  heading: "Översikt",
  statuses: "Åtgärderna enligt status",
  noStatus: "Status saknas",
  showsActions: "visar åtgärderna",
  moreActions: (count) => `Visa fler (${count})`,
  unfitColumns: (headers) => `De här kolumnerna finns inte längre, så valen för dem har ingen verkan: ${headers.join(", ")}.`,
  cards: {
    late: (count) => (count === 1 ? "försenad" : "försenade"),
    errors: () => "fel",
    warnings: (count) => (count === 1 ? "varning" : "varningar"),
    infos: (count) => (count === 1 ? "notering" : "noteringar"),
  },
  opens: (view) => `öppnar vyn ${view}`,
  next: "Härnäst",
  fixValue: (cells, value, suggestion) => `Rätta ${cells === 1 ? "" : `${cells} × `}${value} → ${suggestion}`,
  fixCause: (cells, check) => `Rätta ${counted(cells, "cell", "celler")}: ${check}`,
  decide: (cells, check) => (cells === 1 ? `Avgör: ${check}` : `Avgör ${cells} × ${check}`),
  missing: (actions, field) => `${counted(actions, "åtgärd", "åtgärder")} saknar: ${field}`,
  meeting: (day, dueBefore) => `Nästa möte ${day}${dueBefore === 0 ? "" : `: ${counted(dueBefore, "åtgärd", "åtgärder")} har tidsfrist före det`}`,
  fix: "Rätta",
  show: "Visa",
  fine: "Tabellen är i ordning",
  checked: (day, hours, minutes) => `Kontrollerad ${day} kl. ${hours}.${minutes}`,
  write: "Skriv sammandrag",
  mark: "Markera i tabellen",
  clearMarks: "Ta bort markeringar",
};
