import { describe, expect, it } from "@jest/globals";
import { renderPlan } from "../../../src/workbook/xlsx/render-plan";
import { newXlsxWorkbook, openXlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { describeWorkbook } from "../contract";
import { fullPlan, sheetPlan, workbookPlan } from "../plans/full-plan";

describeWorkbook("an .xlsx workbook", async (existing) => {
  const workbook = existing === null ? newXlsxWorkbook() : openXlsxWorkbook(await renderPlan(existing), "koe.xlsx");
  return {
    workbook,
    written: async () => {
      const bytes = workbook.output();
      if (bytes === undefined) return [];
      const read = await openXlsxWorkbook(bytes, "tulos.xlsx").readSheets();
      if (!read.ok) throw new Error(read.problem.kind);
      return read.value;
    },
  };
});

describe("openXlsxWorkbook", () => {
  it("leaves the bytes that it was given as they are", async () => {
    const bytes = await renderPlan(workbookPlan(sheetPlan({ id: "a", name: "Oma", rows: [[{ value: "x" }]] })));
    const copy = bytes.slice();
    const workbook = openXlsxWorkbook(bytes, "koe.xlsx");
    await workbook.readSheets();
    await workbook.writeSheets(fullPlan);
    expect(bytes).toEqual(copy);
    expect(workbook.output()).not.toEqual(copy);
  });

  it("tells the file's name when it cannot be read", async () => {
    expect(await openXlsxWorkbook(new Uint8Array(), "tyhjä.xlsx").readSheets()).toEqual({ ok: false, problem: { kind: "file-empty", file: "tyhjä.xlsx" } });
  });

  it("makes the same bytes of the same plan", async () => {
    expect(await renderPlan(fullPlan)).toEqual(await renderPlan(fullPlan));
  });
});
