import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../src/workbook/xlsx/read-workbook";
import { renderPlan } from "../../src/workbook/xlsx/render-plan";
import { fullPlan } from "../workbook/plans/full-plan";
import { openExcel } from "./open-excel";
import { plannedResults } from "./planned-results";
import { newWorkbook } from "./workbook/create";
import { planOf } from "./xlsx/plan-of";
import { loadXlsx, saveXlsx } from "./xlsx/xlsx";

async function readBack(bytes: Uint8Array): Promise<NonNullable<Extract<Awaited<ReturnType<typeof readWorkbook>>, { readonly ok: true }>["value"]>> {
  const read = await readWorkbook(bytes, "koe.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

describe("files", () => {
  it("are opened with all that the project's own reader sees", async () => {
    const bytes = new Uint8Array(readFileSync("examples/porvoo.xlsx"));
    const [first] = await readBack(bytes);
    const { run } = openExcel(await loadXlsx(bytes, "porvoo.xlsx"));
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const used = sheet.getUsedRange(true);
      used.load("values");
      sheet.load("name,tables/name");
      await context.sync();
      return { name: sheet.name, tables: sheet.tables.items.map((table) => table.name), values: used.values };
    });
    expect(read.name).toBe(first?.name);
    expect(read.tables).toEqual(first?.tables.map((table) => table.name));
    expect(read.values.flat().filter((value) => value !== "")).toEqual(first?.grid.values.flat().filter((value) => value !== null && typeof value !== "object" && value !== ""));
  });

  it("say the same after they were opened and saved", async () => {
    const before = await renderPlan(fullPlan);
    const after = await readBack(await saveXlsx(await loadXlsx(before, "koe.xlsx")));
    const facts = (sheets: typeof after): unknown => sheets.map(({ name, hidden, tables, grid }) => [name, hidden, tables, grid.values, Array.from(grid.formulas)]);
    expect(facts(after)).toEqual(facts(await readBack(before)));
  });

  it("hold what an add-in wrote", async () => {
    const { run, workbook } = openExcel(newWorkbook("Taulu"));
    workbook.calculate = () => 3;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Raportti");
      sheet.getRange("A1:B3").values = [["Taso", "Määrä"], ["TORI", 1], ["DATA", 2]];
      sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("B2:B4").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
      Object.assign(sheet.getRange("A1:B1").format.font, { bold: true, color: "#FFFFFF" });
      sheet.getRange("A1:B1").format.fill.color = "#1F4E79";
      sheet.tables.add("A1:B3", true).name = "Tasot";
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"));
      chart.title.text = "Tasot";
      chart.setPosition("D2", "H12");
      sheet.getRange("A2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    const sheets = await readBack(await saveXlsx(workbook));
    const report = sheets.find((sheet) => sheet.name === "Raportti");
    expect([report?.tables, report?.grid.values, Array.from(report?.grid.formulas.values() ?? [])]).toEqual([
      [{ name: "Tasot", range: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 }, hasTotalRow: false }],
      [["Taso", "Määrä"], ["TORI", 1], ["DATA", 2], [null, 3]],
      ["SUM(B2:B3)"],
    ]);
  });
});

describe("a workbook as a plan", () => {
  it("has cells, looks and tables as they are, and nothing after the last cell of a row", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("A1").values = [["Otsikko"]];
      sheet.getRange("A1").format.font.set({ bold: true, size: 16, color: "#1F4E79" });
      sheet.getRange("A3:B4").values = [["Nro", "Nimi"], [1, "a"]];
      sheet.tables.add("A3:B4", true).set({ name: "Lista", showFilterButton: false });
      sheet.getRange("A:A").format.columnWidth = 60;
      await context.sync();
    });
    const [sheet] = planOf(workbook, "fi").sheets;
    expect(sheet?.rows).toEqual([[{ value: "Otsikko", style: "title" }], [], [{ value: "Nro" }, { value: "Nimi" }], [{ value: 1 }, { value: "a" }]]);
    expect(sheet?.tables).toEqual([{ name: "Lista", range: { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 2 }, columns: ["Nro", "Nimi"], style: "data", filter: false }]);
    expect(sheet?.columnWidths).toEqual([10.71]);
  });
});

describe("formulas of a plan", () => {
  it("get the results that the plan expects of them", () => {
    const calculate = plannedResults(fullPlan);
    expect([calculate("=SUM(B7:B10)", "mikä tahansa", "B11"), calculate("=SUM(B7:B10)", "mikä tahansa", "B12")]).toEqual([5, { error: "#NAME?" }]);
  });
});
