import { counted } from "../../counted";
import type { OverviewWords } from "../../pane/overview-words";

export const overview: OverviewWords = {
  heading: "Yleiskuva",
  statuses: "Toimenpiteet tilan mukaan",
  noStatus: "Tila puuttuu",
  showsActions: "näyttää toimenpiteet",
  moreActions: (count) => `Näytä lisää (${count})`,
  unfitColumns: (headers) => `Näitä sarakkeita ei enää löydy, joten niiden valinnat eivät vaikuta: ${headers.join(", ")}.`,
  cards: {
    late: () => "myöhässä",
    errors: (count) => (count === 1 ? "virhe" : "virhettä"),
    warnings: (count) => (count === 1 ? "varoitus" : "varoitusta"),
    infos: (count) => (count === 1 ? "huomio" : "huomiota"),
  },
  opens: (view) => `avaa näkymän ${view}`,
  next: "Seuraavaksi",
  fixValue: (cells, value, suggestion) => `Korjaa ${cells === 1 ? "" : `${cells} × `}${value} → ${suggestion}`,
  fixCause: (cells, check) => `Korjaa ${counted(cells, "solu", "solua")}: ${check}`,
  decide: (cells, check) => (cells === 1 ? `Ratkaise: ${check}` : `Ratkaise ${cells} × ${check}`),
  missing: (actions, field) => `${counted(actions, "toimenpiteeltä", "toimenpiteeltä")} puuttuu: ${field}`,
  meeting: (day, dueBefore) => `Seuraava kokous ${day}${dueBefore === 0 ? "" : `: ${counted(dueBefore, "toimenpide päättyy", "toimenpidettä päättyy")} sitä ennen`}`,
  fix: "Korjaa",
  show: "Näytä",
  fine: "Taulukko on kunnossa",
  checked: (day, hours, minutes) => `Tarkistettu ${day} klo ${hours}.${minutes}`,
  write: "Kirjoita yhteenvedot",
  mark: "Merkitse taulukkoon",
  clearMarks: "Poista merkinnät",
};
