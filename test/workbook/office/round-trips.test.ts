import { describe, expect, it } from "@jest/globals";
import { Session } from "../../../src/app/session/session";
import type { PlanCell } from "../../../src/core/reports/sheet-plan";
import { READING_TIME, planOf as reportOf, readExample } from "../../core/reports/report-plans";
import { newSheet, newTable, newWorkbook } from "../../excel/workbook/create";
import type { Workbook } from "../../excel/workbook/workbook";
import { placeCell } from "../../excel/workbook/write-cells";
import { sheetPlan, workbookPlan } from "../plans/full-plan";
import { openOffice } from "./open-office";

const FOUR_MEGABYTES = 4 * 1024 * 1024;
const HEADERS = ["Nro", "Toimenpide", "Kuvaus", "Tavoite", "Taso", "Peruste", "Hyöty", "Hyödynsaaja", "Kustannus", "Vaikutus", "Toimiala", "Vastuuhenkilö", "Aloitus", "Määräaika", "Tila", "Valmiusaste", "Budjetti 2025", "Budjetti 2026", "Rahoitus", "Huomiot"];

/** A roadmap of many actions, as long as those of real cities. */
function largeWorkbook(actions: number): Workbook {
  const workbook = newWorkbook("Tiekartta");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  for (const [column, header] of HEADERS.entries()) placeCell(sheet, 1, column + 1, header);
  for (let row = 2; row <= actions + 1; row++) {
    const cells = [row - 1, `Sähköisen asioinnin kehittäminen ${row}`, "Palvelut kootaan yhteen paikkaan ja tunnistautuminen uusitaan.", "A", "TORI", "Lakisääteinen", "Uudistuminen", "Asukas", "M", "L", "Sivistys", `Henkilö ${row % 40}`, 45658, 46022, "Käynnissä", 0.4, 12500.5, 8000, "Oma", ""];
    for (const [column, value] of cells.entries()) if (value !== "") placeCell(sheet, row, column + 1, value);
    for (const column of [13, 14]) {
      const cell = sheet.cells.get(row * 16384 + column);
      if (cell !== undefined) cell.format = { numberFormat: "d.m.yyyy" };
    }
  }
  sheet.tables.push(newTable(workbook, "Tiekartta", { firstRow: 1, firstColumn: 1, lastRow: actions + 1, lastColumn: HEADERS.length }));
  return workbook;
}

describe("round trips", () => {
  it("to find, read and check a roadmap of 5 000 actions are three, and one for a changed row", async () => {
    const { excel, office } = openOffice(largeWorkbook(5000));
    const timers: (() => void)[] = [];
    const session = new Session(office, { asOf: "2025-12-15", programme: undefined, sheet: undefined }, { later: (run) => {
      timers.push(run);
      return () => undefined;
    } });
    const read = await office.readSheets();
    expect(read.ok && read.value[0]?.grid.rowCount).toBe(5001);
    expect(excel.host.syncs).toBe(3);
    expect(Math.max(...excel.host.requests.map(({ answerSize }) => answerSize))).toBeLessThan(5 * 1024 * 1024);
    await session.start();
    expect(session.getState().review?.outcome.summary.actions).toBe(5000);
    const before = excel.host.syncs;
    excel.person.types("Tiekartta", "E2", "DATA");
    await excel.settled();
    timers.at(-1)?.();
    await session.stop();
    expect(session.getState().review?.loaded.roadmap.actions[0]?.fields.level?.value).toBe("DATA");
    // One for the row, one for the listening that ends.
    expect(excel.host.syncs - before).toBe(2);
  }, READING_TIME);

  it("to write all report sheets are few, and no request is larger than four megabytes", async () => {
    const plan = reportOf((await readExample("porvoo")).roadmap, "fi");
    const { excel, write } = openOffice();
    await write(plan);
    const first = excel.host.syncs;
    await write(plan);
    const sizes = excel.host.requests.map(({ requestSize }) => requestSize);
    expect([first, excel.host.syncs - first]).toEqual([5, 6]);
    expect(Math.max(...sizes)).toBeLessThan(FOUR_MEGABYTES);
  }, READING_TIME);

  it("grow with what is written alone, in requests below four megabytes", async () => {
    const rows = Array.from({ length: 5000 }, (_, row): readonly PlanCell[] => [
      { value: row, style: "integer" },
      { value: "Sähköisen asioinnin kehittäminen, jossa ääkkösiä: åäö ÅÄÖ", style: "wrapped", link: { sheet: "Tiedot", cell: `A${row + 1}` } },
      ...Array.from({ length: 20 }, (): PlanCell => ({ value: "Käynnissä", style: "text" })),
      { value: 0, formula: `IF($A${row + 1}>0,"myöhässä","")`, style: row % 2 === 0 ? "total" : "money" },
    ]);
    const { excel, office } = openOffice();
    expect(await office.writeSheets(workbookPlan(sheetPlan({ id: "data", name: "Tiedot", rows })))).toMatchObject({ ok: true });
    const sizes = excel.host.requests.map(({ requestSize }) => requestSize);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(Math.max(...sizes)).toBeLessThan(FOUR_MEGABYTES);
    expect(excel.host.syncs).toBeLessThanOrEqual(6 + Math.ceil(total / (FOUR_MEGABYTES / 2)));
  });

  it("to read grow only with what is read: a text longer than an answer is asked for in parts", async () => {
    const workbook = largeWorkbook(300);
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) for (let row = 2; row <= 301; row++) placeCell(sheet, row, 3, "å".repeat(10_000));
    const { excel, office } = openOffice(workbook);
    const read = await office.readSheets();
    expect(read.ok && read.value[0]?.grid.values[300]?.[2]).toHaveLength(10_000);
    expect(excel.host.syncs).toBeLessThan(20);
  });

  it("do not read what lies too far away for a grid, and say so", async () => {
    const workbook = largeWorkbook(3);
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) placeCell(sheet, 1_048_576, 16_384, "kaukana");
    workbook.sheets.push(newSheet(workbook, "Tyhjä"));
    const { office } = openOffice(workbook);
    const read = await office.readSheets();
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.map(({ cellsLeftOut, grid }) => [cellsLeftOut, grid.values[3]?.[0]])).toEqual([[1, 3], [undefined, undefined]]);
  });
});
