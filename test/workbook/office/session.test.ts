import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Session } from "../../../src/app/session/session";
import { cellAddress } from "../../../src/core/grid/address";
import { cellKey } from "../../../src/core/grid/grid";
import { WORDS } from "../../../src/text/words";
import type { Cell, Sheet } from "../../excel/workbook/model";
import { loadXlsx } from "../../excel/xlsx/xlsx";
import type { OpenOffice } from "./open-office";
import { openOffice } from "./open-office";
import { snapshot } from "./snapshot";

/** A cell of a row that holds a text. */
function textCell(sheet: Sheet | undefined, row: number): { readonly address: string; readonly cell: Cell } {
  for (let column = 1; column < 30; column++) {
    const cell = sheet?.cells.get(cellKey(row, column));
    if (typeof cell?.value === "string") return { address: cellAddress(row, column), cell };
  }
  throw new Error("no text");
}

const FILE = "porvoo-sekava.xlsx";

/** A clock that a test moves on by hand. */
class Timers {
  private waiting: (() => void) | undefined;

  readonly later = (run: () => void): (() => void) => {
    this.waiting = run;
    return () => {
      this.waiting = undefined;
    };
  };

  run(): boolean {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.();
    return waiting !== undefined;
  }
}

async function open(minorVersion: number): Promise<OpenOffice & { readonly session: Session; readonly rest: () => Promise<number> }> {
  const subject = openOffice(await loadXlsx(new Uint8Array(readFileSync(`examples/${FILE}`)), FILE), { minorVersion });
  const timers = new Timers();
  const session = new Session(subject.office, { asOf: "2025-12-15", programme: undefined, sheet: undefined }, timers);
  await session.start();
  /** Lets events arrive and be looked at until there are no more; tells how many times something was looked at. */
  const rest = async (): Promise<number> => {
    for (let times = 0; times < 20; times++) {
      await subject.excel.settled();
      if (!timers.run()) return times;
      await session.choose({});
    }
    throw new Error("The session does not come to rest");
  };
  return { ...subject, session, rest };
}

describe.each([9, 15])("a session in an Excel of version 1.%d", (minorVersion) => {
  it("reads, fixes, takes back, reports, marks and clears the messy example, and comes to rest each time", async () => {
    const { excel, session, rest } = await open(minorVersion);
    const before = snapshot(excel.workbook);
    const { review } = session.getState();
    const sheetName = review?.loaded.roadmap.table.sheet ?? "";
    const sheet = excel.workbook.sheets.find(({ name }) => name === sheetName);
    const findings = review?.outcome.findings ?? [];
    expect(findings.length).toBeGreaterThan(10);
    const edits = session.preview(findings);
    expect(edits.length).toBeGreaterThan(5);

    await session.fix(edits);
    expect(session.getState().notice).toMatchObject({ kind: "fixed", done: edits.length, left: [] });
    expect(session.getState().review?.outcome.findings.length).toBeLessThan(findings.length);
    expect(await rest()).toBe(0);

    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", done: edits.length, left: [] });
    expect(session.getState().review?.outcome.findings).toEqual(findings);
    expect(await rest()).toBe(0);

    await session.writeReports(() => Promise.resolve([WORDS.fi]), new Set(["summary", "overdue"]));
    expect(session.getState().notice).toMatchObject({ kind: "written", sheets: 3 });
    await session.open("summary");
    expect(excel.workbook.activeSheet.name).toBe(WORDS.fi.reports.sheets.summary.name);
    expect(await rest()).toBeLessThan(2);

    await session.mark(true);
    expect([session.getState().marked, sheet?.conditionalFormats.length]).toEqual([true, 3]);
    expect(await rest()).toBe(0);
    const { address, cell: changed } = textCell(sheet, (review?.loaded.roadmap.table.headerRow ?? 0) + 1);
    const was = { ...changed };
    excel.person.types(sheetName, address, "Uusi otsikko toimenpiteelle");
    const syncs = excel.host.syncs;
    expect(await rest()).toBe(1);
    expect([sheet?.conditionalFormats.length, excel.host.syncs - syncs]).toEqual([3, 4]);

    Object.assign(changed, was);

    await session.mark(false);
    await session.accept(findings.slice(0, 1), "sovittu");
    await session.removeTraces();
    expect(session.getState().notice).toEqual({ kind: "traces-removed" });
    expect(await rest()).toBe(0);
    expect(snapshot(excel.workbook)).toEqual(before);
    await session.stop();
    expect([excel.host.session.registrations.total, excel.host.session.keptCount]).toEqual([0, 0]);
  });
});
