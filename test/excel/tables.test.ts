import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";
import type { OpenExcel } from "./open-excel";
import { newWorkbook } from "./workbook/create";
import type { Workbook } from "./workbook/workbook";

/** A sheet with a table "Tiekartta" in A1:C4. */
async function withTable(workbook: Workbook = newWorkbook("Taulu")): Promise<OpenExcel> {
  const excel = openExcel(workbook);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Taulu");
    sheet.getRange("A1:C4").values = [["Nro", "Toimenpide", "Taso"], [2, "b", "TORI"], [1, "a", "DATA"], [3, "c", "TORI"]];
    sheet.tables.add("A1:C4", true).name = "Tiekartta";
    await context.sync();
  });
  return excel;
}

function values(excel: OpenExcel, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Taulu").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

describe("tables", () => {
  it("gives the parts of a table", async () => {
    const { run } = await withTable();
    const addresses = await run(async (context) => {
      const table = context.workbook.tables.getItem("tiekartta");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem("Toimenpide").getDataBodyRange()];
      for (const range of ranges) range.load("address");
      table.load("name,showTotals,worksheet/name");
      await context.sync();
      return [...ranges.map((range) => range.address), table.name, table.worksheet.name];
    });
    expect(addresses).toEqual(["Taulu!A1:C4", "Taulu!A1:C1", "Taulu!A2:C4", "Taulu!B2:B4", "Tiekartta", "Taulu"]);
  });

  it("lists the tables of all sheets in one request", async () => {
    const { run } = await withTable();
    const tables = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tables/items/name,items/protection/protected");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name), sheet.protection.protected]);
    });
    expect(tables).toEqual([["Taulu", ["Tiekartta"], false]]);
  });

  it("makes headers texts that are different from each other", async () => {
    const excel = openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("A1:D1").values = [[2025, "Budjetti", "budjetti", ""]];
      sheet.tables.add("A1:D2", true);
      await context.sync();
    });
    expect(await values(excel, "A1:D1")).toEqual([["2025", "Budjetti", "budjetti2", "Column4"]]);
  });

  it("sets name, style and switches", async () => {
    const { run, workbook } = await withTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Tiekartta");
      table.set({ name: "Data", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
      await context.sync();
    });
    const [table] = workbook.activeSheet.tables;
    expect([table?.name, table?.style, table?.showBandedRows, table?.showFilterButton]).toEqual(["Data", "TableStyleLight1", false, false]);
  });

  it("refuses tables that overlap a table or merged cells, and names that are taken or no names", async () => {
    const { run } = await withTable();
    const work = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
      codeOf(
        run(async (context) => {
          act(context.workbook.worksheets.getItem("Taulu"), context);
          await context.sync();
        }),
      );
    expect(await work((sheet) => { sheet.tables.add("C4:D6", true); })).toBe("InvalidArgument");
    expect(await work((sheet) => { sheet.getRange("F1:G1").merge(); sheet.tables.add("F1:G3", true); })).toBe("MergedRangeConflict");
    expect(await work((sheet) => { sheet.tables.add("I1:J3", true).name = "TIEKARTTA"; })).toBe("ItemAlreadyExists");
    expect(await work((sheet) => { sheet.tables.add("L1:M3", true).name = "oma taulu"; })).toBe("InvalidArgument");
    expect(await work((sheet) => { sheet.tables.add("O1:P3", true).name = "A1"; })).toBe("InvalidArgument");
    expect(await work((sheet) => { sheet.tables.add("R1:S3", true).style = "Keltainen"; })).toBe("InvalidArgument");
  });

  it("does not take back what happened before the error", async () => {
    const { run, workbook } = await withTable();
    await codeOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Taulu");
        sheet.getRange("I1").values = [["jäi"]];
        sheet.tables.add("I1:J3", true).name = "Tiekartta";
        sheet.getRange("L1").values = [["ei enää"]];
        await context.sync();
      }),
    );
    expect(workbook.activeSheet.tables.map((table) => table.name)).toEqual(["Tiekartta", "Table1"]);
    expect(Array.from(workbook.activeSheet.cells.values(), (cell) => cell.value)).toContain("jäi");
    expect(Array.from(workbook.activeSheet.cells.values(), (cell) => cell.value)).not.toContain("ei enää");
  });

  it("resizes from ExcelApi 1.13 on", async () => {
    const { run, workbook } = await withTable();
    await run(async (context) => {
      context.workbook.tables.getItem("Tiekartta").resize("A1:D6");
      await context.sync();
    });
    expect(workbook.activeSheet.tables[0]?.range).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: 4 });
    const workbookOfOld = newWorkbook("Taulu");
    await withTable(workbookOfOld);
    const old = openExcel(workbookOfOld, { minorVersion: 12 });
    const work = old.run(async (context) => {
      context.workbook.tables.getItem("Tiekartta").resize("A1:D6");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ApiNotFound");
  });

  it("goes with its contents, or leaves them", async () => {
    const excel = await withTable();
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Tiekartta").convertToRange();
      await context.sync();
    });
    expect([excel.workbook.activeSheet.tables.length, await values(excel, "A1:B2")]).toEqual([0, [["Nro", "Toimenpide"], [2, "b"]]]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").tables.add("A1:C4", true).delete();
      await context.sync();
    });
    expect(await values(excel, "A1:B2")).toEqual([["", ""], ["", ""]]);
  });

  it("takes in the row that a person types below it", async () => {
    const { person, workbook } = await withTable();
    person.types("Taulu", "B5", "uusi");
    expect(workbook.activeSheet.tables[0]?.range.lastRow).toBe(5);
  });

  it("follows rows that a person inserts and deletes above it", async () => {
    const excel = await withTable();
    excel.person.insertsRows("Taulu", 1, 2);
    excel.person.deletesRows("Taulu", 4);
    expect(excel.workbook.activeSheet.tables[0]?.range).toEqual({ firstRow: 3, firstColumn: 1, lastRow: 5, lastColumn: 3 });
    expect(await values(excel, "A3:B5")).toEqual([["Nro", "Toimenpide"], [1, "a"], [3, "c"]]);
  });

  it("is sorted by a person", async () => {
    const excel = await withTable();
    excel.person.sorts("Tiekartta", "Nro", "descending");
    expect(await values(excel, "A2:B4")).toEqual([[3, "c"], [2, "b"], [1, "a"]]);
  });

  it("is filtered by a person, and the add-in sees it and clears it", async () => {
    const { run, person, workbook } = await withTable();
    person.filters("Tiekartta", "Taso", "TORI");
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem("Tiekartta");
      table.autoFilter.load("isDataFiltered,criteria");
      const rows = table.getDataBodyRange().getRowProperties({ rowHidden: true });
      await context.sync();
      const before: unknown = [table.autoFilter.isDataFiltered, table.autoFilter.criteria, rows.value];
      table.clearFilters();
      await context.sync();
      return before;
    });
    expect(seen).toEqual([true, [null, null, { filterOn: "Values", values: ["TORI"] }], [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]]);
    expect(workbook.activeSheet.hiddenRows.size).toBe(0);
  });

  it("writes bulk values to visible rows only, where the test says that this Excel does so", async () => {
    const excel = await withTable();
    excel.person.filters("Tiekartta", "Taso", "TORI");
    excel.workbook.skipsFilteredRows = true;
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("B2:B4").values = [["eka"], ["toka"], ["kolmas"]];
      await context.sync();
    });
    expect(await values(excel, "B2:B4")).toEqual([["eka"], ["a"], ["toka"]]);
  });
});
