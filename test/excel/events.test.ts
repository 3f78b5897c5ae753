import { describe, expect, it } from "@jest/globals";
import { openExcel } from "./open-excel";
import type { OpenExcel } from "./open-excel";
import { newWorkbook } from "./workbook/create";

type Told = Record<string, unknown>;

/** Listens to changes of the whole workbook and collects some facts of each. */
async function listenToAll(excel: OpenExcel): Promise<Told[]> {
  const told: Told[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      const { address, source, changeType, triggerSource } = event;
      told.push({ address, source, changeType, triggerSource });
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

describe("events", () => {
  it("fire for the add-in's own writes, and say so", async () => {
    const excel = openExcel();
    const told = await listenToAll(excel);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1:B2").values = [[1, 2], [3, 4]];
      await context.sync();
      expect(told).toEqual([]);
    });
    await excel.settled();
    expect(told).toEqual([{ address: "A1:B2", source: "Local", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" }]);
  });

  it("do not say so in an Excel older than ExcelApi 1.14", async () => {
    const excel = openExcel(newWorkbook("Taulu"), { minorVersion: 13 });
    const told = await listenToAll(excel);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").values = [[1]];
      await context.sync();
    });
    await excel.settled();
    expect(told).toEqual([{ address: "A1", source: "Local", changeType: "RangeEdited", triggerSource: undefined }]);
  });

  it("tell a person's edits from a co-author's", async () => {
    const excel = openExcel();
    const told = await listenToAll(excel);
    excel.person.types("Taulu", "A1", "a");
    excel.coAuthor.types("Taulu", "B1", "b");
    excel.coAuthor.insertsRows("Taulu", 1);
    excel.person.deletesRows("Taulu", 1);
    await excel.settled();
    expect(told).toEqual([
      { address: "A1", source: "Local", changeType: "RangeEdited", triggerSource: "Unknown" },
      { address: "B1", source: "Remote", changeType: "RangeEdited", triggerSource: "Unknown" },
      { address: "1:1", source: "Remote", changeType: "RowInserted", triggerSource: "Unknown" },
      { address: "1:1", source: "Local", changeType: "RowDeleted", triggerSource: "Unknown" },
    ]);
  });

  it("tell the value before and after for one cell only", async () => {
    const excel = openExcel();
    const details: unknown[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").onChanged.add((event) => {
        details.push(event.details);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.person.types("Taulu", "A1", "5");
    excel.person.types("Taulu", "A1", "TOSI");
    excel.person.pastes("Taulu", "A1", [["a", "b"]]);
    await excel.settled();
    expect(details).toEqual([
      { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      { valueBefore: 5, valueAfter: true, valueTypeBefore: "Double", valueTypeAfter: "Boolean" },
      undefined,
    ]);
  });

  it("of a sheet do not tell of other sheets", async () => {
    const excel = openExcel(newWorkbook("Taulu", "Toinen"));
    const sheets: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").onChanged.add((event) => {
        sheets.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.person.types("Toinen", "A1", "a");
    excel.person.types("Taulu", "A1", "a");
    await excel.settled();
    expect(sheets).toEqual([excel.workbook.activeSheet.id]);
  });

  it("of a table tell of its cells, and of their looks, too", async () => {
    const excel = openExcel();
    const told: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const table = sheet.tables.add("A1:B3", true);
      table.onChanged.add((event) => {
        told.push([event.address, event.changeType, event.tableId]);
        return Promise.resolve();
      });
      await context.sync();
    });
    const id = excel.workbook.activeSheet.tables[0]?.id;
    excel.person.pastes("Taulu", "B3", [["a", "b"], ["c", "d"]]);
    excel.person.types("Taulu", "D9", "muualla");
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A2").format.font.bold = true;
      await context.sync();
    });
    await excel.settled();
    expect(told).toEqual([["B3", "RangeEdited", id], ["A2", "Unknown", id]]);
  });

  it("tell of sheets that come, go, are shown and get another name", async () => {
    const excel = openExcel();
    const told: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (what: string) => (): Promise<void> => {
        told.push(what);
        return Promise.resolve();
      };
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      await context.sync();
    });
    excel.person.addsSheet("Uusi");
    excel.person.activates("Uusi");
    excel.person.renamesSheet("Taulu", "Vanha");
    excel.person.deletesSheet("Vanha");
    await excel.settled();
    expect(told).toEqual(["added", "activated", "deleted"]);
  });

  it("tell of sorting, and of what is selected", async () => {
    const excel = openExcel();
    const told: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("A1:A3").values = [["Nro"], [2], [1]];
      sheet.tables.add("A1:A3", true).name = "Lista";
      sheet.onRowSorted.add((event) => {
        told.push(["sorted", event.address]);
        return Promise.resolve();
      });
      sheet.onSelectionChanged.add((event) => {
        told.push(["selected", event.address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.person.sorts("Lista", "Nro");
    excel.person.selects("Taulu", "A2");
    excel.coAuthor.selects("Taulu", "A3");
    await excel.settled();
    expect(told).toEqual([["sorted", "A2:A3"], ["selected", "A2"]]);
  });

  it("stop when the handler is removed", async () => {
    const excel = openExcel();
    const told: string[] = [];
    const handler = await excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem("Taulu").onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    excel.person.types("Taulu", "A1", "a");
    await excel.settled();
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.person.types("Taulu", "A2", "a");
    await excel.settled();
    expect(told).toEqual(["A1"]);
    expect(excel.host.session.registrations.total).toBe(0);
  });

  it("are silent while the add-in has turned them off", async () => {
    const excel = openExcel();
    const told = await listenToAll(excel);
    await excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Taulu").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Taulu").getRange("A2").values = [[1]];
      await context.sync();
    });
    await excel.settled();
    expect(told.map((event) => event["address"])).toEqual(["A2"]);
  });

  it("come after the answer that they belong to, even while answers are held back", async () => {
    const excel = openExcel();
    const told = await listenToAll(excel);
    excel.host.faults.holdsAnswers = true;
    const order: string[] = [];
    const work = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").values = [[1]];
      await context.sync();
      order.push("answer");
    });
    await excel.settled();
    expect(order).toEqual([]);
    excel.release();
    await work;
    expect([order, told]).toEqual([["answer"], []]);
    await excel.settled();
    expect(told).toHaveLength(1);
  });
});
