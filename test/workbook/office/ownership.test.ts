import { describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { newSheet, newTable, newWorkbook } from "../../excel/workbook/create";
import type { Sheet } from "../../excel/workbook/model";
import { placeCell } from "../../excel/workbook/write-cells";
import { planOf } from "../../excel/xlsx/plan-of";
import { sheetPlan, workbookPlan } from "../plans/full-plan";
import { comparablePlan } from "./comparable-plan";
import type { OpenOffice } from "./open-office";
import { openOffice } from "./open-office";
import { SMALL_PLAN } from "./small-plan";
import { sheetSnapshot, snapshot } from "./snapshot";
import { userWorkbook } from "./user-workbook";

const namesOf = ({ excel }: OpenOffice): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

function sheetOf({ excel }: OpenOffice, name: string): Sheet {
  const sheet = excel.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function formulasOf(sheet: Sheet): readonly string[] {
  return [...sheet.cells.values()].flatMap(({ formula }) => formula ?? []);
}

async function written(plan: WorkbookPlan = SMALL_PLAN): Promise<OpenOffice> {
  const subject = openOffice(userWorkbook(), { sharesClient: true });
  await subject.write(plan);
  return subject;
}

describe("sheets that we wrote", () => {
  it("are the same after they are written twice", async () => {
    const subject = await written();
    const once = comparablePlan(planOf(subject.excel.workbook, "fi"));
    await subject.write(SMALL_PLAN);
    expect(comparablePlan(planOf(subject.excel.workbook, "fi"))).toEqual(once);
  });

  it("keep the name and the place that a person gave them, and formulas and links follow", async () => {
    const subject = await written();
    subject.excel.person.renamesSheet("Tiedot", "Oma nimi");
    subject.excel.person.movesSheet("Yhteenveto", 0);
    await subject.write(SMALL_PLAN);
    expect(namesOf(subject)).toEqual(["Yhteenveto", "Tiekartta", "Muistio", "Oma nimi"]);
    expect([...sheetOf(subject, "Yhteenveto").links.values()]).toMatchObject([{ documentReference: "'Oma nimi'!A1" }]);
    expect(subject.excel.workbook.names).toContainEqual(expect.objectContaining({ name: "dk_tilat", formula: "='Oma nimi'!$A$2:$A$3" }));
  });

  it("change the names that we gave them with the language, even one for the other", async () => {
    const subject = await written();
    const [summary, data] = SMALL_PLAN.sheets;
    if (summary === undefined || data === undefined) throw new Error("no sheets");
    const swapped = workbookPlan({ ...summary, name: "Tiedot", rows: [], charts: [], validations: [] }, { ...data, name: "Yhteenveto", visibility: "visible" });
    const ids = [sheetOf(subject, "Yhteenveto").id, sheetOf(subject, "Tiedot").id];
    await subject.write(swapped);
    expect([sheetOf(subject, "Tiedot").id, sheetOf(subject, "Yhteenveto").id]).toEqual(ids);
  });

  it("come back when a person deleted them", async () => {
    const subject = await written();
    subject.excel.person.deletesSheet("Yhteenveto");
    await subject.write(SMALL_PLAN);
    expect(namesOf(subject)).toEqual(["Tiekartta", "Muistio", "Yhteenveto", "Tiedot"]);
  });

  it("go when they are no longer planned, with their names, and come back to their places", async () => {
    const subject = await written();
    const [summary, data] = SMALL_PLAN.sheets;
    if (summary === undefined || data === undefined) throw new Error("no sheets");
    await subject.write(workbookPlan({ ...data, visibility: "visible" }));
    expect(namesOf(subject)).toEqual(["Tiekartta", "Muistio", "Tiedot"]);
    expect(subject.excel.workbook.names.map(({ name }) => name)).toEqual(["Oma"]);
    await subject.write(SMALL_PLAN);
    expect(namesOf(subject)).toEqual(["Tiekartta", "Muistio", "Yhteenveto", "Tiedot"]);
  });

  it("are known again when the settings got lost, and a person's copy of them is not ours", async () => {
    const subject = await written();
    const ids = subject.excel.workbook.sheets.map(({ id }) => id);
    subject.excel.workbook.settings.delete("digitiekartta.sheets");
    const copy = { ...newSheet(subject.excel.workbook, "Yhteenveto 2025"), customProperties: new Map([["digitiekartta", "summary"]]) };
    subject.excel.workbook.sheets.push(copy);
    await subject.write({ ...SMALL_PLAN, names: [{ name: "dk_uusi", refersTo: "Tiedot!$A$2:$A$3" }], sheets: SMALL_PLAN.sheets.map((sheet) => ({ ...sheet, validations: [] })) });
    expect(subject.excel.workbook.sheets.map(({ id }) => id)).toEqual([...ids, copy.id]);
  });

  const shorter: WorkbookPlan = {
    ...SMALL_PLAN,
    sheets: SMALL_PLAN.sheets.map((sheet) => ({ ...sheet, rows: sheet.id === "data" ? sheet.rows.slice(0, 2) : sheet.rows, tables: sheet.tables.map((table) => ({ ...table, range: { ...table.range, lastRow: 2 } })) })),
  };

  it.each([[15, true], [9, false]])("keep their tables, which a person's formulas and pivot tables may speak of, where Excel can change their size: 1.%d %j", async (minorVersion, kept) => {
    const subject = openOffice(userWorkbook(), { minorVersion });
    await subject.write(SMALL_PLAN);
    const [table] = sheetOf(subject, "Tiedot").tables;
    subject.excel.workbook.skipsFilteredRows = true;
    subject.excel.person.filters("Lista", "Tila", "Valmis");
    for (const plan of [shorter, SMALL_PLAN]) {
      await subject.write(plan);
      expect(comparablePlan(planOf(subject.excel.workbook, "fi")).sheets.slice(2)).toEqual(comparablePlan(plan).sheets);
      expect([sheetOf(subject, "Tiedot").tables[0] === table, sheetOf(subject, "Tiedot").tables[0]?.filters.size]).toEqual([kept, 0]);
    }
  });

  it("do not keep a table whose columns are others, or which a person moved", async () => {
    const subject = await written();
    const [table] = sheetOf(subject, "Tiedot").tables;
    subject.excel.person.insertsRows("Tiedot", 1);
    await subject.write(SMALL_PLAN);
    const [second] = sheetOf(subject, "Tiedot").tables;
    expect(second).not.toBe(table);
    await subject.write({ ...SMALL_PLAN, sheets: SMALL_PLAN.sheets.map((sheet) => ({ ...sheet, rows: sheet.id === "data" ? sheet.rows : [], tables: sheet.tables.map((each) => ({ ...each, columns: ["Tila", "Lukumäärä"] })) })) });
    expect(sheetOf(subject, "Tiedot").tables[0]).not.toBe(second);
  });

  it("lose what a person put on them: they are written anew", async () => {
    const subject = await written();
    const clean = comparablePlan(planOf(subject.excel.workbook, "fi"));
    const sheet = sheetOf(subject, "Tiedot");
    subject.excel.person.types("Tiedot", "F20", "muistiinpano");
    sheet.rowHeights.set(3, 80);
    sheet.columnWidths.set(9, 200);
    sheet.hiddenRows.add(2);
    await subject.write(SMALL_PLAN);
    expect(comparablePlan(planOf(subject.excel.workbook, "fi"))).toEqual(clean);
    expect(sheet.hiddenRows.size).toBe(0);
  });
});

describe("what is a person's own", () => {
  it("stays when it has the name of one of our sheets, tables or names, and ours get others", async () => {
    const workbook = userWorkbook();
    const theirs = newSheet(workbook, "YHTEENVETO");
    placeCell(theirs, 1, 1, "oma");
    theirs.tables.push(newTable(workbook, "lista", { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }));
    workbook.sheets.push(theirs);
    workbook.names.push({ name: "DK_Tilat", formula: "=YHTEENVETO!$A$1", comment: "", visible: true });
    const before = snapshot(workbook) as { readonly sheets: readonly unknown[]; readonly names: readonly unknown[] };
    const subject = openOffice(workbook, { sharesClient: true });
    for (const time of ["first", "second"]) {
      expect([time, await subject.office.writeSheets(SMALL_PLAN)]).toEqual([time, { ok: true, value: undefined }]);
      expect(workbook.sheets.slice(0, 3).map(sheetSnapshot)).toEqual(before.sheets);
      expect(workbook.names.slice(0, 2)).toEqual(before.names);
      expect(namesOf(subject).slice(3)).toEqual(["Yhteenveto (2)", "Tiedot"]);
      expect(workbook.names.slice(2)).toMatchObject([{ name: "dk_tilat_2", formula: "=Tiedot!$A$2:$A$3" }]);
    }
    const ours = sheetOf(subject, "Yhteenveto (2)");
    expect(formulasOf(ours)).toEqual(["=SUM(Lista_2[Määrä])"]);
    expect(ours.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "=dk_tilat_2" } });
    expect(await subject.office.openPlanned("summary")).toEqual({ ok: true, value: undefined });
    expect(workbook.activeSheet).toBe(ours);
    await subject.office.removeTraces();
    expect(snapshot(workbook)).toEqual(before);
  });

  it("may be to delete one of ours: opening it tells which sheet is gone", async () => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    subject.excel.workbook.calculate = () => 2;
    await subject.office.writeSheets(SMALL_PLAN);
    subject.excel.person.deletesSheet("Yhteenveto");
    expect(await subject.office.openPlanned("summary")).toEqual({ ok: false, problem: { kind: "sheet-not-found", sheet: "Yhteenveto", sheets: [] } });
  });

  it("is never replaced by columns or texts that look like a renamed name", async () => {
    const workbook = newWorkbook("Tila");
    workbook.names.push({ name: "Tilat", formula: "=Tila!$A$1", comment: "", visible: true });
    const { excel, office } = openOffice(workbook, { sharesClient: true });
    const plan: WorkbookPlan = {
      ...workbookPlan(
        sheetPlan({
          id: "a",
          name: "Tila",
          rows: [[{ value: "Tilat" }, { value: 1, formula: `COUNTIF(T[Tilat],"Tilat")+Tilat+Tilat2+Tila!A1+SUM(T[[#All],[Tilat]],Tilat)` }], [{ value: 1 }]],
          tables: [{ name: "T", columns: ["Tilat"], range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }, style: "plain", filter: false }],
        }),
      ),
      names: [{ name: "Tilat", refersTo: "Tila!$A$2" }],
    };
    await office.writeSheets(plan);
    expect(formulasOf(sheetOf({ excel, office, write: () => Promise.resolve() }, "Tila (2)"))).toEqual([`=COUNTIF(T[Tilat],"Tilat")+Tilat_2+Tilat2+'Tila (2)'!A1+SUM(T[[#All],[Tilat]],Tilat_2)`]);
  });
});

describe("where nothing may be written", () => {
  const cases: readonly (readonly [string, (subject: OpenOffice) => void, object])[] = [
    ["a workbook for reading only", ({ excel }) => { excel.workbook.readOnly = true; }, { kind: "workbook-read-only" }],
    ["a workbook whose structure is protected", ({ excel }) => { excel.workbook.protection = { password: "x" }; }, { kind: "workbook-protected" }],
    ["while a cell is being edited", ({ excel }) => { excel.host.faults.cellEditMode = true; }, { kind: "cell-being-edited" }],
    ["while Excel is busy", ({ excel }) => { excel.host.faults.throttle(1); }, { kind: "host-busy" }],
  ];

  it.each(cases)("%s: sheets and marks are a problem, and nothing has changed", async (_what, spoil, problem) => {
    const subject = openOffice(userWorkbook(), { sharesClient: true });
    spoil(subject);
    const before = snapshot(subject.excel.workbook);
    expect(await subject.office.writeSheets(SMALL_PLAN)).toEqual({ ok: false, problem });
    spoil(subject);
    expect(await subject.office.markCells("Tiekartta", { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 5 }, [{ severity: "error", cells: [{ row: 3, column: 2 }] }])).toEqual({ ok: false, problem });
    expect(snapshot(subject.excel.workbook)).toEqual(before);
  });

  it("a sheet of ours that a person protected: it is named, and nothing has changed", async () => {
    const subject = await written();
    subject.excel.person.protects("Tiedot");
    const before = snapshot(subject.excel.workbook);
    expect(await subject.office.writeSheets(SMALL_PLAN)).toEqual({ ok: false, problem: { kind: "sheet-protected", sheet: "Tiedot" } });
    expect(snapshot(subject.excel.workbook)).toEqual(before);
  });

  it("a protected structure does not stop sheets that are there from being renewed", async () => {
    const subject = await written();
    subject.excel.workbook.protection = { password: "x" };
    expect(await subject.office.writeSheets(SMALL_PLAN)).toEqual({ ok: true, value: undefined });
  });
});

describe("an Excel that knows ExcelApi 1.9 and no more", () => {
  it("writes, reads, marks, fixes and removes all the same", async () => {
    const before = snapshot(userWorkbook());
    const subject = openOffice(userWorkbook(), { minorVersion: 9 });
    await subject.write(SMALL_PLAN);
    subject.excel.person.renamesSheet("Yhteenveto", "Oma nimi");
    await subject.write(SMALL_PLAN);
    expect(namesOf(subject)).toEqual(["Tiekartta", "Muistio", "Oma nimi", "Tiedot"]);
    const read = await subject.office.readSheets();
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(namesOf(subject));
    expect(await subject.office.markCells("Tiekartta", { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 5 }, [{ severity: "error", cells: [{ row: 3, column: 2 }] }])).toMatchObject({ ok: true });
    const watching = await subject.office.watch(() => undefined);
    expect(watching).toMatchObject({ ok: true });
    expect(await subject.office.selectCells("Tiekartta", { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 })).toMatchObject({ ok: true });
    expect(await subject.office.removeTraces()).toMatchObject({ ok: true });
    if (watching.ok) await watching.value();
    expect(snapshot(subject.excel.workbook)).toEqual(before);
  });
});
