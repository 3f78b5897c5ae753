import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";
import type { OpenExcel } from "./open-excel";
import type { RequestFault } from "./faults";

function write({ run }: OpenExcel, ...values: readonly string[]): Promise<void> {
  return run(async (context) => {
    for (const [index, value] of values.entries()) {
      context.workbook.worksheets.getItem("Taulu").getRange(`A${String(index + 1)}`).values = [[value]];
      await context.sync();
    }
  });
}

function cellsOf({ workbook }: OpenExcel): readonly unknown[] {
  return Array.from(workbook.activeSheet.cells.values(), (cell) => cell.value);
}

describe("what goes wrong", () => {
  it("fails at the k-th request, and the requests before it have happened", async () => {
    const excel = openExcel();
    excel.host.faults.failAt(3, { error: "GeneralException" });
    expect(await codeOf(write(excel, "a", "b", "c", "d"))).toBe("GeneralException");
    expect(cellsOf(excel)).toEqual(["a", "b"]);
  });

  it("fails in the middle of a request, and the actions before it have happened", async () => {
    const excel = openExcel();
    excel.host.faults.failAt(1, { error: "GeneralException", afterActions: 9 });
    const work = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      for (const address of ["A1", "A2", "A3"]) Object.assign(sheet.getRange(address), { values: "x" });
      await context.sync();
    });
    expect(await codeOf(work)).toBe("GeneralException");
    const written = cellsOf(excel).length;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(3);
  });

  it.each<readonly [RequestFault["error"], string]>([
    ["cell edit mode", "InvalidOperationInCellEditMode"],
    ["throttled", "ActivityLimitReached"],
    ["request too large", "RequestPayloadSizeLimitExceeded"],
    ["connection lost", "ConnectionFailure"],
    ["AccessDenied", "AccessDenied"],
  ])("meets %s as %s", async (error, code) => {
    const excel = openExcel();
    excel.host.faults.failAt(1, { error });
    expect(await codeOf(write(excel, "a"))).toBe(code);
    expect(cellsOf(excel)).toEqual([]);
  });

  it("turns everything away while somebody types into a cell", async () => {
    const excel = openExcel();
    excel.host.faults.cellEditMode = true;
    expect(await codeOf(write(excel, "a"))).toBe("InvalidOperationInCellEditMode");
    excel.host.faults.cellEditMode = false;
    await write(excel, "a");
    expect(cellsOf(excel)).toEqual(["a"]);
  });

  it("turns some requests away for being too many", async () => {
    const excel = openExcel();
    excel.host.faults.throttle(2);
    expect(await codeOf(write(excel, "a"))).toBe("ActivityLimitReached");
    expect(await codeOf(write(excel, "a"))).toBe("ActivityLimitReached");
    await write(excel, "a");
    expect(cellsOf(excel)).toEqual(["a"]);
  });

  it("refuses requests of more than five megabytes, and nothing of them happens", async () => {
    const excel = openExcel();
    const work = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1:A200").values = Array.from({ length: 200 }, () => ["å".repeat(14_000)]);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
    expect(cellsOf(excel)).toEqual([]);
  });

  it("refuses answers that are too large", async () => {
    const excel = openExcel();
    await write(excel, "a".repeat(2000));
    excel.host.faults.limits.answer = 1000;
    const work = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Taulu").getRange("A1").load("values");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("keeps a log of requests with their sizes and errors", async () => {
    const excel = openExcel();
    await write(excel, "a");
    await codeOf(
      excel.run(async (context) => {
        context.workbook.tables.getItem("Puuttuu").load("name");
        await context.sync();
      }),
    );
    const [first, second] = excel.host.requests.filter((request) => !request.isCleanUp);
    expect([excel.host.syncs, first?.error, second?.error?.Code, second?.error?.Location]).toEqual([2, null, "ItemNotFound", ""]);
    expect(first?.requestSize).toBeGreaterThan(100);
    expect(first?.actions.some((action) => action.Name === "Values")).toBe(true);
  });

  it("counts what Excel.run sends at its end apart", async () => {
    const excel = openExcel();
    await write(excel, "a", "b");
    expect([excel.host.requests.length, excel.host.syncs, excel.host.session.keptCount]).toEqual([3, 2, 0]);
  });
});
