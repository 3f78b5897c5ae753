import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { planNewRoadmap } from "../../../src/app/plan-new-roadmap";
import { findProgramme } from "../../../src/core/programme/registry";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../src/text/words";
import { newWorkbook } from "../../excel/workbook/create";
import type { Sheet } from "../../excel/workbook/model";
import { planOf } from "../../excel/xlsx/plan-of";
import { loadXlsx } from "../../excel/xlsx/xlsx";
import { comparablePlan } from "./comparable-plan";
import type { OpenOffice } from "./open-office";
import { openOffice } from "./open-office";
import { SMALL_PLAN } from "./small-plan";
import { sheetSnapshot, snapshot } from "./snapshot";
import { userWorkbook } from "./user-workbook";

const namesOf = ({ excel }: OpenOffice): readonly string[] => excel.workbook.sheets.map(({ name }) => name);
const open = (): OpenOffice => {
  const subject = openOffice(userWorkbook(), { sharesClient: true });
  subject.excel.workbook.calculate = () => 2;
  return subject;
};
/** The workbook without what is different in any two runs: the host's ids. */
const comparable = ({ excel }: OpenOffice): unknown => JSON.parse(JSON.stringify({ plan: comparablePlan(planOf(excel.workbook, "fi")), settings: [...excel.workbook.settings], names: excel.workbook.names.map(({ name, formula }) => [name, formula]) }).replaceAll(/\{\d{8}-0001[-\d]*\}/gu, "{id}"));

function sheetOf({ excel }: OpenOffice, name: string): Sheet {
  const sheet = excel.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("sheets that a person gets", () => {
  it("stand after the others and are the person's: neither reports nor the removal of traces touch them", async () => {
    const subject = open();
    expect(await subject.office.addSheets(SMALL_PLAN)).toEqual({ ok: true, value: ["Yhteenveto", "Tiedot"] });
    const own = snapshot(subject.excel.workbook);
    expect(namesOf(subject)).toEqual(["Tiekartta", "Muistio", "Yhteenveto", "Tiedot"]);
    expect([...subject.excel.workbook.settings.keys()]).toEqual(["toinen lisäosa"]);
    const sheets = ["Yhteenveto", "Tiedot"].map((name) => sheetSnapshot(sheetOf(subject, name)));
    await subject.write(SMALL_PLAN);
    expect(namesOf(subject)).toEqual(["Tiekartta", "Muistio", "Yhteenveto", "Tiedot", "Yhteenveto (2)", "Tiedot (2)"]);
    expect(["Yhteenveto", "Tiedot"].map((name) => sheetSnapshot(sheetOf(subject, name)))).toEqual(sheets);
    expect(await subject.office.removeTraces()).toMatchObject({ ok: true });
    expect(snapshot(subject.excel.workbook)).toEqual(own);
  });

  it("get other names where theirs are taken, and their formulas speak of these", async () => {
    const subject = open();
    await subject.office.addSheets(SMALL_PLAN);
    expect(await subject.office.addSheets(SMALL_PLAN)).toEqual({ ok: true, value: ["Yhteenveto (2)", "Tiedot (2)"] });
    const formulas = [...sheetOf(subject, "Yhteenveto (2)").cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(["=SUM(Lista_2[Määrä])"]);
    expect(subject.excel.workbook.names.map(({ name, formula }) => [name, formula])).toContainEqual(["dk_tilat_2", "='Tiedot (2)'!$A$2:$A$3"]);
  });

  it("are refused where the workbook can only be read, or its structure is protected", async () => {
    const subject = open();
    subject.excel.workbook.readOnly = true;
    expect(await subject.office.addSheets(SMALL_PLAN)).toEqual({ ok: false, problem: { kind: "workbook-read-only" } });
  });
});

describe("when Excel fails at any point while a person gets sheets", () => {
  it("nothing of them is left, and the next run succeeds", async () => {
    const before = snapshot(open().excel.workbook);
    const clean = open();
    await clean.office.addSheets(SMALL_PLAN);
    const after = comparable(clean);
    const requests = clean.excel.host.requests.filter(({ isCleanUp }) => !isCleanUp);
    expect(requests.length).toBeGreaterThan(2);
    for (const [index, { actions }] of requests.entries()) {
      const step = Math.max(1, Math.ceil(actions.length / 25));
      for (let afterActions = 0; afterActions < actions.length; afterActions += step) {
        const fault = { request: index + 1, afterActions };
        const subject = open();
        subject.excel.host.faults.failAt(fault.request, { error: "GeneralException", afterActions });
        expect({ fault, failed: await subject.office.addSheets(SMALL_PLAN) }).toMatchObject({ fault, failed: { ok: false, problem: { kind: "host-failed" } } });
        expect({ fault, left: snapshot(subject.excel.workbook) }).toEqual({ fault, left: before });
        expect(await subject.office.addSheets(SMALL_PLAN)).toMatchObject({ ok: true });
        expect({ fault, after: comparable(subject) }).toEqual({ fault, after });
      }
    }
  });

  it.each<readonly [string, (subject: OpenOffice) => Promise<unknown>]>([
    ["they are given anew", ({ office }) => office.addSheets(SMALL_PLAN)],
    ["reports are written", ({ write }) => write({ ...SMALL_PLAN, names: [] })],
    ["traces are removed", ({ office }) => office.removeTraces()],
  ])("what a failure left that nobody could clear up goes when %s", async (_what, then) => {
    const clean = open();
    await then(clean);
    const expected = comparable(clean);
    for (const request of [2, 3]) {
      const subject = open();
      const { faults } = subject.excel.host;
      const next = faults.next.bind(faults);
      let seen = 0;
      // From this request on Excel does not answer any more.
      faults.next = () => {
        seen += 1;
        if (seen >= request) faults.failAt(1, { error: "GeneralException", afterActions: 7 });
        return next();
      };
      expect(await subject.office.addSheets(SMALL_PLAN)).toMatchObject({ ok: false });
      faults.next = next;
      expect(namesOf(subject).length).toBeGreaterThan(2);
      await then(subject);
      expect({ request, after: comparable(subject) }).toEqual({ request, after: expected });
    }
  });
});

describe("a new roadmap in an open workbook", () => {
  const planned = (id: string): WorkbookPlan => {
    const programme = findProgramme(id);
    if (programme === undefined) throw new Error(id);
    return planNewRoadmap(programme, "2026-11-22", WORDS.fi);
  };

  it.each([9, 15])("is the same as in a file of its own, in an Excel of version 1.%d", async (minorVersion) => {
    const plan = planned("porvoo");
    const subject = openOffice(newWorkbook("Taul1"), { minorVersion });
    expect(await subject.office.addSheets(plan)).toEqual({ ok: true, value: plan.sheets.map(({ name }) => name) });
    const written = comparablePlan(planOf(subject.excel.workbook, "fi"));
    const wanted = comparablePlan(plan);
    for (const sheet of wanted.sheets) expect(written.sheets.find(({ name }) => name === sheet.name)).toMatchObject({ validations: sheet.validations, freeze: sheet.freeze, tables: sheet.tables });
    const roadmap = sheetOf(subject, plan.sheets[0]?.name ?? "");
    expect(roadmap.validations.length).toBeGreaterThan(10);
  });

  it("keeps a typed TOSI a text where Finnish is spoken", async () => {
    const plan = planned("porvoo");
    const subject = openOffice(newWorkbook("Taul1"));
    await subject.office.addSheets(plan);
    const [roadmap] = plan.sheets;
    const level = roadmap?.tables[0]?.columns.findIndex((header) => header.startsWith("Taso") || header.startsWith("Ratkaisun taso")) ?? -1;
    expect(level).toBeGreaterThanOrEqual(0);
    const address = `${String.fromCharCode(65 + level)}7`;
    subject.excel.person.types(roadmap?.name ?? "", address, "TOSI");
    const cell = [...sheetOf(subject, roadmap?.name ?? "").cells.values()].find(({ value }) => value === "TOSI");
    expect(cell?.value).toBe("TOSI");
  });

  it("does not touch the roadmap that is there already", async () => {
    const subject = openOffice(await loadXlsx(new Uint8Array(readFileSync("examples/porvoo-sekava.xlsx")), "porvoo-sekava.xlsx"));
    const before = subject.excel.workbook.sheets.map((sheet) => sheetSnapshot(sheet));
    expect(await subject.office.addSheets(planned("tornio"))).toMatchObject({ ok: true });
    expect(subject.excel.workbook.sheets.slice(0, before.length).map((sheet) => sheetSnapshot(sheet))).toEqual(before);
  });
});
