import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";

describe("cells through the real client", () => {
  it("gives back what was written", async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("taulu").getRange("B2:C3");
      range.values = [["Toimenpide", 12.5], [true, ""]];
      range.load({ values: true, valueTypes: true, address: true, rowIndex: true, columnCount: true });
      await context.sync();
      return [range.values, range.valueTypes, range.address, range.rowIndex, range.columnCount];
    });
    expect(values).toEqual([[["Toimenpide", 12.5], [true, ""]], [["String", "Double"], ["Boolean", "Empty"]], "Taulu!B2:C3", 1, 2]);
  });

  it("leaves a cell for null and empties it for empty text", async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", ""]]);
  });

  it("sets one value in all cells", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1:B2");
      Object.assign(range, { values: 7, numberFormat: "0.00" });
      await context.sync();
    });
    expect(Array.from(workbook.activeSheet.cells.values(), (cell) => [cell.value, cell.format.numberFormat])).toEqual(Array.from({ length: 4 }, () => [7, "0.00"]));
  });

  it.each([
    ["too few rows", "A1:B2", [["a", "b"]]],
    ["too few columns", "A1:B2", [["a"], ["b"]]],
    ["rows of different lengths", "A1:B2", [["a", "b"], ["c"]]],
    ["a flat list", "A1:B1", ["a", "b"]],
  ])("refuses %s", async (_, address, values) => {
    const { run } = openExcel();
    const work = run(async (context) => {
      Object.assign(context.workbook.worksheets.getItem("Taulu").getRange(address), { values });
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("refuses the wrong shape of a large array, which the client splits", async () => {
    const { run, workbook } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1:B2000").values = Array.from({ length: 1999 }, () => ["a", "b"]);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
    expect(workbook.activeSheet.cells.size).toBe(0);
  });

  it("puts a large array together again that the client has split", async () => {
    const { run } = openExcel();
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `rivi ${String(row)}`]);
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1:B2000");
      range.values = rows;
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
  });

  it("keeps a formula's text, and 0 where the test gives no result", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1:B1");
      range.formulas = [["=SUM(B1:B9)", "=\"a\"&\"b\""]];
      range.load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([[["=SUM(B1:B9)", "=\"a\"&\"b\""]], [[0, 0]]]);
  });

  it("asks the test for results of formulas, and asks again when it calculates", async () => {
    const { run, workbook } = openExcel();
    let result = 5;
    workbook.calculate = (formula, sheet, address) => (formula === "=LASKE()" && sheet === "Taulu" && address === "C7" ? result : { error: "#NAME?" });
    const values = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Taulu").getRange("C7");
      cell.formulas = [["=LASKE()"]];
      cell.load("values");
      await context.sync();
      const before: unknown = cell.values;
      result = 6;
      context.workbook.application.calculate("Full");
      cell.load("values");
      await context.sync();
      return [before, cell.values];
    });
    expect(values).toEqual([[[5]], [[6]]]);
  });

  it.each(["=SUM(A1;B1)", "=(1+2", "=\"auki", "=1+", "=A1)"])("refuses the formula %s", async (formula) => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").formulas = [[formula]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("shows errors as text", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Taulu").getRange("A1");
      cell.values = [["#N/A"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(read).toEqual([[["#N/A"]], [["Error"]]]);
  });

  it("gives null for the values of whole columns, and refuses to set them", async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const column = context.workbook.worksheets.getItem("Taulu").getRange("A:C");
      column.load("values,address,isEntireColumn");
      await context.sync();
      return [column.values, column.address, column.isEntireColumn];
    });
    expect(values).toEqual([null, "Taulu!A:C", true]);
    const work = run(async (context) => {
      Object.assign(context.workbook.worksheets.getItem("Taulu").getRange("A:A"), { values: "a" });
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("refuses to read more than five million cells", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1:F1000000").load("values");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("RangeExceedsLimit");
  });

  it("refuses text that no cell holds", async () => {
    const { run } = openExcel();
    const write = (length: number): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.getItem("Taulu").getRange("A1").values = [["a".repeat(length)]];
        await context.sync();
      });
    await expect(write(32_767)).resolves.toBeUndefined();
    expect(await codeOf(write(32_768))).toBe("InvalidArgument");
  });

  it("finds the used range with and without formats", async () => {
    const { run } = openExcel();
    const addresses = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("B2").values = [["a"]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const [withFormats, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      withFormats.load("address");
      valuesOnly.load("address");
      await context.sync();
      return [withFormats.address, valuesOnly.address];
    });
    expect(addresses).toEqual(["Taulu!B2:D9", "Taulu!B2"]);
  });

  it("tells which rows and columns are hidden", async () => {
    const { run, person } = openExcel();
    person.hidesRows("Taulu", 2);
    const hidden = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange("A1:C3").getColumnProperties({ columnHidden: true });
      const range = sheet.getRange("A1:A3");
      range.load("rowHidden");
      await context.sync();
      return [rows.value, columns.value, range.rowHidden];
    });
    expect(hidden).toEqual([
      [{ rowHidden: false, rowIndex: 0 }, { rowHidden: true, rowIndex: 1 }, { rowHidden: false, rowIndex: 2 }],
      [{ columnHidden: false }, { columnHidden: true }, { columnHidden: false }],
      null,
    ]);
  });

  it("hides all but the first cell of a merge", async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1:B1");
      range.merge();
      range.values = [["näkyy", "katoaa"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["näkyy", ""]]);
  });

  it("clears contents, formats or everything", async () => {
    const { run, workbook } = openExcel();
    const clear = (what: "Contents" | "Formats" | "All"): Promise<unknown> =>
      run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Taulu").getRange("A1");
        cell.values = [["a"]];
        cell.format.font.bold = true;
        cell.clear(what);
        await context.sync();
        return Array.from(workbook.activeSheet.cells.values(), (left) => [left.value, left.format.bold ?? false]);
      });
    expect(await clear("Contents")).toEqual([[null, true]]);
    expect(await clear("Formats")).toEqual([["a", false]]);
    expect(await clear("All")).toEqual([]);
  });

  it.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [0.256, "0 %", "26 %"],
    [45_838, "d.m.yyyy", "30.6.2025"],
    ["teksti", "General", "teksti"],
    [true, "General", "TRUE"],
  ])("shows %p in the format %s as %s", async (value, format, text) => {
    const { run } = openExcel();
    const shown = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Taulu").getRange("A1");
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load("text");
      await context.sync();
      return cell.text;
    });
    expect(shown).toEqual([[text]]);
  });
});
