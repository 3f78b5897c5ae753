import { beforeAll, describe, expect, it } from "@jest/globals";
import { REPORT_SHEETS } from "../../../src/core/reports/report-words";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import type { ReportShelf } from "../../../src/workbook/plan-view/report-shelf";
import { shelvePlan } from "../../../src/workbook/plan-view/report-shelf";
import { makeRule } from "../../../src/workbook/plan-view/rule";
import { planOf, readExample } from "../../core/reports/report-plans";

describe("The report of the example as it will be shown", () => {
  let plan: WorkbookPlan;
  let shelf: ReportShelf;
  beforeAll(async () => {
    plan = planOf((await readExample("porvoo")).roadmap, "fi");
    shelf = shelvePlan(plan);
  });

  it("has every sheet in its order", () => {
    // No ledger and no inputs of profitability are given: their sheets have nothing to show.
    expect(shelf.sheets.map(({ id }) => id)).toEqual(REPORT_SHEETS.filter((id) => id !== "profitability" && id !== "ledger-data"));
  });

  it("understands every conditional format of our own sheets", () => {
    expect(plan.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).filter((format) => makeRule(format) === undefined)).toEqual([]);
  });

  it("shows every planned cell, days and figures as in Finland", async () => {
    const sheets = await Promise.all(shelf.sheets.map(({ id, rowCount }) => shelf.rows(id, 1, rowCount)));
    const cells = sheets.flat(2).filter((cell) => cell !== null);
    expect(cells.filter(({ text }) => /undefined|NaN|\[object/u.test(text))).toEqual([]);
    expect(cells.filter(({ style, text }) => style === "date" && text !== "" && /^\d+$/u.test(text))).toEqual([]);
    expect(cells.filter(({ style, text }) => style === "percent" && !/^(?:−?\d+ %|)$/u.test(text))).toEqual([]);
  });

  it("draws each chart from the figures of its cells", () => {
    const [chart] = shelf.sheets.find(({ id }) => id === "summary")?.charts ?? [];
    const total = chart?.series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0);
    expect(chart?.categories).toHaveLength(chart?.series[0]?.values.length ?? -1);
    expect(total).toBe(80);
    expect(shelf.sheets.flatMap(({ charts }) => charts).every(({ altText, categories }) => altText !== "" && categories.length > 0)).toBe(true);
  });

  it("lays the conditional formats over the bars of the schedule", async () => {
    const schedule = shelf.sheets.find(({ id }) => id === "schedule");
    const rows = await shelf.rows("schedule", 1, schedule?.rowCount ?? 0);
    const styles = new Set(rows.flat().flatMap((cell) => cell?.over ?? []));
    expect([...styles]).toEqual(expect.arrayContaining(["barDone", "barInProgress", "barLate", "todayColumn"]));
  });
});
