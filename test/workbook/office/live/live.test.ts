import { describe, expect, it } from "@jest/globals";
import type { CellEdit } from "../../../../src/core/fixes/cell-edit";
import { reverseEdit } from "../../../../src/core/fixes/cell-edit";
import type { CellMarks, WorkbookChange } from "../../../../src/workbook/live-workbook";
import type { Sheet } from "../../../excel/workbook/model";
import type { OpenOffice } from "../open-office";
import { openOffice } from "../open-office";
import { SMALL_PLAN } from "../small-plan";
import { snapshot } from "../snapshot";
import { BODY, ROADMAP, ROADMAP_TABLE, userWorkbook } from "../user-workbook";

const EDITS: readonly CellEdit[] = [
  { row: 3, column: 4, before: { value: true, format: undefined }, after: { value: "TOSI", format: "@" } },
  { row: 4, column: 5, before: { value: "30.6.25", format: undefined }, after: { value: 45838, format: "d.m.yyyy" } },
  { row: 5, column: 4, before: { value: "TORI-ratkaisu", format: undefined }, after: { value: "TORI", format: "@" } },
];
const MARKS: readonly CellMarks[] = [
  { severity: "error", cells: [{ row: 3, column: 4 }] },
  { severity: "warning", cells: [{ row: 4, column: 5 }, { row: 5, column: 4 }] },
];
const cell = (row: number, column: number): WorkbookChange["range"] => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

function roadmap({ excel }: OpenOffice): Sheet {
  const [sheet] = excel.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

async function watched(minorVersion?: number): Promise<OpenOffice & { readonly told: WorkbookChange[]; readonly stop: () => Promise<void> }> {
  const subject = openOffice(userWorkbook(), minorVersion === undefined ? {} : { minorVersion });
  await subject.office.readSheets();
  const told: WorkbookChange[] = [];
  const watching = await subject.office.watch((change) => {
    told.push(change);
  });
  if (!watching.ok) throw new Error(watching.problem.kind);
  return { ...subject, told, stop: watching.value };
}

describe.each([9, 13, 15])("watching in an Excel of version 1.%d", (minorVersion) => {
  it("tells what the person and others type, and nothing after it has ended", async () => {
    const { excel, told, stop } = await watched(minorVersion);
    excel.person.types(ROADMAP, "D3", "TORI");
    excel.coAuthor.types(ROADMAP, "D4", "DATA");
    excel.person.types("Muistio", "A9", "x");
    await excel.settled();
    expect(told).toEqual([{ sheet: ROADMAP, range: cell(3, 4) }, { sheet: ROADMAP, range: cell(4, 4) }, { sheet: "Muistio", range: cell(9, 1) }]);
    await stop();
    excel.person.types(ROADMAP, "D3", "DATA");
    await excel.settled();
    expect(told).toHaveLength(3);
    expect(excel.host.session.registrations.total).toBe(0);
  });

  it("tells nothing of fixes, reports, marks and traces of our own on the roadmap's sheet", async () => {
    const { excel, office, told } = await watched(minorVersion);
    await office.applyEdits(ROADMAP, EDITS);
    await office.applyEdits(ROADMAP, EDITS.map(reverseEdit));
    await office.markCells(ROADMAP, BODY, MARKS);
    await office.markCells(ROADMAP, BODY, MARKS.slice(1));
    await office.writeSheets(SMALL_PLAN);
    await office.writeSheets(SMALL_PLAN);
    await office.removeTraces();
    await excel.settled();
    expect(told.filter(({ sheet }) => sheet === ROADMAP || sheet === null)).toEqual([]);
  });

  it("tells an edit of a cell that was fixed before", async () => {
    const { excel, office, told } = await watched(minorVersion);
    await office.applyEdits(ROADMAP, EDITS);
    excel.person.types(ROADMAP, "D3", "DATA");
    await excel.settled();
    expect(told).toEqual([{ sheet: ROADMAP, range: cell(3, 4) }]);
  });

  it("cannot say what changed where rows came or went, and sheets", async () => {
    const { excel, told } = await watched(minorVersion);
    excel.person.insertsRows(ROADMAP, 4);
    excel.person.deletesRows(ROADMAP, 4);
    excel.person.addsSheet("Uusi");
    excel.coAuthor.deletesSheet("Uusi");
    await excel.settled();
    expect(told).toEqual([{ sheet: ROADMAP, range: null }, { sheet: ROADMAP, range: null }, { sheet: null, range: null }, { sheet: null, range: null }]);
  });

  it("speaks of a renamed sheet by the name that was read, and by the new one when it is read again", async () => {
    const { excel, office, told } = await watched(minorVersion);
    excel.person.renamesSheet(ROADMAP, "Uusi nimi");
    excel.person.types("Uusi nimi", "D3", "TORI");
    await excel.settled();
    expect(await office.readRows(ROADMAP, BODY)).toEqual({ ok: false, problem: { kind: "sheet-not-found", sheet: ROADMAP, sheets: [] } });
    await office.readSheets();
    excel.person.types("Uusi nimi", "D3", "DATA");
    await excel.settled();
    expect(told.map(({ sheet }) => sheet)).toEqual([ROADMAP, "Uusi nimi"]);
  });
});

describe("watching", () => {
  it("tells that a table was sorted, where Excel says so", async () => {
    const { excel, told } = await watched();
    excel.person.sorts(ROADMAP_TABLE, "Nro", "descending");
    await excel.settled();
    expect(told).toEqual([{ sheet: ROADMAP, range: null }]);
  });
});

describe("fixes", () => {
  it("set the format before the value, so that TOSI stays a text, and undo brings back truth values and formats", async () => {
    const subject = openOffice(userWorkbook());
    const before = snapshot(subject.excel.workbook);
    expect(await subject.office.applyEdits(ROADMAP, EDITS)).toEqual({ ok: true, value: { done: EDITS, left: [] } });
    const read = await subject.office.readRows(ROADMAP, BODY);
    expect(read.ok && [read.value.values[0]?.[2], read.value.formats[0]?.[2], read.value.values[1]?.[3], read.value.formats[1]?.[3]]).toEqual(["TOSI", "@", 45838, "d.m.yyyy"]);
    const undo = EDITS.map(reverseEdit);
    expect(await subject.office.applyEdits(ROADMAP, undo)).toEqual({ ok: true, value: { done: undo, left: [] } });
    expect(snapshot(subject.excel.workbook)).toEqual(before);
  });

  it.each<readonly [string, CellEdit["before"], CellEdit["after"]]>([
    ["a text that looks like a number", { value: "30.6.25", format: undefined }, { value: "1/2025", format: undefined }],
    ["a text with an apostrophe", { value: "30.6.25", format: undefined }, { value: "'lainaus", format: "@" }],
    ["a formula's look", { value: "30.6.25", format: undefined }, { value: "=1+1", format: "@" }],
    ["nothing", { value: "30.6.25", format: undefined }, { value: null, format: undefined }],
    ["an error", { value: "30.6.25", format: undefined }, { value: { error: "#N/A" }, format: undefined }],
  ])("write %s as it is", async (_what, before, after) => {
    const { office } = openOffice(userWorkbook(), { sharesClient: true });
    const edit = { row: 4, column: 5, before, after };
    expect(await office.applyEdits(ROADMAP, [edit])).toEqual({ ok: true, value: { done: [edit], left: [] } });
    const read = await office.readRows(ROADMAP, { firstRow: 4, firstColumn: 5, lastRow: 4, lastColumn: 5 });
    expect(read.ok && [read.value.values, read.value.formulas.size]).toEqual([[[after.value]], 0]);
    const undo = reverseEdit(edit);
    expect(await office.applyEdits(ROADMAP, [undo])).toEqual({ ok: true, value: { done: [undo], left: [] } });
  });

  it("leave cells alone that hold something else by now, or a formula", async () => {
    const { excel, office } = openOffice(userWorkbook(), { sharesClient: true });
    excel.person.types(ROADMAP, "D3", "DATA");
    excel.person.types(ROADMAP, "E4", '="30.6.25"');
    const made = await office.applyEdits(ROADMAP, EDITS);
    expect(made.ok && made.value.left).toEqual(EDITS.slice(0, 2));
  });

  it("land in the right cells of a filtered table", async () => {
    const { excel, office } = openOffice(userWorkbook(), { sharesClient: true });
    excel.workbook.skipsFilteredRows = true;
    excel.person.filters(ROADMAP_TABLE, "Nro", "2");
    await office.applyEdits(ROADMAP, EDITS);
    excel.person.clearsFilters(ROADMAP_TABLE);
    const read = await office.readRows(ROADMAP, BODY);
    expect(read.ok && EDITS.map(({ row, column }) => read.value.values[row - 3]?.[column - 2])).toEqual(EDITS.map(({ after }) => after.value));
  });

  it.each<readonly [string, (subject: OpenOffice) => void, object]>([
    ["a protected sheet", ({ excel }) => { excel.person.protects(ROADMAP); }, { kind: "sheet-protected", sheet: ROADMAP }],
    ["a workbook for reading only", ({ excel }) => { excel.workbook.readOnly = true; }, { kind: "workbook-read-only" }],
    ["a sheet that is gone", ({ excel }) => { excel.person.deletesSheet(ROADMAP); }, { kind: "sheet-not-found", sheet: ROADMAP, sheets: [] }],
    ["a cell that is being edited", ({ excel }) => { excel.host.faults.cellEditMode = true; }, { kind: "cell-being-edited" }],
  ])("are refused for %s, and nothing has changed", async (_what, spoil, problem) => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    spoil(subject);
    const before = snapshot(subject.excel.workbook);
    expect(await subject.office.applyEdits(ROADMAP, EDITS)).toEqual({ ok: false, problem });
    expect(snapshot(subject.excel.workbook)).toEqual(before);
  });

  it("of thousands of cells are made in parts, and told", async () => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    const edits = Array.from({ length: 1200 }, (_, index): CellEdit => ({ row: index + 10, column: 8, before: { value: null, format: undefined }, after: { value: `TORI ${index}`, format: "@" } }));
    const told: number[] = [];
    const made = await subject.office.applyEdits(ROADMAP, edits, (done) => told.push(done));
    expect([made.ok && made.value.done.length, told, subject.excel.host.syncs]).toEqual([1200, [500, 1000, 1200], 7]);
  });
});

describe("marks", () => {
  const keysOf = ({ excel }: OpenOffice): readonly unknown[] => [...(excel.workbook.sheets.find(({ name }) => name === "digitiekartta~marks")?.cells.values() ?? [])].map(({ value }) => value).filter((value) => value !== null);
  const rulesOf = (subject: OpenOffice): readonly string[] => roadmap(subject).conditionalFormats.map(({ formula }) => formula.replace(/^.*dk_marks_(\w+).*$/u, "$1"));

  it("are rules over the table's body, the gravest first and all before the person's own; cells keep their looks", async () => {
    const subject = openOffice(userWorkbook());
    const cells = structuredClone(roadmap(subject).cells);
    await subject.office.markCells(ROADMAP, BODY, MARKS);
    expect(rulesOf(subject)).toEqual(["error", "warning", "info", "=$B3=2"]);
    expect(roadmap(subject).conditionalFormats.map(({ areas }) => areas)).toEqual([[BODY], [BODY], [BODY], [BODY]]);
    expect(keysOf(subject)).toEqual([3 * 16384 + 4, 4 * 16384 + 5, 5 * 16384 + 4, 0]);
    expect(roadmap(subject).cells).toEqual(cells);
    expect(subject.excel.workbook.sheets.at(-1)?.visibility).toBe("VeryHidden");
  });

  it("are renewed without a sheet that comes or goes, which would take away what the person can undo", async () => {
    const subject = openOffice(userWorkbook());
    await subject.office.markCells(ROADMAP, BODY, MARKS);
    const sheets = subject.excel.workbook.sheets.map(({ id }) => id);
    subject.excel.person.sorts(ROADMAP_TABLE, "Nro", "descending");
    await subject.office.markCells(ROADMAP, BODY, [{ severity: "error", cells: [{ row: 5, column: 4 }] }]);
    expect(subject.excel.workbook.sheets.map(({ id }) => id)).toEqual(sheets);
    expect(keysOf(subject)).toEqual([5 * 16384 + 4, 0, 0]);
    expect(rulesOf(subject)).toEqual(["error", "warning", "info", "=$B3=2"]);
  });

  it("stay while reports are written, and are not read as a sheet", async () => {
    const subject = openOffice(userWorkbook());
    await subject.office.markCells(ROADMAP, BODY, MARKS);
    await subject.write(SMALL_PLAN);
    expect(keysOf(subject)).toHaveLength(4);
    const read = await subject.office.readSheets();
    expect(read.ok && read.value.map(({ name }) => name)).toEqual([ROADMAP, "Muistio", "Yhteenveto", "Tiedot"]);
  });

  it.each(["none at all", "empty lists"])("leave no trace when they are taken away: %s", async (what) => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    const before = snapshot(subject.excel.workbook);
    await subject.office.markCells(ROADMAP, BODY, MARKS);
    subject.excel.person.insertsRows(ROADMAP, 20);
    expect(await subject.office.markCells(ROADMAP, BODY, what === "none at all" ? [] : MARKS.map(({ severity }) => ({ severity, cells: [] })))).toMatchObject({ ok: true });
    expect(snapshot(subject.excel.workbook)).toEqual(before);
  });

  it("that are not there can be taken away from a workbook for reading only", async () => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    subject.excel.workbook.readOnly = true;
    expect(await subject.office.markCells(ROADMAP, BODY, [])).toEqual({ ok: true, value: undefined });
  });

  it("are refused on a protected sheet, which is named", async () => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    subject.excel.person.protects(ROADMAP);
    expect(await subject.office.markCells(ROADMAP, BODY, MARKS)).toEqual({ ok: false, problem: { kind: "sheet-protected", sheet: ROADMAP } });
  });
});

describe("traces", () => {
  it("are all gone when they are removed: the workbook is exactly as it was", async () => {
    const subject = openOffice(userWorkbook());
    const before = snapshot(subject.excel.workbook);
    await subject.office.markCells(ROADMAP, BODY, MARKS);
    await subject.write(SMALL_PLAN);
    subject.excel.person.renamesSheet("Tiedot", "Oma nimi");
    await subject.office.writeStored("accepted", "[1]");
    expect(await subject.office.readStored("accepted")).toEqual({ ok: true, value: "[1]" });
    expect(await subject.office.removeTraces()).toEqual({ ok: true, value: undefined });
    expect(snapshot(subject.excel.workbook)).toEqual(before);
    expect(await subject.office.readStored("accepted")).toEqual({ ok: true, value: null });
    expect(await subject.office.openPlanned("data")).toMatchObject({ ok: false, problem: { kind: "sheet-not-found" } });
  });
});
