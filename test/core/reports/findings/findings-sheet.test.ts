import { beforeAll, describe, expect, it } from "@jest/globals";
import { checkRoadmap } from "../../../../src/app/check-roadmap";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { almostClean, roadmap } from "../../checks/helpers";
import { EXAMPLES, planOf, READING_TIME, readExample, REPORT_DAY, sheetOf, tableRows } from "../report-plans";

const { tables, findings: texts } = WORDS.fi.reports;
const H = texts.headers;

describe("The findings sheet", () => {
  const roadmaps = new Map<string, Roadmap>();
  const sheetFor = (example: string): { readonly sheet: SheetPlan; readonly read: Roadmap } => {
    const read = roadmaps.get(example);
    if (read === undefined) throw new Error("not read");
    return { sheet: sheetOf(planOf(read, "fi"), "findings"), read };
  };

  beforeAll(async () => {
    for (const example of EXAMPLES) roadmaps.set(example, (await readExample(example)).roadmap);
  }, READING_TIME);

  it.each(EXAMPLES)("has every finding once, and causes whose counts add up to them: %s", (example) => {
    const { sheet, read } = sheetFor(example);
    const { findings, groups } = checkRoadmap(read, { asOf: REPORT_DAY, language: "fi", accepted: [] });
    const causes = tableRows(sheet, tables.causes);
    const all = tableRows(sheet, tables.findings);
    expect(all).toHaveLength(findings.length);
    expect(causes).toHaveLength(groups.length);
    expect(causes.reduce((sum, row) => sum + Number(row[H.count]), 0)).toBe(findings.length);
    for (const cause of causes) expect(all.filter((row) => row[H.number] === cause[H.number])).toHaveLength(Number(cause[H.count]));
  });

  it.each(EXAMPLES)("says of each what it is and what to do, gravest first: %s", (example) => {
    const { sheet } = sheetFor(example);
    const causes = tableRows(sheet, tables.causes);
    expect(causes.filter((row) => row[H.check] === null || row[H.advice] === null || row[H.advice] === "")).toEqual([]);
    expect(tableRows(sheet, tables.findings).filter((row) => row[H.message] === null || row[H.message] === "")).toEqual([]);
    const order = ["virhe", "varoitus", "huomio"];
    const severities = causes.map((row) => order.indexOf(String(row[H.severity])));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
  });

  it("leads from a cell to the action's row of the data sheet", () => {
    const { sheet, read } = sheetFor("porvoo-sekava");
    const data = sheetOf(planOf(read, "fi"), "data");
    const linked = sheet.rows.flatMap((cells) => cells.flatMap((cell) => (cell?.link === undefined ? [] : [{ cell: String(cell.value), link: cell.link, title: cells[7]?.value }])));
    expect(linked.length).toBeGreaterThan(20);
    for (const { link, title, cell } of linked) {
      const row = Number(link.cell.slice(1));
      expect(link.sheet).toBe(data.name);
      expect(String(title)).toContain(String(data.rows[row - 1]?.[2]?.value));
      expect(cell).toBe(`${/^[A-Z]+/u.exec(cell)?.[0] ?? ""}${String(data.rows[row - 1]?.[0]?.value)}`);
    }
  });

  it("names eight cells of a cause and counts the others", () => {
    const table = roadmap(Array.from({ length: 11 }, (_, index) => almostClean({ id: String(index + 1), title: `Toimenpide ${index}`, unit: "", progress: 100, status: "in-progress" }, 5 + index)));
    const causes = tableRows(sheetOf(planOf(table, "fi", "2025-09-01"), "findings"), tables.causes).filter((row) => row[H.count] === 11);
    expect(causes.length).toBeGreaterThan(0);
    for (const cause of causes) expect(cause[H.where]).toMatch(/^(?:[A-Z]+\d+, ){7}[A-Z]+\d+ ja 3 muuta$/u);
  });

  it("says so where nothing was found", () => {
    const clean = sheetOf(planOf(roadmap([almostClean({})]), "sv", "2025-09-01"), "findings");
    expect(tableRows(clean, WORDS.sv.reports.tables.causes).map((row) => row[WORDS.sv.reports.findings.headers.check])).toEqual(["Inga observationer."]);
    expect(tableRows(clean, WORDS.sv.reports.tables.findings).map((row) => row[WORDS.sv.reports.findings.headers.check])).toEqual(["Inga observationer."]);
  });
});
