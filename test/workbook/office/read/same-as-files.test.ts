import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { formatAt } from "../../../../src/core/grid/grid";
import type { SheetRead } from "../../../../src/workbook/workbook";
import { readWorkbook } from "../../../../src/workbook/xlsx/read-workbook";
import { EXAMPLES } from "../../../core/reports/report-plans";
import { newWorkbook } from "../../../excel/workbook/create";
import { placeCell } from "../../../excel/workbook/write-cells";
import { workbookFrom } from "../../../excel/xlsx/xlsx";
import { openOffice } from "../open-office";

/** What the core reads of a sheet, but for fills, which Excel does not tell. */
function readOf({ name, hidden, hasPivot, tables, grid }: SheetRead): unknown {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row + 1);
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column + 1);
  const { firstRow, firstColumn, rowCount, columnCount, values, formulas, merges, hiddenRows } = grid;
  return { name, hidden, hasPivot, tables, firstRow, firstColumn, rowCount, columnCount, values, formulas, merges, hiddenRows, formats: rows.map((row) => columns.map((column) => formatAt(grid, row, column))) };
}

describe("a workbook that is open in Excel", () => {
  it.each(EXAMPLES)("reads as its file does: %s", async (example) => {
    const file = await readWorkbook(new Uint8Array(readFileSync(`examples/${example}.xlsx`)), example);
    if (!file.ok) throw new Error(file.problem.kind);
    const { office } = openOffice(workbookFrom(file.value), { sharesClient: true });
    const read = await office.readSheets();
    expect(read.ok && read.value.map(readOf)).toEqual(file.value.map(readOf));
  });

  it("tells errors from texts that look like them, wherever the cells begin", async () => {
    const workbook = newWorkbook("Taulu");
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    placeCell(sheet, 3, 3, { error: "#N/A" });
    placeCell(sheet, 3, 4, "#N/A");
    placeCell(sheet, 4, 3, { error: "#REF!" }, "=Muualla!A1");
    placeCell(sheet, 4, 4, "=ei kaava");
    sheet.merges = [{ firstRow: 3, firstColumn: 3, lastRow: 3, lastColumn: 3 }];
    sheet.hiddenRows.add(4);
    const { excel, office } = openOffice(workbook, { sharesClient: true });
    const read = await office.readSheets();
    if (!read.ok) throw new Error(read.problem.kind);
    const [found] = read.value;
    expect(found?.grid.values).toEqual([[], [], [null, null, { error: "#N/A" }, "#N/A"], [null, null, { error: "#REF!" }, "=ei kaava"]]);
    expect([...(found?.grid.formulas.values() ?? [])]).toEqual(["Muualla!A1"]);
    expect([...(found?.grid.hiddenRows ?? [])]).toEqual([4]);
    expect(excel.host.syncs).toBe(4);
    const rows = await office.readRows("Taulu", { firstRow: 3, firstColumn: 3, lastRow: 4, lastColumn: 4 });
    expect(rows.ok && rows.value.values).toEqual([[{ error: "#N/A" }, "#N/A"], [{ error: "#REF!" }, "=ei kaava"]]);
  });
});
