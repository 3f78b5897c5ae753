import { describe, expect, it } from "@jest/globals";
import { openExcel } from "./open-excel";
import { User } from "./user";
import type { LocaleName } from "./workbook/entry/locales";

/** What a cell holds after an add-in has written into it: value and number format. */
async function written(value: string | number | boolean, format = "General"): Promise<unknown> {
  const { run } = openExcel();
  return run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Taulu").getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,numberFormat");
    await context.sync();
    const read: unknown = [cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
    return read;
  });
}

function typed(locale: LocaleName, text: string): unknown {
  const { workbook } = openExcel();
  new User(workbook, "person", locale).types("Taulu", "A1", text);
  const [cell] = workbook.activeSheet.cells.values();
  return [cell?.value, cell?.format.numberFormat ?? "General"];
}

describe("text that an add-in writes is read as US English", () => {
  it.each<readonly [string, string | number | boolean, string]>([
    ["123", 123, "General"],
    ["00123", 123, "General"],
    [" 12 ", 12, "General"],
    ["1.10", 1.1, "General"],
    ["-5", -5, "General"],
    ["(5)", -5, "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12,5", "12,5", "General"],
    ["1e5", 100_000, "0.00E+00"],
    ["12%", 0.12, "0%"],
    ["$5", 5, "$#,##0"],
    ["1 1/2", 1.5, "# ?/?"],
    ["1/2/2025", 45_659, "m/d/yyyy"],
    ["1/2", 46_024, "d-mmm"],
    ["1/2025", 45_658, "mmm-yy"],
    ["2025-06-30", 45_838, "m/d/yyyy"],
    ["30.6.2025", "30.6.2025", "General"],
    ["31/12/2025", "31/12/2025", "General"],
    ["Jan 2025", 45_658, "mmm-yy"],
    ["12:00", 0.5, "h:mm"],
    ["true", true, "General"],
    ["TOSI", "TOSI", "General"],
    ["#REF!", "#REF!", "General"],
    ["'=1+2", "=1+2", "General"],
    ["a,c", "a,c", "General"],
    ["K1", "K1", "General"],
    ["1.1.", "1.1.", "General"],
  ])("%s", async (text, value, format) => {
    expect(await written(text)).toEqual([value, format]);
  });

  it.each(["+358 40", "-viiva", "@mainos"])("takes %s for a formula that it does not understand", async (text) => {
    expect(await written(text)).toEqual(["#NAME?", "General"]);
  });

  it.each(["=1+2", "00123", "1/2/2025", "TRUE", "-viiva", "12%"])("keeps %s as it is in a cell with the format @", async (text) => {
    expect(await written(text, "@")).toEqual([text, "@"]);
  });

  it("turns numbers and truth values into text in a cell with the format @", async () => {
    expect([await written(12.5, "@"), await written(true, "@")]).toEqual([["12.5", "@"], ["TRUE", "@"]]);
  });

  it("takes one apostrophe away in front of text, whatever the format", async () => {
    expect([await written("'00123", "@"), await written("''a")]).toEqual([["00123", "@"], ["'a", "General"]]);
  });

  it("does not turn what is there already when the format becomes @", async () => {
    const { run } = openExcel();
    const types = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Taulu").getRange("A1");
      cell.values = [["00123"]];
      cell.numberFormat = [["@"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(types).toEqual([[123]]);
  });

  it("keeps a format that the cell has already", async () => {
    expect(await written("1/2/2025", "d.m.yyyy")).toEqual([45_659, "d.m.yyyy"]);
  });
});

describe("what a person types is read in the language of their Excel", () => {
  it.each<readonly [LocaleName, string, unknown, string]>([
    ["fi-FI", "TOSI", true, "General"],
    ["fi-FI", "tosi", true, "General"],
    ["fi-FI", "EPÄTOSI", false, "General"],
    ["fi-FI", "TRUE", "TRUE", "General"],
    ["fi-FI", "TORI", "TORI", "General"],
    ["sv-FI", "SANT", true, "General"],
    ["sv-FI", "TOSI", "TOSI", "General"],
    ["en-US", "TOSI", "TOSI", "General"],
    ["fi-FI", "12,5", 12.5, "General"],
    ["fi-FI", "12 500", 12_500, "#,##0"],
    ["fi-FI", "12 500,50 €", 12_500.5, "#,##0.00 €"],
    ["fi-FI", "1.5.2025", 45_778, "d.m.yyyy"],
    ["fi-FI", "1.5.", 46_143, "d-mmm"],
    ["fi-FI", "1.5", 46_143, "d-mmm"],
    ["fi-FI", "12/2025", 45_992, "mmm-yy"],
    ["fi-FI", "1/2", 46_054, "d-mmm"],
    ["fi-FI", "1.10", 46_296, "d-mmm"],
    ["fi-FI", "syksy 2025", "syksy 2025", "General"],
    ["fi-FI", "#PUUTTUU!", { error: "#N/A" }, "General"],
  ])("%s: %s", (locale, text, value, format) => {
    expect(typed(locale, text)).toEqual([value, format]);
  });

  it("reaches the add-in as a truth value", async () => {
    const { run, person } = openExcel();
    person.types("Taulu", "B3", "TOSI");
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Taulu").getRange("B3");
      cell.load("values,valueTypes,formulas");
      await context.sync();
      return [cell.values, cell.valueTypes, cell.formulas];
    });
    expect(read).toEqual([[[true]], [["Boolean"]], [[true]]]);
  });

  it("keeps TOSI where the add-in has set the format @ before", async () => {
    const { run, person, workbook } = openExcel();
    await run(async (context) => {
      Object.assign(context.workbook.worksheets.getItem("Taulu").getRange("B:B"), { numberFormat: "@" });
      await context.sync();
    });
    person.types("Taulu", "B3", "TOSI");
    expect(Array.from(workbook.activeSheet.cells.values(), (cell) => cell.value)).toEqual(["TOSI"]);
  });
});
