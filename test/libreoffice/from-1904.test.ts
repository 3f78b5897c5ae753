import { beforeAll, expect, it } from "@jest/globals";
import { ROW_ROOM } from "../../src/core/reports/data/row-room";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { planForSystem } from "../../src/workbook/plan/plan-dates";
import type { SheetRead } from "../../src/workbook/workbook";
import { planOf, readExample } from "../core/reports/report-plans";
import { from1904 } from "../workbook/xlsx/from-1904";
import { compare, errorCells } from "./differences";
import { readBack, recalculatedFiles } from "./recalculate";
import { describeRecalculated } from "./soffice";

/** Keys that lists are sorted by hold days as numbers; that they sort alike is seen in the lists. */
const isSortKey = (difference: string): boolean => difference.includes(`*${ROW_ROOM}-`);

describeRecalculated("Reports in a workbook that counts its days from 1904, recalculated", () => {
  const plans = new Map<string, WorkbookPlan>();
  const sheets = new Map<string, readonly SheetRead[]>();

  beforeAll(async () => {
    for (const example of ["porvoo", "mustasaari", "tornio"] as const) plans.set(example, planForSystem(planOf((await readExample(example)).roadmap, "fi"), 1904));
    for (const [name, bytes] of await recalculatedFiles(plans, "fi-FI", from1904)) sheets.set(name, await readBack(name, bytes));
  }, 240_000);

  it.each(["porvoo", "mustasaari", "tornio"])("%s: every formula gives the planned result", (name) => {
    const [plan, read] = [plans.get(name), sheets.get(name)];
    if (plan === undefined || read === undefined) throw new Error(`${name} was not recalculated`);
    expect(read.every(({ grid }) => grid.dateSystem === 1904)).toBe(true);
    const { formulas, differences } = compare(plan, read);
    expect(differences.filter((difference) => !isSortKey(difference))).toEqual([]);
    expect(errorCells(read)).toEqual([]);
    expect(formulas).toBeGreaterThan(200);
  });
});
