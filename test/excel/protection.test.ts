import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";
import type { OpenExcel } from "./open-excel";

function attempt({ run }: OpenExcel, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  const work = run(async (context) => {
    act(context.workbook.worksheets.getItem("Taulu"), context);
    await context.sync();
    return "done";
  });
  return work.then((done) => done, () => codeOf(work));
}

const WAYS: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ["values", (sheet) => { sheet.getRange("A1").values = [[1]]; }],
  ["looks", (sheet) => { sheet.getRange("A1").format.font.bold = true; }],
  ["number formats", (sheet) => { sheet.getRange("A1").numberFormat = [["0"]]; }],
  ["clearing", (sheet) => { sheet.getRange("A1").clear(); }],
  ["tables", (sheet) => { sheet.tables.add("A1:B2", true); }],
  ["rules", (sheet) => { sheet.getRange("A1").conditionalFormats.add("Custom"); }],
  ["drop-downs", (sheet) => { sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }; }],
  ["links", (sheet) => { sheet.getRange("A1").hyperlink = { documentReference: "Taulu!A2", textToDisplay: "a" }; }],
  ["widths", (sheet) => { sheet.getRange("A1").format.columnWidth = 90; }],
  ["charts", (sheet) => { sheet.charts.add("Line", sheet.getRange("A1:B2")); }],
  ["print set-up", (sheet) => { sheet.pageLayout.orientation = "Landscape"; }],
  ["frozen rows", (sheet) => { sheet.freezePanes.freezeRows(1); }],
  ["deleted rows", (sheet) => { sheet.getRange("2:2").delete("Up"); }],
];

describe("a protected sheet", () => {
  it.each(WAYS)("refuses %s", async (_, act) => {
    const excel = openExcel();
    excel.person.protects("Taulu");
    expect(await attempt(excel, act)).toBe("AccessDenied");
  });

  it.each(WAYS)("without protection allows %s", async (_, act) => {
    expect(await attempt(openExcel(), act)).toBe("done");
  });

  it("lets unlocked cells be written", async () => {
    const excel = openExcel();
    await attempt(excel, (sheet) => { sheet.getRange("B2:B3").format.protection.locked = false; sheet.protection.protect(); });
    expect(await attempt(excel, (sheet) => { sheet.getRange("B2:B3").values = [[1], [2]]; })).toBe("done");
    expect(await attempt(excel, (sheet) => { sheet.getRange("B2:B4").values = [[1], [2], [3]]; })).toBe("AccessDenied");
  });

  it("keeps the permissions that it leaves", async () => {
    const excel = openExcel();
    excel.person.protects("Taulu", { allowFormatCells: true });
    expect(await attempt(excel, (sheet) => { sheet.getRange("A1").format.font.bold = true; })).toBe("done");
  });

  it("is told apart, and can be read", async () => {
    const { run, person } = openExcel();
    person.types("Taulu", "A1", "a");
    person.protects("Taulu");
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const range = sheet.getRange("A1");
      sheet.protection.load("protected");
      range.load("values");
      await context.sync();
      return [sheet.protection.protected, range.values];
    });
    expect(read).toEqual([true, [["a"]]]);
  });

  it("is opened with its password only, and once only", async () => {
    const excel = openExcel();
    excel.person.protects("Taulu", {}, "salasana");
    expect(await attempt(excel, (sheet) => { sheet.protection.unprotect("arvaus"); })).toBe("AccessDenied");
    expect(await attempt(excel, (sheet) => { sheet.protection.unprotect("salasana"); })).toBe("done");
    expect(await attempt(excel, (sheet) => { sheet.protection.unprotect("salasana"); })).toBe("InvalidOperation");
  });

  it("stops people, too", () => {
    const { person, coAuthor } = openExcel();
    person.protects("Taulu");
    expect(() => { coAuthor.types("Taulu", "A1", "a"); }).toThrow("protected");
  });
});

describe("a protected structure", () => {
  it("keeps its sheets as they are and lets cells be written", async () => {
    const excel = openExcel();
    excel.workbook.protection = { password: null };
    expect(await attempt(excel, (_, context) => { context.workbook.worksheets.add("Uusi"); })).toBe("AccessDenied");
    expect(await attempt(excel, (sheet) => { sheet.name = "Toinen"; })).toBe("AccessDenied");
    expect(await attempt(excel, (sheet) => { sheet.position = 0; })).toBe("AccessDenied");
    expect(await attempt(excel, (sheet) => { sheet.getRange("A1").values = [[1]]; })).toBe("done");
  });
});

describe("a workbook that is open for reading only", () => {
  it("says so and refuses every change", async () => {
    const excel = openExcel();
    excel.workbook.readOnly = true;
    const said = await excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(said).toBe(true);
    expect(await attempt(excel, (sheet) => { sheet.getRange("A1").values = [[1]]; })).toBe("AccessDenied");
    expect(await attempt(excel, (_, context) => { context.workbook.worksheets.add("Uusi"); })).toBe("AccessDenied");
    expect(await attempt(excel, (_, context) => { context.workbook.settings.add("a", 1); })).toBe("AccessDenied");
    expect(await attempt(excel, (_, context) => { context.workbook.names.add("a_1", "=1"); })).toBe("AccessDenied");
  });
});
