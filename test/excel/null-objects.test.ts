import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";

describe("what is not there", () => {
  it("is a null object where the add-in asks with OrNullObject", async () => {
    const { run } = openExcel();
    const nothing = await run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject("Puuttuu");
      const objects = [
        sheet,
        workbook.tables.getItemOrNullObject("Puuttuu"),
        workbook.names.getItemOrNullObject("Puuttuu"),
        workbook.settings.getItemOrNullObject("puuttuu"),
        workbook.worksheets.getItem("Taulu").getUsedRangeOrNullObject(true),
        sheet.getRange("A1"),
        sheet.tables.getItemOrNullObject("a").getDataBodyRange(),
        workbook.worksheets.getItem("Taulu").getRange("A1").getIntersectionOrNullObject("B2"),
      ];
      for (const object of objects) object.load();
      await context.sync();
      return objects.map((object) => object.isNullObject);
    });
    expect(nothing).toEqual([true, true, true, true, true, true, true, true]);
  });

  it("is ItemNotFound where it asks plainly", async () => {
    const { run } = openExcel();
    const ask = (get: (context: Excel.RequestContext) => void): Promise<string> =>
      codeOf(
        run(async (context) => {
          get(context);
          await context.sync();
        }),
      );
    expect([
      await ask((context) => context.workbook.worksheets.getItem("Puuttuu")),
      await ask((context) => context.workbook.tables.getItem("Puuttuu")),
      await ask((context) => context.workbook.names.getItem("Puuttuu")),
      await ask((context) => context.workbook.settings.getItem("puuttuu")),
      await ask((context) => context.workbook.worksheets.getItem("Taulu").charts.getItem("Puuttuu")),
    ]).toEqual(Array.from({ length: 5 }, () => "ItemNotFound"));
  });

  it("can be deleted without an error, as Microsoft's samples do", async () => {
    const { run } = openExcel();
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Puuttuu").delete();
        await context.sync();
      }),
    ).resolves.toBeUndefined();
  });

  it("cannot be written into", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Puuttuu").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ItemNotFound");
  });

  it("stays a null object in later requests", async () => {
    const { run } = openExcel();
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Puuttuu");
      await context.sync();
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("is an object when it is there", async () => {
    const { run } = openExcel();
    const names = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("TAULU");
      sheet.load("name");
      await context.sync();
      return [sheet.isNullObject, sheet.name];
    });
    expect(names).toEqual([false, "Taulu"]);
  });

  it("tells the client that a property was not loaded", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    });
    expect(await codeOf(work)).toBe("PropertyNotLoaded");
  });
});
