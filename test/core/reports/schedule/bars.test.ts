import { describe, expect, it } from "@jest/globals";
import { serialFromDay } from "../../../../src/core/grid/serial";
import { generic } from "../../../../src/core/programme/generic";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, day, EMPTY, period, roadmap } from "../../checks/helpers";
import { planOf, sheetOf } from "../report-plans";
import { barsOf, columnsOf, rowsOf, wordsOf } from "./schedule-helpers";

const FI = WORDS.fi.reports;
const H = FI.dataHeaders;
const MARK = wordsOf("fi").mark;
const HALVES = ["I/2024", "II/2024", "I/2025", "II/2025", "I/2026", "II/2026"];
const QUARTERS = ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"];
const YEARS = ["Vuosi 2024", "Vuosi 2025", "Vuosi 2026"];

const NONE = { checkpoint: EMPTY, updated: EMPTY } as const;
const actions = [
  almostClean({ id: "1", title: "Toinen", goal: ["C"], start: day("2025-01-15"), due: day("2026-03-31"), status: "in-progress", ...NONE }, 5),
  almostClean({ id: "2", title: "Ensimmäinen", goal: ["C"], start: day("2024-02-01"), due: day("2025-12-31"), status: "done", ...NONE }, 6),
  almostClean({ id: "3", title: "Myöhässä", goal: ["A"], start: day("2024-07-01"), due: day("2025-12-14"), status: "in-progress", ...NONE }, 7),
  almostClean({ id: "4", title: "Jatkuva", goal: ["A"], start: day("2025-04-01"), due: period(null, null, "continuous"), status: "continuous", ...NONE }, 8),
  almostClean({ id: "5", title: "Ei päivää", goal: ["A"], start: day("2025-04-01"), due: EMPTY, status: "planned", ...NONE }, 9),
  almostClean({ id: "6", title: "Ei alkua", goal: EMPTY, start: EMPTY, due: day("2026-10-01"), status: "not-started", ...NONE }, 10),
  almostClean({ id: "7", title: "Puolivuosi", goal: ["A"], start: EMPTY, due: period("2025-01-01", "2025-06-30", "half"), status: EMPTY, ...NONE }, 11),
  almostClean({ id: "8", title: "Ennen", goal: ["B"], start: day("2019-01-01"), due: day("2020-12-31"), status: "cancelled", ...NONE }, 12),
  almostClean({ id: "9", title: "Jälkeen", goal: ["B"], start: day("2031-01-01"), due: day("2032-12-31"), status: "postponed", ...NONE }, 13),
];

describe("The bars of the schedule", () => {
  const sheet = sheetOf(planOf(roadmap(actions), "fi", "2025-12-15"), "schedule");
  const rows = rowsOf(sheet, "fi", "bars");
  const bars = (id: string, headers: readonly string[]): string => barsOf(rows.find((row) => row[H.id] === id) ?? {}, headers);

  it("stand in the order of goals, in each by due day, continuous work after it and work without a due day last", () => {
    expect(rows.map((row) => row[H.title])).toEqual(["Puolivuosi", "Myöhässä", "Jatkuva", "Ei päivää", "Ennen", "Jälkeen", "Ensimmäinen", "Toinen", "Ei alkua"]);
    expect(rows.map((row) => row[FI.overdue.headers.position])).toEqual([7, 3, 4, 5, 8, 9, 2, 1, 6]);
  });

  it("name the goal whole in its first row and by its code in the others", () => {
    const names = rows.map((row) => String(row["Tavoite"]));
    expect(names.map((name) => name.split(" – ")[0])).toEqual(["A", "A", "A", "A", "B", "B", "C", "C", "puuttuu / ei tulkittu"]);
    expect(names.map((name) => name.includes(" – "))).toEqual([true, false, false, false, true, false, true, false, false]);
  });

  it("tell start and due day, or that there is none", () => {
    expect(columnsOf(rows, H.start, H.due, H.status, MARK)).toEqual([
      [serialFromDay("2025-01-01", 1900), serialFromDay("2025-06-30", 1900), "puuttuu / ei tulkittu", "■!"],
      [serialFromDay("2024-07-01", 1900), serialFromDay("2025-12-14", 1900), "Käynnissä", "■K!"],
      [serialFromDay("2025-04-01", 1900), "jatkuva", "Jatkuva", "→J"],
      [serialFromDay("2025-04-01", 1900), "puuttuu", "Suunnitteilla", ""],
      [serialFromDay("2019-01-01", 1900), serialFromDay("2020-12-31", 1900), "Peruttu", "■P"],
      [serialFromDay("2031-01-01", 1900), serialFromDay("2032-12-31", 1900), "Siirretty", "■L"],
      [serialFromDay("2024-02-01", 1900), serialFromDay("2025-12-31", 1900), "Valmis", "■V"],
      [serialFromDay("2025-01-15", 1900), serialFromDay("2026-03-31", 1900), "Käynnissä", "■K"],
      ["", serialFromDay("2026-10-01", 1900), "Ei aloitettu", "■E"],
    ]);
  });

  it.each([
    ["1", ". . ■K ■K ■K .", ". . . . ■K ■K ■K ■K ■K . . .", ". ■K ■K"],
    ["2", "■V ■V ■V ■V . .", "■V ■V ■V ■V ■V ■V ■V ■V . . . .", "■V ■V ."],
    ["3", ". ■K! ■K! ■K! . .", ". . ■K! ■K! ■K! ■K! ■K! ■K! . . . .", "■K! ■K! ."],
    ["4", ". . →J →J →J →J", ". . . . . →J →J →J →J →J →J →J", ". →J →J"],
    ["5", ". . . . . .", ". . . . . . . . . . . .", ". . ."],
    ["6", ". . . . . ■E", ". . . . . . . . . . . ■E", ". . ■E"],
    ["7", ". . ■! . . .", ". . . . ■! ■! . . . . . .", ". ■! ."],
    ["8", "◄ . . . . .", "◄ . . . . . . . . . . .", "◄ . ."],
    ["9", ". . . . . ►", ". . . . . . . . . . . ►", ". . ►"],
  ])("of action %s cover the half-years, quarters and years that it meets", (id, halves, quarters, years) => {
    expect([bars(id, HALVES), bars(id, QUARTERS), bars(id, YEARS)]).toEqual([halves, quarters, years]);
  });

  it("have the mark of today above the half-year, the quarter and the year of the as-of day", () => {
    expect(todayHeaders(sheet)).toEqual(["II/2025", "Q4 2025", "Vuosi 2025"]);
    expect(todayHeaders(sheetOf(planOf(roadmap(actions), "fi", "2024-06-30"), "schedule"))).toEqual(["I/2024", "Q2 2024", "Vuosi 2024"]);
  });

  it.each([
    ["2025-12-15", "▼ 15.12.2025 tilannepäivä"],
    ["2023-12-31", "▼ 31.12.2023 tilannepäivä on ennen näytettyjä vuosia"],
    ["2027-01-01", "▼ 1.1.2027 tilannepäivä on näytettyjen vuosien jälkeen"],
  ])("say where %s lies", (asOf, sentence) => {
    const plan = sheetOf(planOf(roadmap(actions), "fi", asOf), "schedule");
    expect(plan.rows[headerRow(plan) - 2]?.[0]?.value).toBe(sentence);
  });

  it("repeat on each printed page what stands above them, and stand on one page's width", () => {
    expect(sheet.print.repeatRows).toEqual({ first: headerRow(sheet) - 4, last: headerRow(sheet) });
    expect(sheet.print.pagesWide).toBeUndefined();
  });

  it("have a colour for each mark, and a light one for today where no bar is", () => {
    const last = sheet.tables.at(-1)?.range.lastRow;
    const formats = sheet.conditionalFormats.filter(({ range }) => range.lastRow === last);
    expect(formats.map(({ style }) => style)).toEqual(["barLate", "barAhead", "barInProgress", "barPaused", "barDone", "barDropped", "barContinuous", "barUnknown", "todayColumn"]);
    const first = headerRow(sheet) + 1;
    expect(formats.map(({ formula }) => formula).slice(0, 2)).toEqual([`RIGHT(I${first},1)="!"`, `OR(MID(I${first},2,1)="E",MID(I${first},2,1)="S")`]);
    expect(formats.at(-1)?.formula).toBe(`I$${first - 2}="▼"`);
  });
});

function headerRow(sheet: SheetPlan): number {
  return sheet.tables.at(-1)?.range.firstRow ?? 0;
}

function todayHeaders(sheet: SheetPlan): readonly unknown[] {
  const header = headerRow(sheet);
  return (sheet.rows[header - 2] ?? []).flatMap((cell, index) => (cell?.value === "▼" ? [sheet.rows[header - 1]?.[index]?.value] : []));
}

describe("The bars of a table without goals", () => {
  const unitsOf = (count: number): SheetPlan => sheetOf(planOf(roadmap(Array.from({ length: count }, (_, index) => action({ title: `T${index}`, unit: `Yksikkö ${index % 50}`, due: day(`2025-12-${String(28 - (index % 28)).padStart(2, "0")}`) }, 5 + index)), { programme: generic }), "fi", "2025-12-15"), "schedule");

  it("are grouped by unit in the order in which the units first appear, whatever their letter case", () => {
    const table = roadmap([action({ title: "1", unit: "Sivistys", due: day("2025-12-01") }, 5), action({ title: "2", unit: "Elinvoima", due: day("2025-01-01") }, 6), action({ title: "3", unit: EMPTY, due: day("2025-01-01") }, 7), action({ title: "4", unit: "SIVISTYS", due: day("2025-02-01") }, 8)], { programme: generic });
    const rows = rowsOf(sheetOf(planOf(table, "fi", "2025-12-15"), "schedule"), "fi", "bars");
    expect(columnsOf(rows, H.unit, H.title)).toEqual([["SIVISTYS", "4"], ["Sivistys", "1"], ["Elinvoima", "2"], ["puuttuu / ei tulkittu", "3"]]);
  });

  it("are grouped by who is responsible where there are no units, and tell how exact the due date is", () => {
    const table = roadmap([action({ title: "1", owner: "Tiimi", due: period("2025-01-01", "2025-12-31", "year") }, 5)], { programme: generic });
    const rows = rowsOf(sheetOf(planOf(table, "fi", "2025-12-15"), "schedule"), "fi", "bars");
    expect(columnsOf(rows, H.owner, H.precision)).toEqual([["Tiimi", "vuosi"]]);
  });

  it("are not grouped by more units than a reader could follow", () => {
    expect(unitsOf(30).tables.map(({ name }) => name)).toContain(wordsOf("fi").tables.groups);
    const many = unitsOf(60);
    expect(many.tables.map(({ name }) => name)).not.toContain(wordsOf("fi").tables.groups);
    const dues = rowsOf(many, "fi", "bars").map((row) => Number(row[H.due]));
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
  });
});
