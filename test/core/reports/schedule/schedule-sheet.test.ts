import { beforeAll, describe, expect, it } from "@jest/globals";
import { yearOf } from "../../../../src/core/grid/day";
import { serialFromDay } from "../../../../src/core/grid/serial";
import { valueOf } from "../../../../src/core/reading/action";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import { STATUSES } from "../../../../src/core/reading/values";
import { PERIOD_KINDS } from "../../../../src/core/reports/schedule/periods";
import type { SheetPlan, WorkbookPlan } from "../../../../src/core/reports/sheet-plan";
import { widthFor } from "../../../../src/core/reports/text-width";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, roadmap } from "../../checks/helpers";
import type { Example } from "../report-plans";
import { EXAMPLES, LANGUAGES, planOf, READING_TIME, readExample, REPORT_DAY, sheetOf, tableRows } from "../report-plans";
import { rowsOf, totalsOf, wordsOf } from "./schedule-helpers";

const REPORTS = EXAMPLES.flatMap((example) => LANGUAGES.map((language) => [example, language] as const));

describe("The schedules of the examples", () => {
  const roadmaps = new Map<Example, Roadmap>();
  const plans = new Map<string, WorkbookPlan>();
  const planned = (example: Example, language: string): { readonly plan: WorkbookPlan; readonly sheet: SheetPlan; readonly roadmap: Roadmap } => {
    const [plan, read] = [plans.get(`${example} ${language}`), roadmaps.get(example)];
    if (plan === undefined || read === undefined) throw new Error("no plan");
    return { plan, sheet: sheetOf(plan, "schedule"), roadmap: read };
  };

  beforeAll(async () => {
    for (const [example, language] of REPORTS) {
      const { roadmap: read } = await readExample(example);
      roadmaps.set(example, read);
      plans.set(`${example} ${language}`, planOf(read, language));
    }
  }, READING_TIME);

  it.each(REPORTS)("have a row for each action, once: %s %s", (example, language) => {
    const { sheet, roadmap: read } = planned(example, language);
    const positions = rowsOf(sheet, language, "bars").map((row) => Number(row[WORDS[language].reports.overdue.headers.position]));
    expect([...positions].sort((a, b) => a - b)).toEqual(read.actions.map((_, index) => index + 1));
  });

  it.each(REPORTS)("add up to all actions in each kind of period: %s %s", (example, language) => {
    const { sheet, roadmap: read } = planned(example, language);
    for (const kind of PERIOD_KINDS) {
      const totals = totalsOf(sheet, wordsOf(language).tables[kind]);
      expect([totals[2], totals[4]]).toEqual([read.actions.length, read.actions.length]);
    }
  });

  it.each(REPORTS)("show a bar from start to due day where both are said: %s %s", (example, language) => {
    const { plan, sheet, roadmap: read } = planned(example, language);
    const data = tableRows(sheetOf(plan, "data"), WORDS[language].reports.tables.data);
    let bars = 0;
    for (const row of rowsOf(sheet, language, "bars")) {
      const each = read.actions[Number(row[WORDS[language].reports.overdue.headers.position]) - 1];
      const [start, due] = each === undefined ? [] : [valueOf(each, "start")?.start, valueOf(each, "due")];
      if (due?.end == null || start == null || start > due.end || due.precision === "continuous") continue;
      for (let year = 2024; year <= 2026; year += 1) {
        const shown = row[wordsOf(language).periodName("year", year, 1)];
        expect([each?.row, year, shown !== ""]).toEqual([each?.row, year, yearOf(start) <= year && year <= yearOf(due.end)]);
        for (const half of [1, 2]) {
          const covered = start <= `${year}-${half === 1 ? "06-30" : "12-31"}` && due.end >= `${year}-${half === 1 ? "01" : "07"}-01`;
          expect([each?.row, year, half, row[wordsOf(language).periodName("half", year, half)] !== ""]).toEqual([each?.row, year, half, covered]);
        }
      }
      bars += 1;
    }
    expect(bars).toBe({ porvoo: 79, tornio: 0, mustasaari: 0, "porvoo-sekava": 11 }[example]);
    expect(data).toHaveLength(read.actions.length);
  });

  it.each(REPORTS)("have headers and marks that fit into the narrow columns: %s %s", (example, language) => {
    const { sheet } = planned(example, language);
    const bars = sheet.tables.at(-1);
    const widths = sheet.columnWidths.slice(8, -1);
    const headers = bars?.columns.slice(8, -1) ?? [];
    expect(headers).toHaveLength(widths.length);
    const tooWide = headers.filter((header, index) => header.split(" ").some((word) => widthFor(word, "headerNarrow") > (widths[index] ?? 0)));
    expect(tooWide).toEqual([]);
    const marks = STATUSES.map((status) => `■${wordsOf(language).letters[status]}!`);
    expect(marks.filter((mark) => widthFor(mark, "barCell") > Math.min(...widths))).toEqual([]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(150);
  });

  it("count by half-year what Tornio plans by half-year", () => {
    const h = wordsOf("fi").periodHeaders;
    expect(rowsOf(planned("tornio", "fi").sheet, "fi", "half").map((row) => [row[h.period], row[h.starting], row[h.underWay], row[h.due]])).toEqual([
      ["I/2024", 3, 3, 3],
      ["II/2024", 3, 3, 3],
      ["I/2025", 4, 4, 4],
      ["II/2025", 7, 7, 7],
      ["I/2026", 4, 4, 4],
      ["II/2026", 3, 3, 3],
      ["Aiemmin", 0, 0, 0],
      ["Myöhemmin", 0, 0, 0],
      ["Jatkuva", 0, 0, 0],
      ["puuttuu / ei tulkittu", 0, null, 0],
    ]);
  });

  it("count by year what Korsholm plans by year, continuous work apart", () => {
    const h = wordsOf("sv").periodHeaders;
    expect(rowsOf(planned("mustasaari", "sv").sheet, "sv", "year").map((row) => [row[h.period], row[h.starting], row[h.underWay], row[h.due], row[h.late]])).toEqual([
      ["År 2019", 8, 8, 8, 8],
      ["År 2020", 8, 8, 8, 8],
      ["År 2021", 7, 7, 0, 0],
      ["Tidigare", 0, 0, 0, 0],
      ["Senare", 0, 7, 0, 0],
      ["Fortlöpande", 0, 7, 7, 0],
      ["saknas / inte tolkad", 0, null, 0, 0],
    ]);
  });

  it("count as many late actions as the key figure", () => {
    for (const [example, language] of REPORTS) {
      const { plan, sheet } = planned(example, language);
      const late = tableRows(sheetOf(plan, "data"), WORDS[language].reports.tables.data).filter((row) => row[WORDS[language].reports.dataHeaders.overdue] === 1).length;
      expect(totalsOf(sheet, wordsOf(language).tables.quarter)[5]).toBe(late);
    }
  });
});

describe("The schedule sheet", () => {
  it("is not there where the table says nothing of when", () => {
    const plan = planOf(roadmap([action({ title: "Ei aikaa", status: "done" })]), "fi");
    expect(plan.sheets.map(({ id }) => id)).not.toContain("schedule");
    expect(sheetOf(plan, "data").tables[0]?.columns).not.toContain(wordsOf("fi").dataHeaders.order);
  });

  it("is there without any action, with zeros and a row that says so", () => {
    const sheet = sheetOf(planOf(roadmap([], { fields: ["title", "due"] }), "en"), "schedule");
    const bars = rowsOf(sheet, "en", "bars");
    expect(bars).toHaveLength(1);
    expect(Object.values(bars[0] ?? {}).filter((value) => value !== "")).toEqual([WORDS.en.reports.overdue.none]);
    expect(totalsOf(sheet, wordsOf("en").tables.year).slice(2)).toEqual([0, null, 0, 0]);
    expect(sheet.charts).toEqual([]);
  });

  it("leads to the bars from its top", () => {
    const sheet = sheetOf(planOf(roadmap([almostClean({})]), "fi"), "schedule");
    const link = sheet.rows[3]?.[0]?.link;
    expect(link?.sheet).toBe(sheet.name);
    expect(sheet.rows[Number(link?.cell.slice(1)) - 1]?.[0]?.value).toBe(wordsOf("fi").barsHeading("tavoite"));
  });

  it("sorts 2 000 actions by group, due day and row", () => {
    const goals = ["C", "A", "B"] as const;
    const actions = Array.from({ length: 2000 }, (_, index) => almostClean({ id: String(index), goal: [goals[index % 3] ?? "A"], due: { start: null, end: `2025-${String(1 + ((index * 7) % 12)).padStart(2, "0")}-15`, precision: "day" } }, 5 + index));
    const expected = actions
      .map((each, index) => ({ key: `${valueOf(each, "goal")?.[0] ?? ""} ${valueOf(each, "due")?.end ?? ""} ${String(each.row).padStart(5, "0")}`, position: index + 1 }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const rows = rowsOf(sheetOf(planOf(roadmap(actions), "fi"), "schedule"), "fi", "bars");
    expect(rows.map((row) => row[WORDS.fi.reports.overdue.headers.position])).toEqual(expected.map(({ position }) => position));
  });

  it.each(LANGUAGES)("has a letter of its own for each status, and a name of its own for each period: %s", (language) => {
    const { letters, periodName } = wordsOf(language);
    const used = Object.values(letters).map((letter) => letter.toLowerCase());
    expect(used.filter((letter) => letter.length !== 1)).toEqual([]);
    expect(new Set(used).size).toBe(STATUSES.length);
    const names = [2024, 2025].flatMap((year) => [periodName("year", year, 1), ...[1, 2].map((number) => periodName("half", year, number)), ...[1, 2, 3, 4].map((number) => periodName("quarter", year, number))]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(14);
  });

  it("keeps the first and last days of the periods as dates above the bars", () => {
    const sheet = sheetOf(planOf(roadmap([almostClean({})]), "fi", REPORT_DAY), "schedule");
    const header = sheet.tables.at(-1)?.range.firstRow ?? 0;
    const days = (row: number): readonly unknown[] => (sheet.rows[row - 1] ?? []).slice(8, 11).map((cell) => cell?.value);
    expect([days(header - 3), days(header - 2), days(header)]).toEqual([
      ["2024-01-01", "2024-07-01", "2025-01-01"].map((each) => serialFromDay(each, 1900)),
      ["2024-06-30", "2024-12-31", "2025-06-30"].map((each) => serialFromDay(each, 1900)),
      ["I/2024", "II/2024", "I/2025"],
    ]);
  });
});
