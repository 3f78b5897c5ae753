import { beforeAll, describe, expect, it } from "@jest/globals";
import { checkRoadmap } from "../../../../src/app/check-roadmap";
import { planReport } from "../../../../src/app/write-report";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { almostClean, day, roadmap } from "../../checks/helpers";
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

  it.each(EXAMPLES)("leads from where a cause is to its first finding in the full list: %s", (example) => {
    const { sheet } = sheetFor(example);
    const all = tableRows(sheet, tables.findings);
    const header = sheet.tables.find(({ name }) => name === tables.findings)?.range.firstRow ?? 0;
    const causes = sheet.tables.find(({ name }) => name === tables.causes)?.range;
    for (const [index, cause] of tableRows(sheet, tables.causes).entries()) {
      const link = sheet.rows[(causes?.firstRow ?? 0) + index]?.[7]?.link;
      const first = all.findIndex((row) => row[H.number] === cause[H.number]);
      expect(link).toEqual({ sheet: sheet.name, cell: `C${header + 1 + first}` });
      expect(cause[H.where]).not.toBe("");
    }
  });

  it("says of what concerns no cell that it is the whole table", () => {
    const sheet = sheetOf(planOf(roadmap([almostClean({})], { columns: [] }), "fi"), "findings");
    const [cause] = tableRows(sheet, tables.causes);
    const [finding] = tableRows(sheet, tables.findings);
    expect([cause?.[H.check], cause?.[H.where], finding?.[H.title], finding?.[H.cell]]).toEqual(["Pakollinen sarake puuttuu", "koko taulukko", "koko taulukko", ""]);
  });

  it("leads from a cell to the action's row of the data sheet", () => {
    const { sheet, read } = sheetFor("porvoo-sekava");
    const data = sheetOf(planOf(read, "fi"), "data");
    const linked = sheet.rows.flatMap((cells) => cells.flatMap((cell) => (cell?.link === undefined || cell.link.sheet === sheet.name ? [] : [{ cell: String(cell.value), link: cell.link, title: cells[7]?.value }])));
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

  it("lists what was accepted with its reason, apart from the open findings, and nothing where nothing was", () => {
    const table = roadmap([almostClean({ id: "1", title: "Yksi", due: day("2025-06-30") }, 5), almostClean({ id: "2", title: "Kaksi", due: day("2025-06-30") }, 6)]);
    const request = { asOf: REPORT_DAY, language: "fi", accepted: [{ check: "overdue", field: "due", value: "2025-06-30/2025-06-30", action: "id:1", reason: "Siirretty valtuuston päätöksellä" }] } as const;
    const sheet = sheetOf(planReport(table, checkRoadmap(table, request), request, WORDS.fi), "findings");
    expect(tableRows(sheet, tables.accepted).map((row) => [row[H.check], row[H.title], row[H.reason]])).toEqual([["Myöhässä", "1 Yksi", "Siirretty valtuuston päätöksellä"]]);
    expect(tableRows(sheet, tables.findings).filter((row) => row[H.check] === "Myöhässä").map((row) => row[H.title])).toEqual(["2 Kaksi"]);
    expect(sheetOf(planOf(table, "fi"), "findings").tables.map(({ name }) => name)).toEqual([tables.causes, tables.findings]);
  });

  it("says so where nothing was found", () => {
    const clean = sheetOf(planOf(roadmap([almostClean({})]), "sv", "2025-09-01"), "findings");
    expect(tableRows(clean, WORDS.sv.reports.tables.causes).map((row) => row[WORDS.sv.reports.findings.headers.check])).toEqual(["Inga observationer."]);
    expect(tableRows(clean, WORDS.sv.reports.tables.findings).map((row) => row[WORDS.sv.reports.findings.headers.check])).toEqual(["Inga observationer."]);
  });
});
