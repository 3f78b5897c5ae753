import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { cellKey } from "../../../../src/core/grid/grid";
import { mustasaari } from "../../../../src/core/programme/mustasaari";
import { fields, find, kinds, sheet } from "./sheets";

const of = (...rows: CellValue[][]): (string | null)[] => fields(find(sheet(rows)));
const none = null;

describe("of columns that claim the same field", () => {
  it("the one whose names differ is the title", () => {
    expect(of(["Kehittämiskokonaisuus", "Hanke / projekti", "Vastuu"], ["Palvelut", "Omaolo", "ICT"], ["Palvelut", "Viestit", "ICT"], ["Tieto", "Raportointi", "ICT"])).toEqual([null, "title", "owner"]);
  });

  it("the newest of several statuses counts, unless nobody has filled it in yet", () => {
    const header = ["Toimenpide", "Tila 3/2025", "Tila 9/2025", "Tila 3/2026"];
    expect(of(header, ["Mittarit", "ei aloitettu", "kesken", "kesken"], ["Kaavahaku", "kesken", "valmis", "valmis"])).toEqual(["title", null, null, "status"]);
    expect(of(header, ["Mittarit", "ei aloitettu", "kesken", none], ["Kaavahaku", "kesken", "valmis", none])).toEqual(["title", null, "status", null]);
  });

  it("the one that holds the programme's goals is the goal, and sentences about the aim are a description", () => {
    const rows = [["Åtgärd", "Delområde", "Målsättning", "Tidtabell"], ["Digitalt stöd", "Delaktighet", "Alla seniorer får stöd", "2025"], ["E-faktura", "Jämlikhet", "Pappersfakturorna minskar", "2026"], ["Öppet beslut", "Mervärde", "Besluten syns på nätet", "2026"]];
    expect(fields(find(sheet(rows), { programme: mustasaari }))).toEqual(["title", "goal", "description", "due"]);
  });

  it("the parts of a sum are counted and not the sum", () => {
    expect(of(["Toimenpide", "Kokonaiskustannukset", "joista 2025", "joista 2026"], ["Lokit", 30000, 10000, 20000])).toEqual(["title", null, "budget:2025", "budget:2026"]);
  });

  it("a financial statement tells what was spent, a budget what is planned", () => {
    expect(of(["Toimenpide", "Kustannukset 2025 TP", "Kustannukset 2026 TA", "Kustannukset 2027 TS"], ["Omaolo", 5000, 10000, 0])).toEqual(["title", "actual:2025", "budget:2026", "budget:2027"]);
  });
});

it.each(["Alkaa – päättyy", "Alku-loppu", "Start – slut", "Start - end"])("%s is the schedule", (header) => {
  expect(of(["Toimenpide", "Vastuu", header], ["Lokit", "ICT", "1.1.2025 – 31.12.2025"])).toEqual(["title", "owner", "due"]);
});

describe("sums without a total's word", () => {
  const header: CellValue[] = ["Toimenpide", "Vastuu", "Budjetti 2026", "Budjetti 2027"];
  const actions: CellValue[][] = [["Verkko", "ICT", 120, 80], ["Puhelin", "ICT", 30, 10]];

  it.each(["Kaikki", "Kaikki toimenpiteet", "Alla åtgärder", "All actions"])("%s is a total", (label) => {
    expect(kinds(sheet([header, ...actions, [label, none, 150, 90]]))).toEqual(["2 action", "3 action", "4 total"]);
  });

  it("an action with a total's word in its name is in the table's range", () => {
    const contents = sheet([[...header, "Aikataulu"], ...actions, ["Muut pienet hankkeet yhteensä", "ICT", 10, 10, "2026–2027"], ["Yhteensä", none, 160, 100]]);
    expect(kinds(contents)).toEqual(["2 action", "3 action", "4 action", "5 total"]);
    expect(find(contents).place.range.lastRow).toBe(4);
  });

  it("are known by formulas over the rows", () => {
    const formulas = new Map([[cellKey(4, 3), "SUM(C2:C3)"], [cellKey(4, 4), "SUM(D2:D3)"]]);
    expect(kinds(sheet([header, ...actions, ["Digiohjelman menot", none, 150, 90]], { formulas }))).toEqual(["2 action", "3 action", "4 total"]);
  });

  it("are not seen in an action that adds up its own row", () => {
    const formulas = new Map([[cellKey(4, 4), "SUM(C4:C4)"]]);
    expect(kinds(sheet([header, ...actions, ["Kamerat", none, none, 0]], { formulas }))).toEqual(["2 action", "3 action", "4 action"]);
  });
});
