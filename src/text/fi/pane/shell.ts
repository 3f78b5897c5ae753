import { counted } from "../../counted";
import type { ShellWords } from "../../pane/shell-words";

const left = (cells: readonly string[]): string => {
  if (cells.length === 0) return "";
  return cells.length === 1 ? ` Solu ${cells.join()} oli muuttunut, ja se jätettiin ennalleen.` : ` Nämä solut olivat muuttuneet, ja ne jätettiin ennalleen: ${cells.join(", ")}.`;
};

export const shell: ShellWords = {
  product: "Digitiekartta",
  views: { overview: "Yleiskuva", findings: "Havainnot", overdue: "Myöhässä", reports: "Yhteenvedot", settings: "Asetukset" },
  viewsLabel: "Näkymät",
  moreViews: "Lisää näkymiä",
  sheet: "Taulukko",
  table: (sheet, actions) => `${sheet} · ${counted(actions, "toimenpide", "toimenpidettä")}`,
  otherTable: (sheet) => `${sheet} · toinen taulukko`,
  asOf: "Tilanne",
  today: "Tänään",
  dayWrong: "Kirjoita päivä muodossa 22.11.2026.",
  programme: "Ohjelma",
  programmeFound: {
    settings: (name) => `${name} (työkirjan asetukset)`,
    guessed: (name) => `${name} (päätelty)`,
    fallback: (name) => `${name} (oletus)`,
  },
  programmeByWorkbook: "Työkirjan mukaan",
  working: { reading: "Luetaan taulukkoa", checking: "Tarkistetaan taulukkoa", fixing: "Korjataan soluja", writing: "Kirjoitetaan yhteenvetoja", marking: "Päivitetään merkintöjä", removing: "Poistetaan lisäosan jälkiä" },
  fixed: (done, cells) => `${counted(done, "solu", "solua")} korjattiin.${left(cells)}`,
  undone: (done, cells) => `${counted(done, "korjaus", "korjausta")} kumottiin.${left(cells)}`,
  written: (sheets) => `${counted(sheets, "välilehti", "välilehteä")} kirjoitettiin.`,
  stopped: "Keskeytettiin. Taulukkoa ei muutettu.",
  tracesRemoved: "Lisäosan jäljet poistettiin työkirjasta.",
  notices: "Ilmoitukset",
  undo: "Kumoa",
  open: "Avaa yhteenveto",
  close: "Sulje ilmoitus",
  retry: "Yritä uudelleen",
  announce: (errors, warnings, late) => `${counted(errors, "virhe", "virhettä")}, ${counted(warnings, "varoitus", "varoitusta")}, ${late} myöhässä.`,
  nothingFound: "Tiekarttaa ei löytynyt",
  cannotRead: "Taulukkoa ei voitu lukea",
  waysOn: "Näin pääset eteenpäin",
  lookOn: (sheet) => `Käytä välilehteä ”${sheet}”`,
  lookEverywhere: "Etsi kaikilta välilehdiltä",
};
