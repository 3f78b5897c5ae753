import { describe, expect, it } from "@jest/globals";
import { planContents } from "../../../src/workbook/memory/plan-contents";
import { workbookFrom } from "../../excel/xlsx/xlsx";
import { describeLiveWorkbook } from "../live-contract";
import { openOffice } from "./open-office";
import { userWorkbook } from "./user-workbook";

describeLiveWorkbook("a workbook in Excel", (existing) => Promise.resolve(openOffice(workbookFrom(existing.sheets.map(planContents)), { sharesClient: true }).office));

describe("the selection in Excel", () => {
  it.each([
    ["C2", { firstRow: 2, firstColumn: 3, lastRow: 2, lastColumn: 3 }],
    ["B2:E5", { firstRow: 2, firstColumn: 2, lastRow: 5, lastColumn: 5 }],
    ["A1:C1048576", { firstRow: 1, firstColumn: 1, lastRow: 1_048_576, lastColumn: 3 }],
  ])("is the cells that the person selected: %s", async (address, range) => {
    const { excel, office } = openOffice(userWorkbook(), { sharesClient: true });
    excel.person.selects("Tiekartta", address);
    expect(await office.selection()).toEqual({ ok: true, value: { sheet: "Tiekartta", range } });
  });
});
