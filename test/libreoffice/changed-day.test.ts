import { beforeAll, expect, it } from "@jest/globals";
import { checkRoadmap } from "../../src/app/check-roadmap";
import { planReport } from "../../src/app/write-report";
import type { Day } from "../../src/core/grid/day";
import { serialFromDay } from "../../src/core/grid/serial";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { formatDay } from "../../src/text/format";
import { WORDS } from "../../src/text/words";
import type { SheetRead } from "../../src/workbook/workbook";
import { planOf, readExample, REPORT_DAY } from "../core/reports/report-plans";
import type { Unlike } from "./contents";
import { unlikeSheets } from "./contents";
import { errorCells } from "./differences";
import { edited } from "./edit-plan";
import { recalculate } from "./recalculate";
import { describeRecalculated } from "./soffice";

const { dataHeaders, overdue, schedule, tables } = WORDS.fi.reports;

/** Where the day of the report and the last day that counts as soon stand in the data sheet. */
const AS_OF_CELL = { row: 3, column: 4 };
const SOON_CELL = { row: 4, column: 4 };

/** Another day of the report, and thirty days later. */
const DAYS = { "day-before": ["2025-10-06", "2025-11-05"], "next-year": ["2026-03-01", "2026-03-31"] } as const satisfies Record<string, readonly [Day, Day]>;

/** Sheets whose tables carry years in their headers, which no formula can change: they go on telling of the years that the report was made for. */
const OF_NAMED_YEARS = ["money", "budget-bridge"];

/** Quarters are shown round the year of the report. */
const isNoQuarter = (header: string, table: string): boolean => table !== schedule.tables.quarter && !/^Q\d /u.test(header);

describeRecalculated("A report whose day somebody changes, beside the report of that day", () => {
  const unlike = new Map<keyof typeof DAYS, Readonly<Record<string, Unlike>>>();
  let sheets: readonly string[] = [];
  let kept: Readonly<Record<string, Unlike>> = {};
  let shown: ReadonlyMap<string, readonly SheetRead[]> = new Map();

  beforeAll(async () => {
    const { roadmap } = await readExample("porvoo");
    const written = planOf(roadmap, "fi");
    sheets = written.sheets.map(({ id }) => id);
    const { findings, groups } = checkRoadmap(roadmap, { asOf: REPORT_DAY, language: "fi", accepted: [] });
    const plans = new Map<string, WorkbookPlan>(
      Object.entries(DAYS).map(([name, [asOf, soonUntil]]) => [name, edited(written, dataHeaders.id, [{ ...AS_OF_CELL, value: serialFromDay(asOf, 1900) }, { ...SOON_CELL, value: serialFromDay(soonUntil, 1900) }])]),
    );
    shown = await recalculate(plans, "fi-FI");
    for (const name of ["day-before", "next-year"] as const) {
      // The findings are those of the day that the report was made on.
      const request = { asOf: DAYS[name][0], language: "fi", accepted: [] } as const;
      const expected = planReport(roadmap, { ...checkRoadmap(roadmap, request), findings, groups }, request, WORDS.fi);
      unlike.set(name, unlikeSheets(written, expected, shown.get(name) ?? [], name === "next-year" ? isNoQuarter : undefined));
    }
    kept = unlikeSheets(written, written, shown.get("next-year") ?? []);
  }, 240_000);

  /** The line below each title, which says what the sheet was made from. */
  function withoutSubtitle(name: keyof typeof DAYS, sheet: string): Unlike | undefined {
    const found = unlike.get(name)?.[sheet];
    const others = (lines: readonly string[], day: Day): readonly string[] => lines.filter((line) => !line.includes(` · tilanne ${formatDay(day)} · `));
    return found && { planned: others(found.planned, DAYS[name][0]), shown: others(found.shown, REPORT_DAY) };
  }

  it("shows no error", () => {
    expect([...shown.values()].flatMap(errorCells)).toEqual([]);
  });

  it("says the same on every sheet but for the line that tells the day it was made on", () => {
    for (const sheet of sheets) expect([sheet, withoutSubtitle("day-before", sheet)]).toEqual([sheet, { planned: [], shown: [] }]);
  });

  it("does so in another year, too, as far as it has room", () => {
    for (const sheet of sheets.filter((id) => !["overdue", "schedule", ...OF_NAMED_YEARS].includes(id))) expect([sheet, withoutSubtitle("next-year", sheet)]).toEqual([sheet, { planned: [], shown: [] }]);
  });

  it("keeps the money of the years that its headers name", () => {
    for (const sheet of OF_NAMED_YEARS) expect([sheet, sheets.includes(sheet), kept[sheet]]).toEqual([sheet, true, undefined]);
  });

  it("says in a list without room how many actions there are beside", () => {
    const { planned = [], shown: lines = [] } = withoutSubtitle("next-year", "overdue") ?? {};
    const [before, after] = overdue.more;
    expect(planned.map((line) => line.slice(0, line.indexOf(":")))).toEqual([...new Array<string>(13).fill(tables.late), ...new Array<string>(13).fill(tables.attention)]);
    expect(lines).toEqual([`${before}13${after}`, `${before}13${after}`]);
  });

  it("has the quarters round the day that the report was made on, and all else of the schedule of the new day", () => {
    const { planned = [], shown: lines = [] } = withoutSubtitle("next-year", "schedule") ?? {};
    const first = (line: string): string | undefined => line.split(" | ").find((text) => text !== "");
    const head = [schedule.firstDay, schedule.lastDay, "▼ 1.3.2026 tilannepäivä"];
    expect([planned.map(first), lines.map(first)]).toEqual([head, head]);
  });
});
