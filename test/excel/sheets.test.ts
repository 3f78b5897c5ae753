import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";
import { newWorkbook } from "./workbook/create";
import { placeCell } from "./workbook/write-cells";

describe("sheets", () => {
  it("reads names, visibility and order in one request", async () => {
    const { run, host } = openExcel(newWorkbook("Yksi", "Kaksi", "Kolme"));
    const sheets = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Kaksi").visibility = "Hidden";
      worksheets.load("items/name,items/visibility,items/position");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position]);
    });
    expect(sheets).toEqual([["Yksi", "Visible", 0], ["Kaksi", "Hidden", 1], ["Kolme", "Visible", 2]]);
    expect(host.syncs).toBe(1);
  });

  it("adds a sheet at the end that can be used after the next sync", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Raportti");
      sheet.getRange("A1").values = [["otsikko"]];
      await context.sync();
      sheet.tabColor = "#1f4e79";
      sheet.position = 0;
      sheet.showGridlines = false;
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.tabColor, sheet.showGridlines, sheet.cells.size])).toEqual([["Raportti", "#1F4E79", false, 1], ["Taulu", "", true, 0]]);
  });

  it.each(["", "a".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b", "'a", "a'", "History", "history"])("refuses the name %j", async (name) => {
    const { run, workbook } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
    expect(workbook.sheets).toHaveLength(1);
  });

  it("refuses a name that another sheet has, in any case", async () => {
    const { run } = openExcel();
    const add = (): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.add("TAULU");
        await context.sync();
      });
    expect(await codeOf(add())).toBe("ItemAlreadyExists");
  });

  it("renames a sheet, and formulas and names follow", async () => {
    const workbook = newWorkbook("Taulu", "Oma taulu");
    const { run } = openExcel(workbook);
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Taulu").getRange("A1:A2").formulas = [["='Oma taulu'!A1&\"'Oma taulu'!A1\""], ["=SUM('Oma taulu'!$B$1:$B$2,Muu!A1)"]];
      names.add("Alue", worksheets.getItem("Oma taulu").getRange("A1:B2"));
      worksheets.getItem("Oma taulu").name = "Uusi";
      await context.sync();
    });
    expect(Array.from(workbook.activeSheet.cells.values(), (cell) => cell.formula)).toEqual(["=Uusi!A1&\"'Oma taulu'!A1\"", "=SUM(Uusi!$B$1:$B$2,Muu!A1)"]);
    expect(workbook.names[0]?.formula).toBe("=Uusi!$A$1:$B$2");
  });

  it("finds a sheet by its id after a person has renamed it", async () => {
    const { run, person, workbook } = openExcel();
    const id = workbook.activeSheet.id;
    person.renamesSheet("Taulu", "Toinen");
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Toinen");
  });

  it("deletes a sheet, and what meant it is lost", async () => {
    const workbook = newWorkbook("Taulu", "Data");
    const { run } = openExcel(workbook);
    placeCell(workbook.activeSheet, 1, 1, 5, "=Data!A1");
    await run(async (context) => {
      context.workbook.worksheets.getItem("Data").delete();
      await context.sync();
    });
    const [cell] = workbook.activeSheet.cells.values();
    expect([cell?.formula, cell?.value]).toEqual(["=#REF!", { error: "#REF!" }]);
  });

  it("keeps one visible sheet", async () => {
    const { run, workbook } = openExcel(newWorkbook("Taulu", "Piilossa"));
    await run(async (context) => {
      context.workbook.worksheets.getItem("Piilossa").visibility = "Hidden";
      await context.sync();
    });
    const last = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
      codeOf(
        run(async (context) => {
          act(context.workbook.worksheets.getItem("Taulu"));
          await context.sync();
        }),
      );
    expect(await last((sheet) => { sheet.delete(); })).toBe("InvalidOperation");
    expect(await last((sheet) => { sheet.visibility = "Hidden"; })).toBe("InvalidOperation");
    expect(workbook.sheets).toHaveLength(2);
  });

  it("does not delete a very hidden sheet, and does not show a hidden one", async () => {
    const { run } = openExcel(newWorkbook("Taulu", "Piilossa"));
    const act = (visibility: "Hidden" | "VeryHidden", what: (sheet: Excel.Worksheet) => void): Promise<string> =>
      codeOf(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Piilossa");
          sheet.visibility = visibility;
          what(sheet);
          await context.sync();
        }),
      );
    expect(await act("VeryHidden", (sheet) => { sheet.delete(); })).toBe("InvalidOperation");
    expect(await act("Hidden", (sheet) => { sheet.activate(); })).toBe("InvalidOperation");
    expect(await act("Hidden", (sheet) => { sheet.getRange("A1").select(); })).toBe("InvalidOperation");
  });

  it("tells what is selected", async () => {
    const { run, person } = openExcel(newWorkbook("Taulu", "Toinen"));
    person.selects("Toinen", "B2:C4");
    const addresses = await run(async (context) => {
      const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      range.load("address");
      cell.load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(addresses).toEqual(["Toinen!B2:C4", "Toinen!B2"]);
  });

  it("freezes rows and columns", async () => {
    const { run, workbook } = openExcel();
    const locations = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Taulu");
      freezePanes.freezeAt("A1:B4");
      const location = freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      freezePanes.freezeRows(2);
      await context.sync();
      return location.address;
    });
    expect(locations).toBe("Taulu!A1:B4");
    expect(workbook.activeSheet.frozen).toEqual({ rows: 2, columns: 0 });
  });

  it("stores texts with a sheet, from ExcelApi 1.12 on", async () => {
    const store = (excel: ReturnType<typeof openExcel>): Promise<string> =>
      excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem("Taulu");
        customProperties.add("digitiekartta", "data");
        const property = customProperties.getItemOrNullObject("DIGITIEKARTTA");
        property.load("value");
        await context.sync();
        return property.value;
      });
    expect(await store(openExcel())).toBe("data");
    expect(await codeOf(store(openExcel(newWorkbook("Taulu"), { minorVersion: 9 })))).toBe("ApiNotFound");
  });

  it("keeps the print set-up", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Taulu");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.setPrintMargins("Inches", { left: 0.5, top: 1 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Sivu &P / &N";
      await context.sync();
    });
    const { scalars, zoom, titleRows, headerFooter } = workbook.activeSheet.pageLayout;
    expect([scalars.Orientation, scalars.LeftMargin, scalars.TopMargin, zoom, titleRows?.firstRow, titleRows?.lastRow, headerFooter.CenterFooter]).toEqual(["Landscape", 36, 72, { horizontalFitToPages: 1 }, 4, 4, "Sivu &P / &N"]);
  });

  it("keeps page breaks between rows", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const breaks = context.workbook.worksheets.getItem("Taulu").horizontalPageBreaks;
      for (const cell of ["A9", "A5", "A9"]) breaks.add(cell);
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map((item) => item.rowIndex)).toEqual([4, 8]);
      breaks.items[0]?.delete();
      await context.sync();
    });
    expect(workbook.activeSheet.pageLayout.rowBreaks).toEqual([9]);
  });

  it("refuses to scale and to fit a sheet at once", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});
