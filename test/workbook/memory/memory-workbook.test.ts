import { describe, expect, it } from "@jest/globals";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { planContents } from "../../../src/workbook/memory/plan-contents";
import { describeWorkbook } from "../contract";
import { sheetPlan, workbookPlan } from "../plans/full-plan";

describeWorkbook("a workbook in memory", (existing) => {
  const workbook = new MemoryWorkbook(existing?.sheets.map(planContents));
  return Promise.resolve({ workbook, written: () => Promise.resolve(workbook.written()) });
});

describeWorkbook("a workbook in memory that is written in place", (existing) => {
  const workbook = new MemoryWorkbook(existing?.sheets.map(planContents), { writesInPlace: true, readsFills: true });
  return Promise.resolve({ workbook, written: () => Promise.resolve(workbook.written()) });
});

describe("MemoryWorkbook", () => {
  it("keeps the plan that was written last", async () => {
    const workbook = new MemoryWorkbook();
    const plan = workbookPlan(sheetPlan({ id: "a", name: "A" }));
    await workbook.writeSheets(plan);
    expect(workbook.writtenPlan()).toBe(plan);
  });
});
