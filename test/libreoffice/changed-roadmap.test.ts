import { beforeAll, expect, it } from "@jest/globals";
import { checkRoadmap } from "../../src/app/check-roadmap";
import { planReport } from "../../src/app/write-report";
import type { Roadmap } from "../../src/core/reading/roadmap";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { WORDS } from "../../src/text/words";
import type { SheetRead } from "../../src/workbook/workbook";
import { planOf, readExample, REPORT_DAY } from "../core/reports/report-plans";
import type { Unlike } from "./contents";
import { unlikeSheets } from "./contents";
import { errorCells } from "./differences";
import { edited } from "./edit-plan";
import { recalculate } from "./recalculate";
import type { RoadmapEdit } from "./roadmap-edits";
import { budgetTo, changedRoadmap, costTo, daysTo, dueTo, goalTo, ownerTo, startTo, statusTo, typedInto, unitTo, yearTo } from "./roadmap-edits";
import { describeRecalculated } from "./soffice";

const { budgetBridge, dataHeaders, responsibilities } = WORDS.fi.reports;

/** The name of nobody and of no unit in the roadmap; it sorts last. */
const NEW = "Öinen päivystys";

const ONE_KIND = {
  status: () => [statusTo("13", "done"), statusTo("2", "in-progress"), statusTo("17", "cancelled"), statusTo("6", "not-started")],
  "due date": () => [dueTo("4", "2025-12-01"), dueTo("18", "2024-05-05"), dueTo("62", "2031-01-31"), dueTo("11", null)],
  "start date": () => [startTo("30", "2026-01-15"), startTo("53", "2025-06-01")],
  goal: (roadmap) => [goalTo(roadmap, "1", "A", "B"), goalTo(roadmap, "24", "K2", "K4")],
  "cost size": (roadmap) => [costTo(roadmap, "2", "L"), costTo(roadmap, "13", "L"), costTo(roadmap, "7", "S")],
  unit: () => [unitTo("13", "Porvoon vesi"), unitTo("6", "Elinvoima")],
  owner: () => [ownerTo("24", "Tietohallinto"), ownerTo("6", "Talousjohtaja")],
  budget: () => [budgetTo("2", 2026, 1_234.56), budgetTo("1", 2025, null), budgetTo("41", 2026, -0.01)],
  "person-days": () => [daysTo("2", 440.5), daysTo("1", null)],
  "roadmap year": () => [yearTo("13", 2026), yearTo("60", 2024), yearTo("5", null)],
} as const satisfies Record<string, (roadmap: Roadmap) => readonly RoadmapEdit[]>;

const KINDS = Object.keys(ONE_KIND) as readonly (keyof typeof ONE_KIND)[];

const CHANGES = new Map<string, (roadmap: Roadmap) => readonly RoadmapEdit[]>([
  ...Object.entries(ONE_KIND),
  ["everything", (roadmap) => KINDS.flatMap((kind) => ONE_KIND[kind](roadmap))],
  ["last action of an owner", () => [ownerTo("13", "Tietohallinto")]],
  ["new owner", () => [ownerTo("13", NEW)]],
  ["new unit", () => [unitTo("13", NEW)]],
  ["new unit with most that is late", () => LATE.flatMap((id) => [unitTo(id, NEW), dueTo(id, "2025-06-30")])],
  ["two new units with as much that is late", () => LATE.flatMap((id, index) => [unitTo(id, index < 2 ? NEW : `${NEW} 2`), dueTo(id, "2025-06-30")])],
  ["due date after the last year shown", () => [dueTo("18", "2028-03-15")]],
]);

/** Open actions of different units. */
const LATE = ["4", "13", "18", "62"];

/** What somebody has to settle is told of the roadmap that was read. */
const isLive = (_: string, table: string): boolean => table !== budgetBridge.tables.contradictions;

/** Enough to see what is wrong. */
const LINES = 10;

/** What tells of the file that was read, and does not follow the data table. */
const OF_THE_FILE = ["findings", "reading-log"];

describeRecalculated("A report whose data table somebody changes, beside the report of a roadmap with the same changes", () => {
  const unlike = new Map<string, Readonly<Record<string, Unlike>>>();
  const errors = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const { roadmap } = await readExample("porvoo");
    const written = planOf(roadmap, "fi");
    const request = { asOf: REPORT_DAY, language: "fi", accepted: [] } as const;
    const { findings, groups } = checkRoadmap(roadmap, request);
    const plans = new Map<string, WorkbookPlan>();
    const expected = new Map<string, WorkbookPlan>();
    for (const [name, edits] of CHANGES) {
      plans.set(name.replaceAll(" ", "-"), edited(written, dataHeaders.id, typedInto(edits(roadmap))));
      const changed = changedRoadmap(roadmap, edits(roadmap));
      const { sheets, ...rest } = planReport(changed, { ...checkRoadmap(changed, request), findings, groups }, request, WORDS.fi);
      expected.set(name, { ...rest, sheets: sheets.map((sheet) => (OF_THE_FILE.includes(sheet.id) ? (written.sheets.find(({ id }) => id === sheet.id) ?? sheet) : sheet)) });
    }
    const shown: ReadonlyMap<string, readonly SheetRead[]> = await recalculate(plans, "fi-FI");
    for (const [name, plan] of expected) {
      const sheets = shown.get(name.replaceAll(" ", "-")) ?? [];
      unlike.set(name, unlikeSheets(written, plan, sheets, isLive));
      errors.set(name, errorCells(sheets));
    }
  }, 240_000);

  it.each([...KINDS, "everything"])("says the same on every sheet: %s", (name) => {
    const found = Object.entries(unlike.get(name) ?? {}).map(([sheet, { planned, shown }]) => [sheet, planned.slice(0, LINES), shown.slice(0, LINES)]);
    expect([unlike.has(name), ...found]).toEqual([true]);
  });

  it.each([...CHANGES.keys()])("shows no error: %s", (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  it("keeps the row of an owner who has nothing left", () => {
    expect(unlike.get("last action of an owner")).toEqual({ responsibilities: { planned: [], shown: [`${responsibilities.tables.owners}: Liikenneinsinööri${" | 0".repeat(9)}`] } });
  });

  it.each([
    ["new owner", 79, ["responsibilities"]],
    // The money sheets show no such unit.
    ["new unit", 79, ["responsibilities", "money", "budget-bridge", "resources"]],
    ["new unit with most that is late", 76, ["responsibilities", "money", "budget-bridge", "resources"]],
  ])("says below the tables that an action is not in them, and nothing else on any other sheet: %s", (name, itemised, sheets) => {
    expect(Object.keys(unlike.get(name) ?? {})).toEqual(sheets);
    const { planned = [], shown = [] } = unlike.get(name)?.["responsibilities"] ?? {};
    expect(planned.at(-1)).toBe("Taulukossa on 80 toimenpidettä, eriteltynä 80: täsmää.");
    expect(shown.at(-1)).toBe(`Taulukossa on 80 toimenpidettä, eriteltynä ${itemised}: ▲ ei täsmää. Datataulukossa on arvo, jota tässä ei eritellä: tee raportti uudelleen.`);
  });

  it("names no unit where several new ones could have most that is late", () => {
    expect(unlike.get("two new units with as much that is late")?.["summary"]?.shown).toEqual([responsibilities.unitsChanged]);
  });

  it("counts an action that is due after the last year of the schedule among the later ones, for the years are fixed when the report is made", () => {
    const found = unlike.get("due date after the last year shown") ?? {};
    expect(Object.keys(found)).toEqual(["schedule"]);
    const { shown = [] } = found["schedule"] ?? {};
    expect(shown.filter((line) => line.startsWith("Aikatauluvuodet: Myöhemmin"))).toEqual(["Aikatauluvuodet: Myöhemmin | 31.12.2027 jälkeen | 0 | 2 | 1 | 0"]);
  });
});
