import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cellAddress } from "../../../../src/core/grid/address";
import { mustasaari } from "../../../../src/core/programme/mustasaari";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { STATUSES } from "../../../../src/core/reading/values";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, day, EMPTY, roadmap } from "../../checks/helpers";
import { LANGUAGES, planOf, READING_TIME, readExample, sheetOf, tableRows } from "../report-plans";

const ID = "responsibilities";
const { reports } = WORDS.fi;
const { tables } = reports.responsibilities;
const MISSING = WORDS.fi.values.missing;

const text = (sheet: SheetPlan, row: number, column = 1): unknown => sheet.rows[row - 1]?.[column - 1]?.value ?? null;
const lines = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => tableRows(sheet, table).map((row) => Object.values(row));
/** Rows of a block that count something. */
const counted = (sheet: SheetPlan, table: string): readonly (readonly unknown[])[] => lines(sheet, table).filter(([, count]) => count !== 0);
const lastRow = (sheet: SheetPlan, table: string): number => sheet.tables.find(({ name }) => name === table)?.range.lastRow ?? 0;

const late = day("2025-06-30");
const soon = day("2025-12-31");
const later = day("2026-06-30");

const seven = roadmap([
  almostClean({ id: "1", unit: "Elinvoima", owner: "Talousjohtaja", status: "done", due: late, personDays: 3 }, 5),
  almostClean({ id: "2", unit: "Elinvoima", owner: "talousjohtaja", status: "in-progress", due: late, personDays: 2.5 }, 6),
  almostClean({ id: "3", unit: "Elinvoima", owner: "Ärhäkkä", status: "in-progress", due: soon, personDays: EMPTY }, 7),
  almostClean({ id: "4", unit: "Sivistystoimiala", owner: "Åke", status: "continuous", due: EMPTY, personDays: EMPTY }, 8),
  almostClean({ id: "5", unit: "Sivistystoimiala", owner: "Zeta", status: "cancelled", due: late, personDays: EMPTY }, 9),
  almostClean({ id: "6", unit: EMPTY, owner: EMPTY, status: EMPTY, due: EMPTY, personDays: 10 }, 10),
  almostClean({ id: "7", unit: "Uusi yksikkö", owner: "Åke", status: "not-started", due: later, personDays: EMPTY }, 11),
]);

describe("The responsibilities sheet", () => {
  const sheet = sheetOf(planOf(seven, "fi"), ID);

  it("counts per unit: done, open in time, late and other, then open in all, due soon and person-days", () => {
    const { headers } = reports.responsibilities;
    expect(sheet.tables[0]?.columns).toEqual(["Toimiala", "Kpl", "Osuus", "Valmis", headers.openInTime, "Myöhässä", headers.other, headers.open, headers.soon, "Henkilötyöpäivät"]);
    expect(counted(sheet, tables.units)).toEqual([
      [MISSING, 1, 1 / 7, 0, 1, 0, 0, 1, 0, 10],
      ["Elinvoima", 3, 3 / 7, 1, 1, 1, 0, 2, 1, 5.5],
      ["Sivistystoimiala", 2, 2 / 7, 0, 0, 0, 2, 0, 0, 0],
      ["Uusi yksikkö", 1, 1 / 7, 0, 1, 0, 0, 1, 0, 0],
    ]);
    expect(sheet.rows[lastRow(sheet, tables.units)]?.map((cell) => cell?.value)).toEqual(["Yhteensä", 7, 1, 1, 3, 1, 2, 4, 1, 15.5]);
  });

  it("has the programme's units without actions as zeros, and nobody first", () => {
    const names = lines(sheet, tables.units).map(([name]) => name);
    expect(names).toHaveLength(1 + porvoo.units.length + 1);
    expect(names.slice(0, 4)).toEqual([MISSING, "Elinvoima", "Elinvoima ja kaupunkikehitys", "Kasvun ja oppimisen palvelut"]);
    expect(names.slice(-2)).toEqual(["Tilapalvelut", "Uusi yksikkö"]);
    expect(lines(sheet, tables.units)[2]?.slice(1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("has one label for owners alike but for letter case, å and ä after z", () => {
    expect(lines(sheet, tables.owners).map(([name, count]) => [name, count])).toEqual([[MISSING, 1], ["Talousjohtaja", 2], ["Zeta", 1], ["Åke", 2], ["Ärhäkkä", 1]]);
  });

  it("says who has most late actions, and what counts as open", () => {
    expect(text(sheet, 4)).toBe("Toimiala, jolla on eniten myöhässä olevia toimenpiteitä: Elinvoima (1).");
    expect(text(sheet, 5)).toBe("Vastuutaho, jolla on eniten myöhässä olevia toimenpiteitä: Talousjohtaja (1).");
    expect(text(sheet, 6)).toBe(reports.responsibilities.rule);
  });

  it("names the first of several that have as many, and nobody as such", () => {
    const late3 = ["Zeta", "Åke", "Alfa"].map((owner, index) => almostClean({ owner, due: late }, 5 + index));
    const ownersOf = (actions: typeof late3): unknown => text(sheetOf(planOf(roadmap(actions), "fi"), ID), 5);
    expect(ownersOf(late3)).toBe("Vastuutaho, jolla on eniten myöhässä olevia toimenpiteitä: Alfa (1; yhtä monta myös 2 muulla).");
    expect(ownersOf([...late3, almostClean({ owner: EMPTY, due: late }, 8), almostClean({ owner: EMPTY, due: late }, 9)])).toBe(`Vastuutaho, jolla on eniten myöhässä olevia toimenpiteitä: ${MISSING} (2).`);
  });

  it("says once that nothing is late", () => {
    const none = sheetOf(planOf(roadmap([almostClean({ due: later })]), "fi"), ID);
    expect([text(none, 4), text(none, 5)]).toEqual([reports.responsibilities.noneLate, ""]);
  });

  it("ties each block to the number of actions in a line that tells when it does not", () => {
    for (const table of [tables.units, tables.owners]) {
      const row = lastRow(sheet, table) + 2;
      expect(text(sheet, row)).toBe("Taulukossa on 7 toimenpidettä, eriteltynä 7: täsmää.");
      expect(sheet.rows[row - 1]?.[0]?.formula).toContain(`=$B$${row - 1},"täsmää.","▲ ei täsmää.`);
      expect(sheet.conditionalFormats.map(({ range }) => cellAddress(range.firstRow, range.firstColumn))).toContain(`A${row}`);
    }
  });

  it("draws the parts of each unit that add up to its actions, on cells without contents", () => {
    const [chart, ...others] = sheet.charts;
    expect(others).toEqual([]);
    expect(chart?.kind).toBe("stacked-bar");
    const [first, last] = [(sheet.tables[0]?.range.firstRow ?? 0) + 1, lastRow(sheet, tables.units)];
    expect(chart?.series.map(({ values }) => values)).toEqual(["D", "E", "F", "G"].map((letter) => `'Vastuut'!$${letter}$${first}:$${letter}$${last}`));
    for (const [, count, , done, open, overdue, other] of lines(sheet, tables.units)) expect(Number(done) + Number(open) + Number(overdue) + Number(other)).toBe(count);
    const { firstRow = 0, lastRow: bottom = 0 } = chart?.place ?? {};
    expect(firstRow).toBeGreaterThan(6);
    expect(sheet.rows.slice(firstRow - 1, bottom).flat().filter((cell) => cell !== null)).toEqual([]);
    expect(bottom).toBeLessThan(sheet.tables[0]?.range.firstRow ?? 0);
  });

  it("draws nothing where there is nothing to draw, or too much", () => {
    expect(sheetOf(planOf(roadmap([], { fields: ["unit"] }), "fi"), ID).charts).toEqual([]);
    const units = Array.from({ length: 30 }, (_, index) => action({ unit: `Yksikkö ${index}` }, 5 + index));
    expect(sheetOf(planOf(roadmap(units), "fi"), ID).charts).toEqual([]);
  });

  it("is there with only the blocks that the table has, and without person-days where it has none", () => {
    const onlyOwners = sheetOf(planOf(roadmap([action({ owner: "Tvt-tiimi", status: "done" })], { programme: mustasaari }), "sv"), ID);
    expect(onlyOwners.tables.map(({ name }) => name)).toEqual([WORDS.sv.reports.responsibilities.tables.owners]);
    expect(onlyOwners.tables[0]?.columns).not.toContain(WORDS.sv.reports.dataHeaders.personDays);
    expect(text(onlyOwners, 4)).toBe("Ingen åtgärd är försenad.");
    expect(planOf(roadmap([action({ title: "Yksi" })]), "fi").sheets.map(({ id }) => id)).not.toContain(ID);
  });

  it("shows zeros for a table without actions", () => {
    const empty = sheetOf(planOf(roadmap([], { fields: ["unit", "owner"] }), "en"), ID);
    const names = WORDS.en.reports.responsibilities.tables;
    expect(lines(empty, names.owners)).toEqual([[WORDS.en.values.missing, 0, 0, 0, 0, 0, 0, 0, 0]]);
    expect(counted(empty, names.units)).toEqual([]);
    expect(text(empty, lastRow(empty, names.owners) + 2)).toBe("The table has 0 actions, itemised 0: ties.");
  });

  it("adds up to the number of actions in every column, whatever the actions", () => {
    const statuses = fc.option(fc.constantFrom(...STATUSES), { nil: undefined });
    const names = fc.constantFrom("Elinvoima", "elinvoima", "ELINVOIMA", "Öljy", "öljy", MISSING, "TRUE", "<5", "*", "2025", undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(statuses, names, names, fc.boolean()), { maxLength: 12 }), (rows) => {
        const made = rows.map(([status, unit, owner, isLate], index) => action({ ...(status === undefined ? {} : { status }), ...(unit === undefined ? {} : { unit }), ...(owner === undefined ? {} : { owner }), due: isLate ? late : later }, 5 + index));
        const planned = sheetOf(planOf(roadmap(made, { fields: ["unit", "owner"] }), "fi"), ID);
        for (const table of [tables.units, tables.owners]) {
          const block = lines(planned, table);
          const sum = (column: number): number => block.reduce((total, row) => total + Number(row[column]), 0);
          expect(sum(1)).toBe(rows.length);
          expect(sum(3) + sum(4) + sum(5) + sum(6)).toBe(rows.length);
          expect(sum(4) + sum(5)).toBe(sum(7));
          const folded = block.map(([name]) => String(name).toLowerCase());
          expect(new Set(folded).size).toBe(folded.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has a row for each of thousands of owners", () => {
    const actions = Array.from({ length: 5000 }, (_, index) => action({ owner: `Vastuuhenkilö numero ${index} hallintopalveluissa` }, 5 + index));
    const many = sheetOf(planOf(roadmap(actions), "fi"), ID);
    expect(lines(many, tables.owners)).toHaveLength(5001);
    expect(lines(many, tables.owners)[1]?.[1]).toBe(1);
  }, READING_TIME);

  it.each(LANGUAGES)("tells of Porvoo's example what its table says, %s", async (language) => {
    const { roadmap: read } = await readExample("porvoo");
    const example = sheetOf(planOf(read, language), ID);
    const names = WORDS[language].reports.responsibilities.tables;
    // Unit, count, done, open in time, late, other: as counted from the JSON of `read`, without the reports.
    const figures = new Map([
      ["Elinvoima", [17, 3, 13, 1, 0]],
      ["Konsernihallinto", [51, 12, 36, 1, 2]],
      ["Porvoon vesi", [1, 0, 1, 0, 0]],
      ["Sivistystoimiala", [11, 3, 6, 0, 2]],
    ]);
    // Units stand in the report's language, and in its order.
    const own = [...figures].map(([unit, counts]) => [porvoo.units.find((each) => each.names.fi === unit)?.names[language], ...counts]);
    const shown = counted(example, names.units).map(([name, count, , ...others]) => [name, count, ...others.slice(0, 4)]);
    expect(shown).toHaveLength(figures.size);
    expect(shown).toEqual(expect.arrayContaining(own));
    expect(lines(example, names.owners)).toHaveLength(34);
    expect(example.rows[lastRow(example, names.owners)]?.slice(1, 9).map((cell) => cell?.value)).toEqual([80, 1, 18, 56, 2, 4, 58, 18]);
  }, READING_TIME);

  it("has owners alone for Tornio and Mustasaari, whose tables have no units", async () => {
    for (const [example, count] of [["tornio", 24], ["mustasaari", 23]] as const) {
      const plan = sheetOf(planOf((await readExample(example)).roadmap, "fi"), ID);
      expect(plan.tables.map(({ name }) => name)).toEqual([tables.owners]);
      expect(text(plan, lastRow(plan, tables.owners) + 1, 2)).toBe(count);
    }
  }, READING_TIME);
});
