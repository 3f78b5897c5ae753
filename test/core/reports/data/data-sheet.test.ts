import { describe, expect, it } from "@jest/globals";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, day, EMPTY, euros, normalised, period, roadmap, uncertain } from "../../checks/helpers";
import { planOf, sheetOf, tableRows } from "../report-plans";

const h = WORDS.fi.reports.dataHeaders;

const rowOf = (index: number, table = example): Readonly<Record<string, unknown>> => tableRows(sheetOf(planOf(table, "fi"), "data"), "Tiekarttadata")[index] ?? {};

const example = roadmap([
  almostClean({ id: "007", goal: ["C", "K2"], level: "TOSI", basis: "statutory", due: normalised("Q3 2025", period("2025-07-01", "2025-09-30", "quarter")), start: day("2025-01-15"), progress: 45, "budget:2025": { cents: 1_250_050 }, "actual:2025": EMPTY }, 12),
  action({ title: EMPTY, due: uncertain(day("2026-01-01")), "budget:2025": euros(-5) }, 13),
]);

describe("The data sheet", () => {
  it("has canonical values with the names that people know them by", () => {
    expect(rowOf(0)).toMatchObject({ [h.row]: 12, [h.id]: "007", Tavoite: "C – ketterä ja automatisoitu toiminta", Taso: "TOSI – toimialasidonnainen", Peruste: "lakisääteinen velvoite", [h.unit]: "Sivistys", [h.status]: "Käynnissä", [h.progress]: 0.45 });
  });

  it("has a column for each code where several are allowed, so that none is lost", () => {
    const row = rowOf(0);
    expect(["A", "B", "C", "K", "K1", "K2", "K3", "K4"].map((code) => row[`Tavoite ${code}`])).toEqual([0, 0, 1, 0, 0, 1, 0, 0]);
  });

  it("has dates as serials, money as euros, and the due date as it was typed", () => {
    expect(rowOf(0)).toMatchObject({ [h.start]: 45672, [h.due]: 45930, [h.precision]: "neljännesvuosi", [h.dueTyped]: "Q3 2025", "Budjetti 2025": 12500.5, "Toteuma 2025": null });
  });

  it("has the flags, and counts days and findings", () => {
    expect(rowOf(0)).toMatchObject({ [h.open]: 1, [h.overdue]: 1, [h.daysLate]: 76, [h.dueSoon]: 0, [h.noDate]: 0, [h.reading]: null });
    expect(rowOf(1)).toMatchObject({ [h.open]: 1, [h.overdue]: 0, [h.daysLate]: 0, [h.dueSoon]: 1, [h.reading]: "tarkista", "Budjetti 2025": -5 });
    expect(Number(rowOf(1)[h.findings])).toBeGreaterThanOrEqual(Number(rowOf(1)[h.errors]));
  });

  it("says what is missing", () => {
    expect(rowOf(1)).toMatchObject({ [h.title]: null, [h.unit]: "puuttuu / ei tulkittu", [h.owner]: "puuttuu / ei tulkittu", Tavoite: "puuttuu / ei tulkittu", [h.status]: "puuttuu / ei tulkittu", [h.progress]: null });
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
    expect(rowOf(0, roadmap([late]))[h.orderLate]).toBe(4001 * 2_000_000 - 1_048_576);
    expect(rowOf(0, roadmap([soon]))[h.orderSoon]).toBe(2_000_000 - 1_048_576);
  });
});
