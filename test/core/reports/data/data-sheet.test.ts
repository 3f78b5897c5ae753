import { describe, expect, it } from "@jest/globals";
import { action, almostClean, day, EMPTY, euros, normalised, period, roadmap, uncertain } from "../../checks/helpers";
import { planOf, sheetOf, tableRows } from "../report-plans";

const rowOf = (index: number, table = example): Readonly<Record<string, unknown>> => tableRows(sheetOf(planOf(table, "fi"), "data"), "Tiekarttadata")[index] ?? {};

const example = roadmap([
  almostClean({ id: "007", goal: ["C", "K2"], level: "TOSI", basis: "statutory", due: normalised("Q3 2025", period("2025-07-01", "2025-09-30", "quarter")), start: day("2025-01-15"), progress: 45, "budget:2025": { cents: 1_250_050 }, "actual:2025": EMPTY }, 12),
  action({ title: EMPTY, due: uncertain(day("2026-01-01")), "budget:2025": euros(-5) }, 13),
]);

describe("The data sheet", () => {
  it("has canonical values with the names that people know them by", () => {
    expect(rowOf(0)).toMatchObject({ Lähderivi: 12, Nro: "007", Tavoite: "C – ketterä ja automatisoitu toiminta", Taso: "TOSI – toimialasidonnainen", Peruste: "lakisääteinen velvoite", Toimiala: "Sivistys", Tila: "Käynnissä", Edistyminen: 0.45 });
  });

  it("has a column for each code where several are allowed, so that none is lost", () => {
    const row = rowOf(0);
    expect(["A", "B", "C", "K", "K1", "K2", "K3", "K4"].map((code) => row[`Tavoite ${code}`])).toEqual([0, 0, 1, 0, 0, 1, 0, 0]);
  });

  it("has dates as serials, money as euros, and the due date as it was typed", () => {
    expect(rowOf(0)).toMatchObject({ Alkaa: 45672, Määräpäivä: 45930, Tarkkuus: "neljännesvuosi", "Määräaika kirjoitettuna": "Q3 2025", "Budjetti 2025": 12500.5, "Toteuma 2025": null });
  });

  it("has the flags, and counts days and findings", () => {
    expect(rowOf(0)).toMatchObject({ Avoin: 1, Myöhässä: 1, "Päiviä myöhässä": 76, "Erääntyy pian": 0, "Ilman määräaikaa": 0, Luenta: null });
    expect(rowOf(1)).toMatchObject({ Avoin: 1, Myöhässä: 0, "Päiviä myöhässä": 0, "Erääntyy pian": 1, Luenta: "tarkista", "Budjetti 2025": -5 });
    expect(Number(rowOf(1)["Havaintoja"])).toBeGreaterThanOrEqual(Number(rowOf(1)["Virheitä"]));
  });

  it("says what is missing", () => {
    expect(rowOf(1)).toMatchObject({ Toimenpide: null, Toimiala: "puuttuu / ei tulkittu", Vastuutaho: "puuttuu / ei tulkittu", Tavoite: "puuttuu / ei tulkittu", Tila: "puuttuu / ei tulkittu", Edistyminen: null });
    expect(rowOf(0, roadmap([action({ goal: ["X"], title: "Vain koodi" })]))).toMatchObject({ Tavoite: "puuttuu / ei tulkittu" });
  });

  it("has one empty row where the roadmap has none: a table needs a row", () => {
    const sheet = sheetOf(planOf(roadmap([], { fields: ["title"] }), "fi"), "data");
    expect(sheet.tables[0]?.range).toMatchObject({ firstRow: 7, lastRow: 8 });
    expect(sheet.rows).toHaveLength(7);
  });

  it("keeps the sort keys small enough to be read, and above zero for the last day that counts as soon", () => {
    const late = almostClean({ due: day("2015-01-01") }, 1_048_576);
    const soon = almostClean({ due: day("2026-01-14") }, 1_048_576);
    expect(rowOf(0, roadmap([late]))["Järjestys myöhässä"]).toBe(4001 * 2_000_000 - 1_048_576);
    expect(rowOf(0, roadmap([soon]))["Järjestys pian"]).toBe(2_000_000 - 1_048_576);
  });
});
