import { describe, expect, it } from "@jest/globals";
import { formatOf } from "./workbook/cells";
import { codeOf, openExcel } from "./open-excel";

describe("looks of cells", () => {
  it("reads what the cells of a range share, and nothing where they differ", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#ddebf7";
      format.font.bold = true;
      format.wrapText = true;
      format.horizontalAlignment = "Right";
      format.indentLevel = 1;
      format.columnWidth = 90;
      sheet.getRange("B2").format.fill.color = "red";
      sheet.getRange("B2").format.font.bold = false;
      format.load("wrapText,horizontalAlignment,indentLevel,columnWidth,rowHeight,fill/color,font/bold,font/size");
      const empty = sheet.getRange("Z9").format.fill;
      empty.load("color");
      await context.sync();
      return [format.wrapText, format.horizontalAlignment, format.indentLevel, format.columnWidth, format.rowHeight, format.fill.color, format.font.bold, format.font.size, empty.color];
    });
    expect(read).toEqual([true, "Right", 1, 90, 15, "", null, 11, "#FFFFFF"]);
  });

  it("reads colours cell by cell", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("B1").format.fill.color = "#FF0000";
      const properties = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return properties.value;
    });
    expect(read).toEqual([[{ address: "Taulu!A1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } }, { address: "Taulu!B1", format: { fill: { color: "#FF0000" }, font: { bold: false } } }]]);
  });

  it("sets looks cell by cell", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { italic: true } } }]]);
      await context.sync();
    });
    expect([formatOf(workbook.activeSheet, 1, 1, "fillColor"), formatOf(workbook.activeSheet, 1, 2, "italic")]).toEqual(["#FF0000", true]);
  });

  it("draws borders at the edges and inside", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("Taulu").getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").color = "#808080";
      await context.sync();
    });
    const sheet = workbook.activeSheet;
    expect([
      formatOf(sheet, 1, 1, "EdgeTop.style"),
      formatOf(sheet, 2, 1, "EdgeTop.style"),
      formatOf(sheet, 1, 1, "EdgeRight.color"),
      formatOf(sheet, 1, 1, "EdgeRight.style"),
      formatOf(sheet, 1, 2, "EdgeLeft.color"),
      formatOf(sheet, 1, 2, "EdgeRight.style"),
    ]).toEqual(["Continuous", "None", "#808080", "Continuous", "#808080", "None"]);
  });

  it("holds for cells to come when a whole column is set", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("C:C").format.font.italic = true;
      await context.sync();
    });
    expect([formatOf(workbook.activeSheet, 900, 3, "italic"), formatOf(workbook.activeSheet, 900, 4, "italic")]).toEqual([true, false]);
  });

  it("formats several ranges at once", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRanges("A1:A2,C3").format.fill.color = "#FFEB9C";
      await context.sync();
    });
    expect(Array.from(workbook.activeSheet.cells.keys())).toHaveLength(3);
  });

  it.each([
    ["a colour of another form", (format: Excel.RangeFormat) => { format.fill.color = "FFFFFF"; }],
    ["an unknown alignment", (format: Excel.RangeFormat) => { Object.assign(format, { horizontalAlignment: "Keskelle" }); }],
    ["too high a row", (format: Excel.RangeFormat) => { format.rowHeight = 410; }],
    ["too deep an indent", (format: Excel.RangeFormat) => { format.indentLevel = 251; }],
  ])("refuses %s", async (_, set) => {
    const { run } = openExcel();
    const work = run(async (context) => {
      set(context.workbook.worksheets.getItem("Taulu").getRange("A1").format);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});

describe("rules with a formula", () => {
  it("are added, read and cleared from part of their cells", async () => {
    const { run, workbook } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const rule = sheet.getRange("A2:D9").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$A2>5";
      rule.custom.format.fill.color = "#FFC7CE";
      rule.custom.format.font.color = "#9C0006";
      rule.stopIfTrue = true;
      await context.sync();
      rule.load("type,stopIfTrue,priority");
      rule.custom.rule.load("formula");
      rule.custom.format.font.load("color");
      const count = sheet.getRange("B2").conditionalFormats.getCount();
      await context.sync();
      sheet.getRange("A2:D3").conditionalFormats.clearAll();
      await context.sync();
      return [rule.type, rule.stopIfTrue, rule.custom.rule.formula, rule.custom.format.font.color, count.value];
    });
    expect(read).toEqual(["Custom", true, "=$A2>5", "#9C0006", 1]);
    expect(workbook.activeSheet.conditionalFormats.flatMap((format) => format.areas)).toEqual([{ firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 4 }]);
  });

  it("are deleted one by one", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Taulu").getRange("A1:A9");
      for (const formula of ["=A1=1", "=A1=2"]) conditionalFormats.add("Custom").custom.rule.formula = formula;
      conditionalFormats.load("items/id");
      await context.sync();
      conditionalFormats.getItem(conditionalFormats.items[0]?.id ?? "").delete();
      await context.sync();
    });
    expect(workbook.activeSheet.conditionalFormats.map((format) => format.formula)).toEqual(["=A1=1"]);
  });

  it("of other kinds are unknown", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ApiNotFound");
  });
});

describe("drop-downs", () => {
  it("take their list from a range, with a prompt and an alert", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const { dataValidation } = sheet.getRange("D5:D9");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H4") } };
      dataValidation.prompt = { showPrompt: true, title: "Tila", message: "Valitse tila." };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Tuntematon", message: "Valitse luettelosta." };
      dataValidation.ignoreBlanks = true;
      const one = sheet.getRange("D6").dataValidation;
      const more = sheet.getRange("D4:D6").dataValidation;
      one.load("type,rule,prompt");
      more.load("type");
      await context.sync();
      sheet.getRange("D6").dataValidation.clear();
      const rest = sheet.getRange("D9").dataValidation;
      const cleared = sheet.getRange("D6").dataValidation;
      rest.load("type");
      cleared.load("type");
      await context.sync();
      return [one.type, one.rule, one.prompt, more.type, rest.type, cleared.type];
    });
    expect(read).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "=Taulu!$H$1:$H$4" } },
      { showPrompt: true, title: "Tila", message: "Valitse tila." },
      "Inconsistent",
      "List",
      "None",
    ]);
  });

  it.each([
    ["a list of more than 255 characters", (validation: Excel.DataValidation) => { validation.rule = { list: { inCellDropDown: true, source: "a,".repeat(128) } }; }],
    ["a title of more than 32 characters", (validation: Excel.DataValidation) => { validation.prompt = { showPrompt: true, title: "a".repeat(33), message: "" }; }],
    ["a message of more than 255 characters", (validation: Excel.DataValidation) => { validation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "a".repeat(256) }; }],
  ])("refuse %s", async (_, set) => {
    const { run } = openExcel();
    const work = run(async (context) => {
      set(context.workbook.worksheets.getItem("Taulu").getRange("A1").dataValidation);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});

describe("links", () => {
  it("lead to places in the workbook and show their text", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "Taulu!B7", screenTip: "Siirry", textToDisplay: "rivi 7" };
      cell.load("values,hyperlink");
      sheet.getRange("B1").load("hyperlink");
      await context.sync();
      return [cell.values, cell.hyperlink];
    });
    expect(read).toEqual([[["rivi 7"]], { documentReference: "Taulu!B7", screenTip: "Siirry", textToDisplay: "rivi 7" }]);
  });

  it("lead to one place", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").hyperlink = { documentReference: "Taulu!B7", address: "https://example.org" };
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});
