import { counted } from "../../counted";
import type { ShellWords } from "../../pane/shell-words";

const left = (cells: readonly string[]): string => {
  if (cells.length === 0) return "";
  return cells.length === 1 ? ` Solu ${cells.join()} oli muuttunut, ja se jätettiin ennalleen.` : ` Nämä solut olivat muuttuneet, ja ne jätettiin ennalleen: ${cells.join(", ")}.`;
};

export const shell: ShellWords = {
  product: "Digitiekartta",
  views: { overview: "Yleiskuva", findings: "Havainnot", overdue: "Myöhässä", money: "Talous", reports: "Yhteenvedot", settings: "Asetukset", columns: "Sarakkeet" },
  viewsLabel: "Näkymät",
  moreViews: "Lisää näkymiä",
  sheet: "Taulukko",
  table: (sheet, actions) => `${sheet} · ${counted(actions, "toimenpide", "toimenpidettä")}`,
  otherTable: (sheet) => `${sheet} · toinen taulukko`,
  otherTableAt: (sheet, range) => `${sheet} ${range} · toinen taulukko`,
  toColumns: "Tarkista sarakkeet",
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
  working: { reading: "Luetaan taulukkoa", checking: "Tarkistetaan taulukkoa", fixing: "Korjataan soluja", writing: "Kirjoitetaan yhteenvetoja", creating: "Luodaan välilehtiä", marking: "Päivitetään merkintöjä", removing: "Poistetaan lisäosan jälkiä", importing: "Luetaan pääkirjaa" },
  callOff: "Keskeytä",
  callingOff: "Keskeytetään",
  fixed: (done, cells) => `${counted(done, "solu", "solua")} korjattiin.${left(cells)}`,
  undone: (done, cells) => `${counted(done, "korjaus", "korjausta")} kumottiin.${left(cells)}`,
  written: (sheets) => `${counted(sheets, "välilehti", "välilehteä")} kirjoitettiin.`,
  actionInRow: (row) => `Rivin ${row} toimenpide`,
  ledger: {
    tied: (_, action) => `Kirjaus kohdistettiin: ${action}.`,
    none: () => "Kirjaus ei kuulu millekään toimenpiteelle.",
    released: () => "Kirjauksesta tehty päätös peruttiin.",
    rule: (rows, action) => `Sääntö tallennettiin. ${counted(rows, "kirjaus", "kirjausta")} kohdistettiin: ${action}.`,
    "rule-removed": (rows) => (rows === 0 ? "Sääntö poistettiin." : `Sääntö poistettiin, ja ${counted(rows, "kirjaus", "kirjausta")} jäi kohdistamatta.`),
    undone: () => "Viimeisin kohdistus kumottiin.",
  },
  created: {
    roadmap: (sheet) => `Tiekartta luotiin välilehdelle ”${sheet}”. Kirjoita ensimmäinen toimenpide esimerkkirivin alle.`,
    settings: (sheet) => `Asetukset luotiin välilehdelle ”${sheet}”. Tiekartta luetaan nyt niiden mukaan.`,
  },
  nothingSelected: "Valitse Excelissä yksi yhtenäinen alue otsikkorivistä alkaen ja yritä uudelleen.",
  tablesTie: (places) => `Työkirjassa on useita yhtä hyviä toimenpidetaulukoita: ${places.join("; ")}. Valitse alta, mitä niistä käytetään.`,
  decisionsUnreadable: "Työkirjaan aiemmin tallennettuja valintoja ei voitu lukea, joten niitä ei käytetä. Uudet valinnat korvaavat ne.",
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
