import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, EMPTY, roadmap } from "../../checks/helpers";
import { planOf, sheetOf, tableRows } from "../report-plans";

const { resources } = WORDS.fi.reports;
const { tables } = resources;
const lines = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => tableRows(sheet, table).map((row) => Object.values(row));

const four = roadmap([
  almostClean({ id: "1", title: "Pieni", unit: "Elinvoima", status: "done", personDays: 11 }, 5),
  almostClean({ id: "2", title: "Suuri", unit: "Elinvoima", status: "in-progress", personDays: 440 }, 6),
  almostClean({ id: "3", title: "Kertomatta", unit: "Sivistystoimiala", status: "in-progress", personDays: EMPTY }, 7),
  almostClean({ id: "4", title: "Nolla", unit: EMPTY, status: EMPTY, personDays: 0 }, 8),
]);

describe("The resources sheet", () => {
  const sheet = sheetOf(planOf(four, "fi"), "resources");

  it("adds up person-days and person-years per unit, and says how many actions tell none", () => {
    const units = new Map(lines(sheet, tables.units).map(([unit, ...figures]) => [unit, figures]));
    expect(units.get("Elinvoima")).toEqual([2, 2, 0, 451, 2.05]);
    expect(units.get("Sivistystoimiala")).toEqual([1, 0, 1, 0, 0]);
    expect(units.get(WORDS.fi.values.missing)).toEqual([1, 1, 0, 0, 0]);
  });

  it("adds up the same per status", () => {
    expect(lines(sheet, tables.statuses).filter(([, count]) => count !== 0)).toEqual([["Käynnissä", 2, 1, 1, 440, 2], ["Valmis", 1, 1, 0, 11, 0.05], [WORDS.fi.values.missing, 1, 1, 0, 0, 0]]);
  });

  it("lists the actions, the largest first", () => {
    expect(lines(sheet, tables.actions).filter(([title]) => title !== "").map(([title, id, , , days, years]) => [title, id, days, years])).toEqual([["Suuri", "2", 440, 2], ["Pieni", "1", 11, 0.05]]);
  });

  it("ties both tables to the data table", () => {
    const ties = sheet.rows.filter((cells) => cells[0]?.value === resources.tie.label);
    expect(ties.map((cells) => [cells[1]?.value, cells[2]?.value])).toEqual([[0, resources.tie.ties], [0, resources.tie.ties]]);
  });

  it("counts person-years by the programme's own length of a year, over a cell that people can change", () => {
    const programme = { ...porvoo, workTime: { ...porvoo.workTime, daysPerYear: 200 } };
    const other = sheetOf(planOf({ ...four, programme }, "fi"), "resources");
    expect(lines(other, tables.actions)[0]?.[5]).toBe(2.2);
    expect(other.rows[3]?.[0]?.value).toBe(`${resources.rule[0]}200${resources.rule[1]}`);
    expect(other.rows[3]?.[0]?.formula).toContain("dk_days_per_year");
  });

  it("is not there without person-days", () => {
    expect(planOf(roadmap([action({ title: "Yksi" })]), "fi").sheets.map(({ id }) => id)).not.toContain("resources");
  });
});
