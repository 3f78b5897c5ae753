import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../src/workbook/xlsx/read-workbook";
import { openExcel } from "./open-excel";
import { newWorkbook } from "./workbook/create";
import type { Workbook } from "./workbook/workbook";
import { from1904 } from "../workbook/xlsx/from-1904";
import { loadXlsx, saveXlsx } from "./xlsx/xlsx";

function counting(dateSystem: Workbook["dateSystem"]): Workbook {
  const workbook = newWorkbook("Taulu");
  workbook.dateSystem = dateSystem;
  return workbook;
}

describe.each([[1900, 46348], [1904, 44886]] as const)("a workbook that counts its days from %d", (system, serial) => {
  it("takes a typed date by its own system, and shows it so", async () => {
    const { run, person } = openExcel(counting(system), { sharesClient: true });
    person.types("Taulu", "A1", "22.11.2026");
    const cells = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.getCell(0, 1).values = [["11/22/2026"]];
      range.numberFormat = [["d.m.yyyy", "d.m.yyyy"]];
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    expect(cells).toEqual([[[serial, serial]], [["22.11.2026", "22.11.2026"]]]);
  });

  it("reckons years by its own system", async () => {
    const { run } = openExcel(counting(system), { sharesClient: true });
    const years = await run(async (context) => {
      const { functions } = context.workbook;
      const results = [functions.year(1), functions.year(serial), functions.year(-1)];
      for (const result of results) result.load("value,error");
      await context.sync();
      return results.map(({ value, error }) => [value, error]);
    });
    expect(years).toEqual([[system, null], [2026, null], [null, "#NUM!"]]);
  });
});

it("a file that counts its days from 1904 is opened and saved as one", async () => {
  const workbook = await loadXlsx(from1904(new Uint8Array(readFileSync("examples/porvoo.xlsx"))), "porvoo.xlsx");
  expect(workbook.dateSystem).toBe(1904);
  const read = await readWorkbook(await saveXlsx(workbook), "porvoo.xlsx");
  expect(read.ok && read.value.map(({ grid }) => grid.dateSystem)).toEqual(workbook.sheets.map(() => 1904));
});
