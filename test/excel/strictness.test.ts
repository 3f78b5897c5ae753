import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";
import { newWorkbook } from "./workbook/create";

function messageOf(excel: ReturnType<typeof openExcel>, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<readonly [string, string]> {
  const work = excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Taulu"), context);
    await context.sync();
  });
  return work.then(
    () => ["", "nothing was refused"] as const,
    async (error: unknown) => [await codeOf(work), typeof error === "object" && error !== null && "message" in error ? String(error.message) : ""] as const,
  );
}

describe("what the stand-in does not know is an error that names it", () => {
  it.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["Worksheet.Shapes", (sheet) => { sheet.shapes.addTextBox("a"); }],
    ["Workbook.Comments", (_, context) => { context.workbook.comments.load("items"); }],
    ["Range.AutoFill", (sheet) => { sheet.getRange("A1").autoFill("A1:A5"); }],
    ["Range.Style", (sheet) => { sheet.getRange("A1").load("style"); }],
    ["Range.NumberFormatLocal as something to set", (sheet) => { sheet.getRange("A1").numberFormatLocal = [["0"]]; }],
    ["Range.NothingLikeIt", (sheet) => { sheet.getRange("A1").load("nothingLikeIt"); }],
    ["Table.Sort", (sheet) => { sheet.tables.add("A1:B2", true).sort.apply([{ key: 0 }]); }],
    ["tables that are added without a header row", (sheet) => { sheet.tables.add("A1:B2", false); }],
    ["inserting and deleting cells that are not whole rows", (sheet) => { sheet.getRange("A1").insert("Down"); }],
    ["how Excel shows a number in the format [h]:mm", (sheet) => { const cell = sheet.getRange("A1"); cell.numberFormat = [["[h]:mm"]]; cell.values = [[1]]; cell.load("text"); }],
  ])("%s", async (name, act) => {
    expect(await messageOf(openExcel(), act)).toEqual(["ApiNotFound", `The stand-in for Excel does not know ${name}`]);
  });
});

describe("an Excel of an older requirement set", () => {
  it.each<readonly [number, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [11, "CustomProperties", (sheet) => { sheet.customProperties.add("a", "b"); }],
    [12, "Resize", (sheet) => { sheet.tables.add("A1:B2", true).resize("A1:B3"); }],
    [8, "Application.SuspendScreenUpdatingUntilNextSync", (_, context) => { context.application.suspendScreenUpdatingUntilNextSync(); }],
    [8, "GetCellProperties", (sheet) => { sheet.getRange("A1").getCellProperties({ address: true }); }],
    [7, "DataValidation", (sheet) => { sheet.getRange("A1").dataValidation.load("type"); }],
    [6, "Hyperlink", (sheet) => { sheet.getRange("A1").load("hyperlink"); }],
  ])("1.%i does not know %s", async (minorVersion, _, act) => {
    const [code] = await messageOf(openExcel(newWorkbook("Taulu"), { minorVersion }), act);
    expect(code).toBe("ApiNotFound");
    expect(await messageOf(openExcel(newWorkbook("Taulu"), { minorVersion: minorVersion + 1 }), act)).toEqual(["", "nothing was refused"]);
  });

  it("says so when it is asked", () => {
    const { Office } = openExcel(newWorkbook("Taulu"), { minorVersion: 9 });
    const { requirements } = Office.context;
    expect(["1.9", "1.10", "2.1"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false, false]);
    expect(requirements.isSetSupported("Muu", "1.1")).toBe(false);
  });
});

describe("ranges that an add-in keeps", () => {
  it("follow their cells in later requests", async () => {
    const { run, person, coAuthor } = openExcel();
    const addresses = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A5:B6");
      await context.sync();
      person.insertsRows("Taulu", 1, 3);
      coAuthor.deletesRows("Taulu", 8);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(addresses).toBe("Taulu!A8:B8");
  });

  it("are gone when their cells or their sheet are gone", async () => {
    const excel = openExcel(newWorkbook("Taulu", "Toinen"));
    const use = (act: () => void): Promise<string> =>
      codeOf(
        excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Taulu").getRange("A5:B6");
          await context.sync();
          act();
          range.load("address");
          await context.sync();
        }),
      );
    expect(await use(() => { excel.person.deletesRows("Taulu", 5, 2); })).toBe("InvalidReference");
    expect(await use(() => { excel.person.deletesSheet("Taulu"); })).toBe("InvalidReference");
  });

  it("cannot be used later when the add-in has let go of them", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1").untrack();
      await context.sync();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(await codeOf(work)).toBe("InvalidObjectPath");
  });

  it("lead to their neighbours", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("B2:D5");
      const neighbours = [
        range.getCell(0, 0), range.getRow(1), range.getColumn(2), range.getLastCell(), range.getLastRow(), range.getEntireRow(), range.getEntireColumn(),
        range.getResizedRange(1, -1), range.getOffsetRange(2, 1), range.getAbsoluteResizedRange(1, 1), range.getBoundingRect("F1"), range.getIntersection("C1:Z3"),
      ];
      for (const neighbour of neighbours) neighbour.load("address");
      await context.sync();
      return neighbours.map((neighbour) => neighbour.address.replace("Taulu!", ""));
    });
    expect(read).toEqual(["B2", "B3:D3", "D2:D5", "D5", "B5:D5", "2:5", "B:D", "B2:C6", "C4:E7", "B2", "B1:F5", "C2:D3"]);
  });

  it("do not leave the sheet", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it.each(["", "A0", "ZZZZ1", "A1048577", "1A", "Puuttuu!A1", "A1:"])("have an address that exists, not %j", async (address) => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange(address).load("address");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});
