import { beforeAll, describe, expect, it } from "@jest/globals";
import { formatAt, valueAt } from "../../../../src/core/grid/grid";
import type { WorkbookPlan } from "../../../../src/core/reports/sheet-plan";
import { planContents } from "../../../../src/workbook/memory/plan-contents";
import type { SheetRead } from "../../../../src/workbook/workbook";
import { readWorkbook } from "../../../../src/workbook/xlsx/read-workbook";
import { renderPlan } from "../../../../src/workbook/xlsx/render-plan";
import { READING_TIME, planOf as reportOf, readExample } from "../../../core/reports/report-plans";
import { planOf } from "../../../excel/xlsx/plan-of";
import { fullPlan } from "../../plans/full-plan";
import { comparablePlan } from "../comparable-plan";
import { openOffice } from "../open-office";

/** Values, formulas, formats and tables of a sheet; a formula's empty result may be a text or nothing. */
function readOf({ name, hidden, tables, grid }: SheetRead): unknown {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row + 1);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column + 1);
  return { name, hidden, tables, formulas: grid.formulas, cells: rows.map((row) => columns.map((column) => [valueAt(grid, row, column) ?? "", formatAt(grid, row, column)])) };
}

let reports: WorkbookPlan;
beforeAll(async () => {
  reports = reportOf((await readExample("porvoo")).roadmap, "fi");
}, READING_TIME);

describe("the sheets that are written", () => {
  it.each<readonly [string, () => WorkbookPlan]>([
    ["with everything that a plan can ask for", () => fullPlan],
    ["of a whole report", () => reports],
  ])("%s are those of the plan", async (_what, plan) => {
    const { excel, write } = openOffice();
    await write(plan());
    const written = comparablePlan(planOf(excel.workbook, "fi"));
    const wanted = comparablePlan(plan());
    const sheets = written.sheets.filter(({ name }) => name !== "Taulu");
    for (const [index, sheet] of wanted.sheets.entries()) expect(sheets[index]).toEqual(sheet);
    expect(sheets).toHaveLength(wanted.sheets.length);
    expect(written.names).toEqual(wanted.names);
    for (const { name, pageLayout } of excel.workbook.sheets.slice(1)) expect([name, pageLayout.scalars.Orientation, pageLayout.scalars.PaperSize]).toEqual([name, "Landscape", "A4"]);
  });

  it.each<readonly [string, () => WorkbookPlan]>([
    ["with everything that a plan can ask for", () => fullPlan],
    ["of a whole report", () => reports],
  ])("%s read alike in memory, in a file and in Excel", async (_what, plan) => {
    const { office, write } = openOffice();
    await write(plan());
    const open = await office.readSheets();
    const file = await readWorkbook(await renderPlan(plan()), "raportti.xlsx");
    if (!open.ok || !file.ok) throw new Error("not read");
    const inMemory = plan().sheets.map(planContents).map(readOf);
    expect(file.value.map(readOf)).toEqual(inMemory);
    expect(open.value.slice(1).map(readOf)).toEqual(inMemory);
  });
});
