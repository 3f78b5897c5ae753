import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";

describe("names", () => {
  it("mean cells or formulas", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Tilat", worksheets.getItem("Taulu").getRange("A2:A5"), "luettelo");
      names.add("Kaksi", "=1+1");
      names.load("items/name,items/formula,items/type,items/comment,items/scope");
      const range = names.getItem("tilat").getRangeOrNullObject();
      range.load("address");
      const none = names.getItem("Kaksi").getRangeOrNullObject();
      const byName = worksheets.getItem("Taulu").getRange("Tilat");
      byName.load("address");
      await context.sync();
      const items: unknown = names.items.map((item): unknown[] => [item.name, item.formula, item.type, item.comment, item.scope]);
      return [items, range.address, none.isNullObject, byName.address];
    });
    expect(read).toEqual([
      [["Tilat", "=Taulu!$A$2:$A$5", "Range", "luettelo", "Workbook"], ["Kaksi", "=1+1", "String", "", "Workbook"]],
      "Taulu!A2:A5",
      true,
      "Taulu!A2:A5",
    ]);
  });

  it.each([["A1", "InvalidArgument"], ["oma nimi", "InvalidArgument"], ["1a", "InvalidArgument"], ["R1C1", "InvalidArgument"], ["TILAT", "ItemAlreadyExists"]])("refuses %s with %s", async (name, code) => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.names.add("Tilat", "=1");
      context.workbook.names.add(name, "=2");
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });

  it("can be changed and deleted", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const item = context.workbook.names.add("Tilat", "=1");
      await context.sync();
      item.formula = "=Taulu!$A$1";
      item.visible = false;
      context.workbook.names.add("Muu", "=3");
      context.workbook.names.getItem("Muu").delete();
      await context.sync();
    });
    expect(workbook.names).toEqual([{ name: "Tilat", formula: "=Taulu!$A$1", comment: "", visible: false }]);
  });
});

describe("settings", () => {
  it("hold any JSON, and a second add replaces the first", async () => {
    const { run, workbook } = openExcel();
    const read = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("avain", { sarakkeet: ["a", null, 1], tosi: true });
      settings.add("toinen", "1");
      settings.add("toinen", "2");
      await context.sync();
      const setting = settings.getItemOrNullObject("avain");
      setting.load("value");
      settings.load("items/key");
      await context.sync();
      settings.getItem("toinen").delete();
      await context.sync();
      const value: unknown = setting.value;
      return [value, settings.items.map((item) => item.key)];
    });
    expect(read).toEqual([{ sarakkeet: ["a", null, 1], tosi: true }, ["avain", "toinen"]]);
    expect(Array.from(workbook.settings.keys())).toEqual(["avain"]);
  });

  it("tell the case of keys apart", async () => {
    const { run } = openExcel();
    const isNull = await run(async (context) => {
      context.workbook.settings.add("avain", 1);
      const other = context.workbook.settings.getItemOrNullObject("AVAIN");
      await context.sync();
      return other.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("XML parts", () => {
  it("are found by their namespace", async () => {
    const { run } = openExcel();
    const xml = "<tila xmlns=\"urn:digitiekartta\"><a/></tila>";
    const read = await run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
      const part = context.workbook.customXmlParts.getByNamespace("urn:digitiekartta").getOnlyItemOrNullObject();
      const text = part.getXml();
      await context.sync();
      return text.value;
    });
    expect(read).toBe(xml);
  });

  it("must be XML", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.customXmlParts.add("<tila>");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });
});
