import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Session } from "../../../src/app/session/session";
import type { openOfficeWorkbook } from "../../../src/workbook/office/office-workbook";
import { readLedgerFile } from "../../../src/workbook/read-ledger-file";
import { loadXlsx } from "../../excel/xlsx/xlsx";
import { openOffice } from "./open-office";

const FILE = "porvoo.xlsx";
const LEDGER = "porvoo-paakirja-2024.csv";
const READING_TIME = 60_000;

/** A session over an open workbook, with the ledger of 2024. */
async function openSession(office: ReturnType<typeof openOfficeWorkbook>): Promise<Session> {
  const session = new Session(office, { asOf: "2025-12-15", programme: undefined, sheet: undefined }, { later: () => () => undefined, readLedgerFile });
  await session.start();
  return session;
}

const bytes = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(readFileSync(`examples/${LEDGER}`)));

describe("what people said of postings, in Excel", () => {
  it("stays with the workbook, holds in the next session, and no posting is stored", async () => {
    const { office, excel } = openOffice(await loadXlsx(new Uint8Array(readFileSync(`examples/${FILE}`)), FILE));
    const first = await openSession(office);
    await first.ledger.addFiles([{ name: LEDGER, read: bytes }]);
    const [posting, other] = first.getState().ledger.result?.untied ?? [];
    const action = first.getState().ledger.result?.actions[0]?.action;
    if (posting === undefined || other === undefined || action === undefined) throw new Error("Nothing to decide");
    await first.ledger.decide(posting.key, action);
    await first.ledger.decide(other.key, null);
    await first.ledger.addRule({ suppliers: [], costCentres: [], accounts: [], words: ["sanaa ei ole missään"] }, action);
    await first.stop();
    await excel.settled();

    const second = await openSession(office);
    expect(second.getState().ledger).toMatchObject({ sources: [], decisions: [{ key: posting.key, action: action.id }, { key: other.key, action: null }], rules: [{ action: action.id, words: ["sanaa ei ole missään"] }] });
    await second.ledger.addFiles([{ name: LEDGER, read: bytes }]);
    const { result } = second.getState().ledger;
    expect(result?.tied.find(({ key }) => key === posting.key)).toMatchObject({ action: { row: action.row }, why: { kind: "decision" } });
    expect(result?.untied.find(({ key }) => key === other.key)?.why).toEqual({ kind: "decision" });
    const stored = await Promise.all(["ledger-decisions", "ledger-rules", "ledger-sheets"].map((key) => office.readStored(key)));
    expect(JSON.stringify(stored)).not.toContain(posting.row.supplier ?? posting.row.text);
    await second.removeTraces();
    expect(await office.readStored("ledger-decisions")).toEqual({ ok: true, value: null });
    await second.stop();
  }, READING_TIME);
});
