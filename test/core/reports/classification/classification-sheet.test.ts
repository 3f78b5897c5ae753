import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { VIEW_FIELDS } from "../../../../src/core/programme/fields";
import { generic } from "../../../../src/core/programme/generic";
import { mustasaari } from "../../../../src/core/programme/mustasaari";
import { tornio } from "../../../../src/core/programme/tornio";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { countViews } from "../../../../src/core/summary/view";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, day, EMPTY, euros, roadmap, unreadable } from "../../checks/helpers";
import { EXAMPLES, LANGUAGES, planOf, READING_TIME, readExample, sheetOf, tableRows } from "../report-plans";

const { classification, summary, shareBar } = WORDS.fi.reports;
const { tables } = classification;

const three = roadmap([
  almostClean({ id: "1", goal: ["C", "A"], level: "TOSI", basis: "statutory", status: "done", due: day("2025-06-30"), progress: 100, "budget:2025": euros(1000), "budget:2026": euros(500) }, 5),
  almostClean({ id: "2", goal: ["C"], level: "DATA", due: day("2025-06-30"), "budget:2025": euros(2000) }, 6),
  almostClean({ id: "3", goal: unreadable("D"), level: EMPTY, status: "planned", "budget:2025": EMPTY }, 7),
]);

const sheetOfThree = (): SheetPlan => sheetOf(planOf(three, "fi"), "classification");
const rowsOf = (sheet: SheetPlan, name: string): readonly (readonly unknown[])[] => tableRows(sheet, name).map((row) => Object.values(row));
const lastRowOf = (sheet: SheetPlan, name: string): number => sheet.tables.find((table) => table.name === name)?.range.lastRow ?? 0;
const totalOf = (sheet: SheetPlan, name: string): readonly unknown[] => (sheet.rows[lastRowOf(sheet, name)] ?? []).map((cell) => cell?.value ?? null);

describe("The classification sheet", () => {
  it("has a block for each of the eight views, headed by the question that it answers", () => {
    const sheet = sheetOfThree();
    expect(sheet.tables.map(({ name }) => name)).toEqual([...VIEW_FIELDS.map((field) => tables[field]), tables.goalByLevel]);
    const headings = sheet.rows.flatMap((cells) => (cells[0]?.style === "heading" ? [cells[0].value] : []));
    expect(headings.slice(0, 2)).toEqual(["Tavoite: mitä tavoitetta toimenpide edistää?", "Taso: mihin tasoon toimenpide liittyy?"]);
  });

  it("counts every level with share, done, late and budget of all years, zeros too, and what is missing last", () => {
    const sheet = sheetOfThree();
    // Level, count, share, done, late, budget, bar of 20 blocks for the whole.
    expect(rowsOf(sheet, tables.level)).toEqual([
      ["PERUSTA – digitaalinen perusta", 0, 0, 0, 0, 0, ""],
      ["TORI – toimialariippumaton", 0, 0, 0, 0, 0, ""],
      ["TOSI – toimialasidonnainen", 1, 1 / 3, 1, 0, 1500, "█".repeat(7)],
      ["DATA – analytiikka/data", 1, 1 / 3, 0, 1, 2000, "█".repeat(7)],
      ["puuttuu / ei tulkittu", 1, 1 / 3, 0, 0, 0, "█".repeat(7)],
    ]);
    expect(totalOf(sheet, tables.level)).toEqual(["Yhteensä", 3, 1, 1, 1, 3500]);
  });

  it("counts goals by the main one, and beside it every mention, which has no total", () => {
    const sheet = sheetOfThree();
    const goals = tableRows(sheet, tables.goal).map((row) => [String(row["Tavoite"]).split(" ")[0], row[summary.count], row[classification.mentions]]);
    expect(goals).toEqual([["A", 0, 1], ["B", 0, 0], ["C", 2, 2], ["K", 0, 0], ["K1", 0, 0], ["K2", 0, 0], ["K3", 0, 0], ["K4", 0, 0], ["puuttuu", 1, 1]]);
    expect(totalOf(sheet, tables.goal)).toEqual(["Yhteensä", 3, 1, 1, 1, 3500]);
    expect(Object.keys(tableRows(sheet, tables.level)[0] ?? {})).not.toContain(classification.mentions);
    const columns = sheet.tables[0]?.columns ?? [];
    expect(columns.slice(-2)).toEqual([shareBar, classification.mentions]);
    // The formula of a goal sums its own indicator column.
    const [first] = tableRows(sheet, tables.goal);
    expect(first?.["Tavoite"]).toBe("A – ihmislähtöiset sähköiset palvelut");
    const at = (sheet.tables[0]?.range.firstRow ?? 0) + 1;
    expect(sheet.rows[at - 1]?.[columns.length - 1]?.formula).toBe("SUM(Tiekarttadata[Tavoite A])");
  });

  it("does not count an action under missing in the mentions when another than the main goal is known", () => {
    const sheet = sheetOf(planOf(roadmap([almostClean({ goal: ["X", "C"] }), almostClean({ goal: ["X"] }, 6)]), "fi"), "classification");
    const goals = tableRows(sheet, tables.goal).map((row) => [String(row["Tavoite"]).split(" ")[0], row[summary.count], row[classification.mentions]]);
    expect(goals.filter(([, count, mentions]) => count !== 0 || mentions !== 0)).toEqual([["C", 0, 1], ["puuttuu", 2, 1]]);
  });

  it("crosses goal and level, with totals both ways", () => {
    const sheet = sheetOfThree();
    const matrix = rowsOf(sheet, tables.goalByLevel);
    expect(sheet.tables.at(-1)?.columns).toEqual(["Tavoite", "PERUSTA", "TORI", "TOSI", "DATA", "puuttuu / ei tulkittu", "Yhteensä"]);
    expect(matrix).toHaveLength(9);
    expect(matrix[2]).toEqual(["C – ketterä ja automatisoitu toiminta", 0, 0, 1, 1, 0, 2]);
    expect(matrix[8]).toEqual(["puuttuu / ei tulkittu", 0, 0, 0, 0, 1, 1]);
    expect(totalOf(sheet, tables.goalByLevel)).toEqual(["Yhteensä", 0, 0, 1, 1, 1, 3]);
  });

  it("draws the matrix below it, a series per level, and nothing where no action has a goal", () => {
    const sheet = sheetOfThree();
    const [chart, ...others] = sheet.charts;
    const last = lastRowOf(sheet, tables.goalByLevel);
    expect(others).toEqual([]);
    expect(chart?.place.firstRow).toBeGreaterThan(sheet.rows.length);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual(
      ["PERUSTA – digitaalinen perusta", "TORI – toimialariippumaton", "TOSI – toimialasidonnainen", "DATA – analytiikka/data", "puuttuu / ei tulkittu"].map((name, index) => {
        const letter = "BCDEF".charAt(index);
        return [name, `'Luokittelut'!$${letter}$${last - 8}:$${letter}$${last}`];
      }),
    );
    expect(new Set(chart?.series.map(({ colour }) => colour)).size).toBe(5);
    expect(chart?.altText).not.toBe("");
    expect(sheetOf(planOf(roadmap([almostClean({ goal: EMPTY })]), "fi"), "classification").charts).toEqual([]);
  });

  it("leaves out the budget where the table has none", () => {
    const sheet = sheetOf(planOf(roadmap([action({ title: "Yksi", goal: ["A"], level: "TORI" })]), "fi"), "classification");
    expect(sheet.tables.flatMap((table) => table.columns)).not.toContain(classification.budget);
    expect(rowsOf(sheet, tables.level)[1]).toEqual(["TORI – toimialariippumaton", 1, 1, 0, 0, "█".repeat(20)]);
  });

  it("shows zeros where there is no action at all", () => {
    const sheet = sheetOf(planOf(roadmap([]), "fi"), "classification");
    expect(sheet.tables).toHaveLength(9);
    expect(rowsOf(sheet, tables.cost)).toEqual([["S – pieni", 0, 0, 0, 0, ""], ["M – keskisuuri", 0, 0, 0, 0, ""], ["L – suuri", 0, 0, 0, 0, ""], ["puuttuu / ei tulkittu", 0, 0, 0, 0, ""]]);
    expect(totalOf(sheet, tables.cost).slice(0, 3)).toEqual(["Yhteensä", 0, 0]);
    expect(sheet.charts).toEqual([]);
  });

  it.each([
    ["Tornio, which has goals only", roadmap([action({ title: "Yksi", goal: ["1"] })], { programme: tornio }), [tables.goal]],
    ["any municipality with a level and no goal", roadmap([action({ title: "Yksi", level: "TORI" })], { programme: generic }), [tables.level]],
    ["any municipality with both", roadmap([action({ title: "Yksi", goal: ["2"], level: "TORI" })], { programme: generic }), [tables.goal, tables.level, tables.goalByLevel]],
  ])("shows what the programme and the table have: %s", (_, table, expected) => {
    expect(sheetOf(planOf(table, "fi"), "classification").tables.map(({ name }) => name)).toEqual(expected);
  });

  it.each([mustasaari, generic])("is not there where a table has none of the views", (programme) => {
    expect(planOf(roadmap([action({ title: "Yksi" })], { programme }), "sv").sheets.map(({ id }) => id)).not.toContain("classification");
  });

  it("adds up to the number of actions, whatever the actions", () => {
    const goals = fc.constantFrom(["A"], ["B", "A"], ["K", "K1"], ["X"], undefined);
    const levels = fc.constantFrom("TORI", "TOSI", "ALUE", undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(goals, levels), { maxLength: 12 }), (pairs) => {
        const actions = pairs.map(([goal, level], index) => action({ ...(goal === undefined ? {} : { goal }), ...(level === undefined ? {} : { level }) }, 5 + index));
        const sheet = sheetOf(planOf(roadmap(actions), "fi"), "classification");
        for (const field of VIEW_FIELDS) expect([totalOf(sheet, tables[field])[1], rowsOf(sheet, tables[field]).reduce((sum, row) => sum + Number(row[1]), 0)]).toEqual([actions.length, actions.length]);
        expect(totalOf(sheet, tables.goalByLevel).at(-1)).toBe(actions.length);
        expect(rowsOf(sheet, tables.goalByLevel).map((row) => row.at(-1))).toEqual(rowsOf(sheet, tables.goal).map((row) => row[1]));
        expect(totalOf(sheet, tables.goalByLevel).slice(1, -1)).toEqual(rowsOf(sheet, tables.level).map((row) => row[1]));
      }),
      { numRuns: 40 },
    );
  });
});

describe("The classification sheet of the examples", () => {
  beforeAll(async () => {
    await Promise.all(EXAMPLES.map(readExample));
  }, READING_TIME);

  it.each(EXAMPLES.flatMap((example) => LANGUAGES.map((language) => [example, language] as const)))("has the figures that the check gives for each view: %s %s", async (example, language) => {
    const { roadmap: read } = await readExample(example);
    const sheet = planOf(read, language).sheets.find(({ id }) => id === "classification");
    const views = countViews(read);
    const words = WORDS[language].reports.classification;
    const shown = VIEW_FIELDS.filter((field) => sheet?.tables.some(({ name }) => name === words.tables[field]));
    expect(shown).toEqual({ porvoo: VIEW_FIELDS, "porvoo-sekava": VIEW_FIELDS, tornio: ["goal"], mustasaari: [] }[example]);
    if (sheet === undefined) return;
    const counted = shown.map((field) => [field, rowsOf(sheet, words.tables[field]).map((row) => row[1])]);
    expect(counted).toEqual(shown.map((field) => [field, Object.values(views[field] ?? {})]));
  });
});
