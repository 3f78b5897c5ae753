import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Language } from "../../../../src/core/programme/language";
import { generic } from "../../../../src/core/programme/generic";
import { tornio } from "../../../../src/core/programme/tornio";
import type { Action } from "../../../../src/core/reading/action";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import type { Status } from "../../../../src/core/reading/values";
import { STATUSES } from "../../../../src/core/reading/values";
import { WORDS } from "../../../../src/text/words";
import { action, EMPTY, roadmap, unreadable } from "../../checks/helpers";
import { EXAMPLES, planOf, READING_TIME, readExample, sheetOf, tableRows } from "../report-plans";

const ID = "roadmap-years";
const { reports } = WORDS.fi;
const { tables } = reports.roadmapYears;
const MISSING = WORDS.fi.values.missing;

const text = (sheet: SheetPlan, row: number): unknown => sheet.rows[row - 1]?.[0]?.value ?? null;
const lines = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => tableRows(sheet, table).map((row) => Object.values(row));
const totalOf = (sheet: SheetPlan, table: string): readonly unknown[] => (sheet.rows[sheet.tables.find(({ name }) => name === table)?.range.lastRow ?? 0] ?? []).map((cell) => cell?.value);

function of(year: number | undefined, status: Status, row: number, basis = "strategy"): Action {
  return action({ status, basis, ...(year === undefined ? {} : { roadmapYear: year }) }, row);
}

const eight = roadmap([
  of(2024, "done", 5, "statutory"),
  of(2024, "in-progress", 6),
  of(2024, "continuous", 7),
  of(2024, "cancelled", 8),
  of(2025, "merged", 9),
  of(2025, "on-hold", 10, "statutory"),
  of(2026, "not-started", 11, "statutory"),
  of(undefined, "in-progress", 12),
]);

describe("The roadmap years sheet", () => {
  const sheet = sheetOf(planOf(eight, "fi"), ID);

  it("tells per year what is new and carried over, and of the new what is done, in progress and statutory", () => {
    const { headers } = reports.roadmapYears;
    expect(sheet.tables[0]?.columns).toEqual(["Tiekarttavuosi", headers.inAll, headers.fresh, headers.carried, headers.done, headers.doneShare, headers.inProgress, headers.statutory, headers.statutoryShare]);
    expect(lines(sheet, tables.years)).toEqual([
      [2024, 4, 4, 0, 1, 1 / 4, 1, 1, 1 / 4],
      // In progress and continuous come over from 2024; done and cancelled do not.
      [2025, 4, 2, 2, 0, 0, 0, 1, 1 / 2],
      // On hold joins them from 2025; merged does not.
      [2026, 4, 1, 3, 0, 0, 0, 1, 1],
      [MISSING, 1, 1, 0, 0, 0, 1, 0, 0],
    ]);
    expect(totalOf(sheet, tables.years)).toEqual(["Yhteensä", "–", 8, "–", 1, 1 / 8, 2, 3, 3 / 8]);
  });

  it("ties to the number of actions, and says how carried over is counted", () => {
    const below = (sheet.tables[0]?.range.lastRow ?? 0) + 2;
    expect(text(sheet, below)).toBe("Taulukossa on 8 toimenpidettä, eriteltynä 8: täsmää.");
    expect([text(sheet, below + 1), text(sheet, below + 2)]).toEqual([reports.roadmapYears.rule, reports.roadmapYears.caution]);
  });

  it("parts the roadmaps at the year of the report", () => {
    expect(lines(sheet, tables.halves)).toEqual([
      ["Vuoteen 2025 asti", 2024, 2025, 6, 1, 1 / 6, 1, 2, 1 / 3],
      ["Vuoden 2025 jälkeen", 2026, 2026, 1, 0, 0, 0, 1, 1],
      [MISSING, "", "", 1, 0, 0, 1, 0, 0],
    ]);
    expect(totalOf(sheet, tables.halves)).toEqual(["Yhteensä", "–", "–", 8, 1, 1 / 8, 2, 3, 3 / 8]);
  });

  const sentencesOf = (years: readonly number[], asOf: string, language: Language = "fi"): readonly unknown[] => {
    const planned = sheetOf(planOf(roadmap(years.map((year, index) => of(year, "done", 5 + index, "statutory"))), language, asOf), ID);
    return [text(planned, 4), text(planned, 5)];
  };

  it.each([
    ["one year", [2025], "2025-12-15", ["Vuoden 2025 tiekartassa on 1 toimenpide, josta 1 on valmiina ja 0 käynnissä.", ""]],
    ["two years", [2024, 2025], "2025-12-15", ["Vuosien 2024 ja 2025 tiekartassa on 2 toimenpidettä, joista 2 on valmiina ja 0 käynnissä.", ""]],
    ["more years", [2022, 2024], "2025-12-15", ["Vuosien 2022–2024 tiekartassa on 2 toimenpidettä, joista 2 on valmiina ja 0 käynnissä.", ""]],
    ["only later years", [2026, 2027, 2027], "2025-12-15", ["", "Vuosien 2026 ja 2027 tiekartassa on 3 uutta toimenpidettä, joista 3 perustuu lakeihin tai velvoitteisiin."]],
    ["the last day of the year", [2026], "2025-12-31", ["", "Vuoden 2026 tiekartassa on 1 uusi toimenpide, josta 1 perustuu lakeihin tai velvoitteisiin."]],
    ["the first day of the next", [2026], "2026-01-01", ["Vuoden 2026 tiekartassa on 1 toimenpide, josta 1 on valmiina ja 0 käynnissä.", ""]],
  ])("says so to the board: %s", (_, years, asOf, expected) => {
    expect(sentencesOf(years, asOf)).toEqual(expected);
  });

  it("says it in Swedish and English", () => {
    expect(sentencesOf([2025, 2026], "2025-12-15", "sv")).toEqual(["Färdplanen för 2025 omfattar 1 åtgärd, varav 1 har slutförts och 0 pågår.", "Färdplanen för 2026 omfattar 1 ny åtgärd, varav 1 grundar sig på lagar eller förpliktelser."]);
    expect(sentencesOf([2024, 2025, 2026, 2026], "2025-12-15", "en")).toEqual(["The roadmap for 2024 and 2025 has 2 actions, of which 2 are completed and 0 are in progress.", "The roadmap for 2026 has 2 new actions, of which 2 are based on laws or obligations."]);
  });

  it("has the years of the programme's period and all between, unless the period is only a bound", () => {
    const yearsOf = (years: readonly number[], programme = tornio): readonly unknown[] => lines(sheetOf(planOf(roadmap(years.map((year, index) => of(year, "planned", 5 + index)), { programme }), "fi", "2025-06-01"), ID), tables.years).map(([year]) => year);
    expect(yearsOf([2025])).toEqual([2024, 2025, 2026, MISSING]);
    expect(yearsOf([2022, 2027])).toEqual([2022, 2023, 2024, 2025, 2026, 2027, MISSING]);
    expect(yearsOf([2023, 2025], generic)).toEqual([2023, 2024, 2025, MISSING]);
  });

  it("carries work over to the later of the report's year and the last roadmap year, not beyond", () => {
    const carried = (years: readonly number[], asOf: string): readonly unknown[] => lines(sheetOf(planOf(roadmap(years.map((year, index) => of(year, "planned", 5 + index))), "fi", asOf), ID), tables.years).map((line) => line[3]);
    // 2024, 2025, 2026, without a year.
    expect(carried([2024], "2024-06-01")).toEqual([0, 0, 0, 0]);
    expect(carried([2024], "2025-06-01")).toEqual([0, 1, 0, 0]);
    expect(carried([2024], "2030-06-01")).toEqual([0, 1, 1, 0]);
    expect(carried([2024, 2026], "2024-06-01")).toEqual([0, 1, 1, 0]);
  });

  it("leaves out what is statutory where the programme does not ask for it", () => {
    const planned = sheetOf(planOf(roadmap([of(2026, "planned", 5)], { programme: { ...generic, codeLists: {} } }), "fi", "2025-06-01"), ID);
    expect(planned.tables[0]?.columns).toHaveLength(7);
    expect([text(planned, 4), text(planned, 5)]).toEqual(["", "Vuoden 2026 tiekartassa on 1 uusi toimenpide."]);
  });

  it("draws carried over below new, on cells without contents", () => {
    const [chart, ...others] = sheet.charts;
    expect(others).toEqual([]);
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      [reports.roadmapYears.headers.carried, "'Tiekarttavuodet'!$D$9:$D$11", "'Tiekarttavuodet'!$A$9:$A$11"],
      [reports.roadmapYears.headers.fresh, "'Tiekarttavuodet'!$C$9:$C$11", "'Tiekarttavuodet'!$A$9:$A$11"],
    ]);
    expect(chart?.place.firstRow).toBeGreaterThan(sheet.rows.length);
  });

  it("is not there where no action has a year", () => {
    const ids = (actions: readonly Action[]): readonly string[] => planOf(roadmap(actions, { fields: ["roadmapYear"] }), "fi").sheets.map(({ id }) => id);
    expect(ids([])).not.toContain(ID);
    expect(ids([action({ title: "Yksi" })])).not.toContain(ID);
    expect(ids([action({ roadmapYear: EMPTY }), action({ roadmapYear: unreadable("ensi") }, 6)])).not.toContain(ID);
    expect(ids([action({ roadmapYear: 2025 })])).toContain(ID);
  });

  it("adds up to the number of actions, whatever the actions", () => {
    const years = fc.option(fc.integer({ min: 2019, max: 2030 }), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2031 }), fc.array(fc.tuple(years, fc.constantFrom(...STATUSES)), { maxLength: 12 }), (asOf, rows) => {
        const planned = planOf(roadmap([of(2025, "planned", 4), ...rows.map(([year, status], index) => of(year, status, 5 + index))]), "fi", `${asOf}-05-01`);
        const sum = (table: string, column: number): number => lines(sheetOf(planned, ID), table).reduce((total, line) => total + Number(line[column]), 0);
        const done = rows.filter(([, status]) => status === "done").length;
        expect([sum(tables.years, 2), sum(tables.halves, 3)]).toEqual([rows.length + 1, rows.length + 1]);
        expect([sum(tables.years, 4), sum(tables.halves, 4)]).toEqual([done, done]);
        expect(sum(tables.years, 1)).toBe(sum(tables.years, 2) + sum(tables.years, 3));
      }),
      { numRuns: 40 },
    );
  });
});

describe("Porvoo's board report of 15.12.2025", () => {
  it("has 52 actions, 18 completed and 26 in progress, and 28 new ones, 13 based on laws or obligations", async () => {
    const { roadmap: read } = await readExample("porvoo");
    const sheet = sheetOf(planOf(read, "fi"), ID);
    expect(text(sheet, 4)).toBe("Vuosien 2024 ja 2025 tiekartassa on 52 toimenpidettä, joista 18 on valmiina ja 26 käynnissä.");
    expect(text(sheet, 5)).toBe("Vuoden 2026 tiekartassa on 28 uutta toimenpidettä, joista 13 perustuu lakeihin tai velvoitteisiin.");
    expect(lines(sheet, tables.years).map(([year, ...figures]) => [year, figures[0], figures[1], figures[2]])).toEqual([[2024, 28, 28, 0], [2025, 38, 24, 14], [2026, 59, 28, 31], [MISSING, 0, 0, 0]]);
    expect(text(sheetOf(planOf(read, "sv"), ID), 4)).toBe("Färdplanen för 2024 och 2025 omfattar 52 åtgärder, varav 18 har slutförts och 26 pågår.");
    expect(text(sheetOf(planOf(read, "en"), ID), 5)).toBe("The roadmap for 2026 has 28 new actions, of which 13 are based on laws or obligations.");
  }, READING_TIME);

  it("has no counterpart in the examples without roadmap years", async () => {
    for (const example of EXAMPLES.filter((each) => each !== "porvoo")) expect(planOf((await readExample(example)).roadmap, "fi").sheets.map(({ id }) => id)).not.toContain(ID);
  }, READING_TIME);
});
