import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Session } from "../../../src/app/session/session";
import { planNewRoadmap } from "../../../src/app/plan-new-roadmap";
import type { LoadedRoadmap } from "../../../src/app/load-roadmap";
import { loadRoadmap } from "../../../src/app/load-roadmap";
import { cellKey } from "../../../src/core/grid/grid";
import { dayFromSerial } from "../../../src/core/grid/serial";
import { findProgramme } from "../../../src/core/programme/registry";
import { AS_OF_NAME } from "../../../src/core/reports/data/parameters";
import { WORDS } from "../../../src/text/words";
import type { Workbook as Port } from "../../../src/workbook/workbook";
import { openXlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { displayText } from "../../excel/workbook/display";
import { newWorkbook } from "../../excel/workbook/create";
import type { Cell } from "../../excel/workbook/model";
import type { Workbook } from "../../excel/workbook/workbook";
import { placeCell } from "../../excel/workbook/write-cells";
import { from1904 } from "../xlsx/from-1904";
import { loadXlsx } from "../../excel/xlsx/xlsx";
import { EXAMPLES } from "../../core/reports/report-plans";
import type { OpenOffice } from "./open-office";
import { openOffice } from "./open-office";

const fileOf = (example: string): Uint8Array => from1904(new Uint8Array(readFileSync(`examples/${example}.xlsx`)));

async function load(port: Port): Promise<LoadedRoadmap> {
  const loaded = await loadRoadmap(port, {});
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  return loaded.value;
}

/** The days of every action, as understood. */
const daysOf = ({ roadmap }: LoadedRoadmap): unknown => roadmap.actions.map(({ fields }) => [fields.start?.value, fields.due?.value, fields.updated?.value]);

function cellIn(workbook: Workbook, sheet: string, row: number, column: number): Cell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));
}

function shown(workbook: Workbook, { value, format }: Cell): string {
  return displayText(value, String(format.numberFormat), workbook.dateSystem);
}

/** What the cell of a name shows. */
function shownUnder(workbook: Workbook, name: string): string {
  const [sheet = "", address = ""] = workbook.names.find((each) => each.name === name)?.formula.slice(1).split("!") ?? [];
  const [, letters = "", row = ""] = /^\$([A-Z])\$(\d+)$/u.exec(address) ?? [];
  const cell = cellIn(workbook, sheet.replaceAll("'", ""), Number(row), letters.charCodeAt(0) - 64);
  if (cell === undefined) throw new Error(`nothing under ${name}`);
  return shown(workbook, cell);
}

async function open(workbook: Workbook): Promise<OpenOffice & { readonly session: Session }> {
  const subject = openOffice(workbook);
  const session = new Session(subject.office, { asOf: "2029-12-15", programme: findProgramme("porvoo"), sheet: undefined }, { later: () => () => undefined });
  await session.start();
  return { ...subject, session };
}

describe("a workbook that counts its days from 1904, in Excel", () => {
  it.each(EXAMPLES)("gives the days that its file gives: %s", async (example) => {
    const bytes = fileOf(example);
    const file = await load(openXlsxWorkbook(bytes, example));
    const { office, excel } = openOffice(await loadXlsx(bytes, example), { sharesClient: true });
    const loaded = await load(office);
    expect(daysOf(loaded)).toEqual(daysOf(file));
    expect(excel.host.syncs).toBe(3);
  });

  it("gets days of its own system from a fix, and back", async () => {
    const { excel, session } = await open(await loadXlsx(fileOf("porvoo-sekava"), "porvoo-sekava.xlsx"));
    const { review } = session.getState();
    const sheet = review?.loaded.roadmap.table.sheet ?? "";
    const days = (review?.outcome.findings ?? []).flatMap((finding) => {
      const [edit] = session.preview([finding]);
      return typeof edit?.after.value === "number" && /^\d+\.\d+\.\d{4}$/u.test(finding.suggestion ?? "") ? [{ edit, suggestion: finding.suggestion }] : [];
    });
    expect(days.length).toBeGreaterThan(0);
    const before = days.map(({ edit }) => cellIn(excel.workbook, sheet, edit.row, edit.column)?.value);
    await session.fix(days.map(({ edit }) => edit));
    expect(days.map(({ edit }) => shown(excel.workbook, cellIn(excel.workbook, sheet, edit.row, edit.column) ?? { value: null, formula: null, format: {} }))).toEqual(days.map(({ suggestion }) => suggestion));
    await session.undo();
    expect(days.map(({ edit }) => cellIn(excel.workbook, sheet, edit.row, edit.column)?.value)).toEqual(before);
    await session.stop();
  });

  it("gets reports whose days are right", async () => {
    const { excel, session } = await open(await loadXlsx(fileOf("porvoo"), "porvoo.xlsx"));
    await session.writeReports(() => Promise.resolve([WORDS.fi]), new Set(["summary", "overdue"]));
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(shownUnder(excel.workbook, AS_OF_NAME)).toBe("15.12.2029");
    const actions = session.getState().review?.loaded.roadmap.actions ?? [];
    const data = excel.workbook.sheets.find(({ name }) => name === WORDS.fi.reports.sheets.data.name);
    const [table] = data?.tables ?? [];
    if (data === undefined || table === undefined) throw new Error("no data sheet");
    const { firstRow, firstColumn, lastColumn } = table.range;
    const headers = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => data.cells.get(cellKey(firstRow, firstColumn + index))?.value);
    const due = firstColumn + headers.indexOf(WORDS.fi.reports.dataHeaders.due);
    const written = actions.map((_, index) => data.cells.get(cellKey(firstRow + 1 + index, due))?.value);
    expect(written.map((serial) => (typeof serial === "number" ? dayFromSerial(serial, 1904) : null))).toEqual(actions.map(({ fields }) => fields.due?.value?.end ?? null));
    expect(written.some((serial) => typeof serial === "number")).toBe(true);
    await session.stop();
  });

  it("is known by how Excel reckons where no cell shows a date, so that a new roadmap has the right days", async () => {
    const workbook = newWorkbook("Taulu");
    workbook.dateSystem = 1904;
    const [sheet] = workbook.sheets;
    if (sheet !== undefined) placeCell(sheet, 1, 1, "muistiinpanoja");
    const { excel, office } = openOffice(workbook);
    excel.workbook.calculate = () => "";
    const read = await office.readSheets();
    expect(read.ok && read.value[0]?.grid.dateSystem).toBe(1904);
    const generic = findProgramme("generic");
    if (generic === undefined) throw new Error("no programme");
    const plan = planNewRoadmap(generic, "2026-11-22", WORDS.fi);
    expect(await office.addSheets(plan)).toMatchObject({ ok: true });
    const dates = excel.workbook.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ value, format }) => typeof value === "number" && String(format.numberFormat) === "d.m.yyyy"));
    expect(dates.map((cell) => shown(excel.workbook, cell))).toContain("31.12.2026");
  });

  it("is read all the same by an Excel that does not reckon", async () => {
    const { excel, office } = openOffice(await loadXlsx(fileOf("porvoo"), "porvoo.xlsx"));
    excel.host.faults.failAt(1, { error: "GeneralException" });
    const read = await office.readSheets();
    expect(read.ok && read.value[0]?.grid.dateSystem).toBe(1904);
  });
});
