import { describe, expect, it } from "@jest/globals";
import type { LedgerState } from "../../../src/app/session/ledger/ledger-state";
import type { ReadLedgerFile } from "../../../src/app/session/ledger/source-reader";
import { Session } from "../../../src/app/session/session";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import { porvoo } from "../../../src/core/programme/porvoo";
import { WORDS } from "../../../src/text/words";
import { readCsv } from "../../../src/workbook/csv/read-csv";
import { LiveMemoryWorkbook } from "../../../src/workbook/memory/live-memory-workbook";
import type { SheetRead } from "../../../src/workbook/workbook";

const ROADMAP: CellValue[][] = [
  ["Nro", "Toimenpide", "Tavoite", "Tila", "Budjetti 2025"],
  [1, "Sähköinen asiointi kuntoon", "A", "käynnissä", 10000],
  [2, "Verkkokauppa uusitaan", "A", "käynnissä", 5000],
];
const HEADER = "Tositenro;Kirjauspvm;Tili;Toiminto;Projekti;Toimittaja;Selite;Summa";
const MARCH = [HEADER, "101;1.3.2025;4400;1111;1;Alfa Oy;Asiointi;1000,00", "102;2.3.2025;4400;1111;;Beeta Oy;Lisenssit;200,50", "103;3.3.2025;4400;1111;;Beeta Oy;Tuki;99,50", "104;4.3.2025;4400;1111;;Gamma Oy;Matkat;40,00", "105;5.3.2025;4400;2222;;Alfa Oy;Muuta;7000,00"].join("\n");
const APRIL = [HEADER, "201;1.4.2025;4400;1111;;Beeta Oy;Lisenssit;300,00"].join("\n");

function sheet(name: string, values: CellValue[][]): SheetRead {
  return { name, hidden: false, hasPivot: false, tables: [], grid: makeGrid({ sheet: name, values }) };
}

const readLedgerFile: ReadLedgerFile = (bytes, file) => {
  const read = readCsv(bytes, file);
  return Promise.resolve(read.ok ? { ok: true, value: { sheets: [read.value], isText: true } } : read);
};

interface Subject {
  readonly session: Session;
  readonly workbook: LiveMemoryWorkbook;
  readonly ledger: () => LedgerState;
  /** Lets what was asked meanwhile be done. */
  readonly rest: () => Promise<void>;
}

async function open(workbook = new LiveMemoryWorkbook([sheet("Tiekartta", ROADMAP)])): Promise<Subject> {
  const waiting = new Set<() => void>();
  const session = new Session(workbook, { asOf: "2025-12-15", programme: porvoo, sheet: undefined }, {
    later: (run) => {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    readLedgerFile,
  });
  await session.start();
  const rest = async (): Promise<void> => {
    for (const run of waiting) run();
    waiting.clear();
    await session.choose({});
    await session.ledger.remove("nothing of that name");
  };
  return { session, workbook, ledger: () => session.getState().ledger, rest };
}

const file = (name: string, text: string): { name: string; read: () => Promise<Uint8Array> } => ({ name, read: () => Promise.resolve(new TextEncoder().encode(text)) });

function keyOf({ result }: LedgerState, document: string): string {
  const found = [...(result?.untied ?? []), ...(result?.tied ?? [])].find(({ row }) => row.document === document);
  if (found === undefined) throw new Error(`No posting ${document}`);
  return found.key;
}

const sums = ({ result }: LedgerState): readonly number[] | undefined => result === null ? undefined : [result.reconciliation.tiedCents, result.reconciliation.untiedCents, result.reconciliation.leftOutCents, result.reconciliation.totalCents];

function actionOf({ result }: LedgerState, id: string): NonNullable<LedgerState["result"]>["actions"][number]["action"] {
  const found = result?.actions.find(({ action }) => action.id === id)?.action;
  if (found === undefined) throw new Error(`No action ${id}`);
  return found;
}

describe("The ledger beside a roadmap", () => {
  it("stays as it was when bringing more is called off", async () => {
    const { session, ledger } = await open();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    const before = ledger();
    const calledOff = { name: "huhtikuu.csv", read: () => Promise.resolve(new TextEncoder().encode(APRIL)) };
    const stop = session.subscribe(() => {
      if (session.getState().work?.kind === "importing") session.callOff();
    });
    await session.ledger.addFiles([calledOff, file("toukokuu.csv", APRIL)]);
    stop();
    expect([session.getState().notice, session.getState().work]).toEqual([{ kind: "stopped", emptied: [] }, null]);
    expect([ledger().sources, sums(ledger())]).toEqual([before.sources, sums(before)]);
    await session.ledger.addFiles([file("huhtikuu.csv", APRIL)]);
    expect(ledger().sources.map(({ name }) => name)).toEqual(["maaliskuu.csv", "huhtikuu.csv"]);
  });

  it("is tied as soon as a file comes, and adds up", async () => {
    const { session, ledger } = await open();
    expect(ledger().result).toBeNull();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    expect(ledger().sources).toEqual([{ name: "maaliskuu.csv", kind: "file", problem: null }]);
    expect(sums(ledger())).toEqual([100000, 34000, 700000, 834000]);
    expect(session.getState().work).toBeNull();
  });

  it("lists a file that cannot be read with the reason, and goes on with the others", async () => {
    const { session, ledger } = await open();
    await session.ledger.addFiles([file("muistio.csv", "Muistio\nKokous pidettiin"), file("maaliskuu.csv", MARCH)]);
    expect(ledger().sources.map(({ name, problem }) => [name, problem?.kind])).toEqual([["muistio.csv", "ledger-not-found"], ["maaliskuu.csv", undefined]]);
    expect(ledger().result?.files).toHaveLength(1);
    await session.ledger.remove("muistio.csv");
    expect(ledger().sources).toHaveLength(1);
    await session.ledger.remove("maaliskuu.csv");
    expect(ledger()).toMatchObject({ sources: [], result: null });
  });

  it("says that a file is out of reach, and takes none of it", async () => {
    const { session, ledger } = await open();
    await session.ledger.addFiles([{ name: "poissa.csv", read: () => Promise.reject(new Error("gone")) }]);
    expect(session.getState().notice).toEqual({ kind: "problem", problem: { kind: "file-unreadable", file: "poissa.csv" } });
    expect(ledger().sources).toEqual([]);
  });

  it("counts the postings of the same file once, under two names", async () => {
    const { session, ledger } = await open();
    await session.ledger.addFiles([file("kirjaukset.csv", MARCH), file("kirjaukset.csv", MARCH)]);
    expect(ledger().sources.map(({ name }) => name)).toEqual(["kirjaukset.csv", "kirjaukset.csv (2)"]);
    expect(sums(ledger())).toEqual([100000, 34000, 700000, 834000]);
    expect(ledger().result?.duplicates).toHaveLength(5);
  });

  it("takes what people say of a posting, tells it, and takes it back", async () => {
    const { session, ledger } = await open();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    await session.ledger.decide(keyOf(ledger(), "102"), actionOf(ledger(), "2"));
    expect(session.getState().notice).toMatchObject({ kind: "ledger", change: "tied", rows: 1, action: { id: "2" } });
    expect(sums(ledger())).toEqual([120050, 13950, 700000, 834000]);
    await session.ledger.decide(keyOf(ledger(), "104"), null);
    expect(ledger().result?.untied.find(({ row }) => row.document === "104")?.why).toEqual({ kind: "decision" });
    await session.ledger.undo();
    expect(ledger().result?.untied.find(({ row }) => row.document === "104")?.why).toEqual({ kind: "no-reference" });
    expect(ledger().undo).toBeNull();
    await session.ledger.release(keyOf(ledger(), "102"));
    expect(sums(ledger())).toEqual([100000, 34000, 700000, 834000]);
    expect(ledger().decisions).toEqual([]);
  });

  it("shows what a rule would tie before it is set, ties just that, and keeps single decisions", async () => {
    const { session, ledger } = await open();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    await session.ledger.decide(keyOf(ledger(), "103"), null);
    const rule = { suppliers: ["BEETA OY"], costCentres: [], accounts: [], words: [] };
    expect(session.ledger.previewRule(rule).map(({ row }) => row.document)).toEqual(["102"]);
    await session.ledger.addRule(rule, actionOf(ledger(), "2"));
    expect(session.getState().notice).toMatchObject({ kind: "ledger", change: "rule", rows: 1 });
    expect(ledger().result?.tied.filter(({ why }) => why.kind === "rule").map(({ row }) => row.document)).toEqual(["102"]);
    const [set] = ledger().rules;
    if (set === undefined) throw new Error("No rule");
    await session.ledger.removeRule(set);
    expect(ledger().result?.tied).toHaveLength(1);
  });

  it("goes by what was said last month when the next month's file comes; no posting is stored", async () => {
    const { session, ledger, workbook } = await open();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    await session.ledger.addRule({ suppliers: ["Beeta Oy"], costCentres: [], accounts: [], words: [] }, actionOf(ledger(), "2"));
    await session.ledger.decide(keyOf(ledger(), "104"), actionOf(ledger(), "1"));
    const stored = await Promise.all(["ledger-rules", "ledger-decisions"].map((key) => workbook.readStored(key)));
    expect(JSON.stringify(stored)).not.toContain("Lisenssit");
    const later = await open(workbook);
    expect(later.ledger()).toMatchObject({ result: null, rules: [{ action: "2" }], decisions: [{ action: "1" }] });
    await later.session.ledger.addFiles([file("vuosi.csv", MARCH), file("huhtikuu.csv", APRIL)]);
    expect(later.ledger().result?.tied.map(({ row, action, why }) => [row.document, action.id, why.kind])).toEqual([["101", "1", "action-id"], ["102", "2", "rule"], ["103", "2", "rule"], ["104", "1", "decision"], ["201", "2", "rule"]]);
  });

  it("can be a sheet of the workbook, which is remembered and followed when it is edited", async () => {
    const rows: CellValue[][] = [["Tosite", "Kirjauspvm", "Tili", "Toiminto", "Projekti", "Selite", "Summa"], ["301", "1.5.2025", "4400", "1111", "1", "Työ", 50], ["302", "2.5.2025", "4400", "1111", "", "Matka", 25]];
    const workbook = new LiveMemoryWorkbook([sheet("Tiekartta", ROADMAP), sheet("Pääkirja", rows)]);
    const first = await open(workbook);
    await first.session.ledger.addSheet("Pääkirja");
    expect(sums(first.ledger())).toEqual([5000, 2500, 0, 7500]);
    const { session, ledger, rest } = await open(workbook);
    expect(ledger().sources).toEqual([{ name: "Pääkirja", kind: "sheet", problem: null }]);
    workbook.type("Pääkirja", [{ row: 3, column: 7, before: { value: 25, format: undefined }, after: { value: 30, format: undefined } }]);
    await rest();
    expect(sums(ledger())).toEqual([5000, 3000, 0, 8000]);
    await session.ledger.show({ file: "Pääkirja", sheet: "Pääkirja", row: 3 });
    expect(workbook.shown().selected).toMatchObject({ sheet: "Pääkirja", range: { firstRow: 3, lastRow: 3 } });
    await session.removeTraces();
    expect(ledger()).toMatchObject({ rules: [], decisions: [] });
    expect((await open(workbook)).ledger().sources).toEqual([]);
  });

  it("follows the roadmap: an action that is gone leaves its postings open", async () => {
    const { session, ledger, workbook, rest } = await open();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    await session.ledger.decide(keyOf(ledger(), "102"), actionOf(ledger(), "2"));
    workbook.type("Tiekartta", [{ row: 3, column: 1, before: { value: 2, format: undefined }, after: { value: 7, format: undefined } }]);
    await rest();
    expect(ledger().result?.untied.find(({ row }) => row.document === "102")?.why).toEqual({ kind: "action-gone", action: "2" });
  });

  it("is in the report that is written", async () => {
    const { session, workbook } = await open();
    await session.ledger.addFiles([file("maaliskuu.csv", MARCH)]);
    await session.writeReports(() => Promise.resolve([WORDS.fi]), new Set(["money"]));
    expect(workbook.writtenPlan()?.sheets.map(({ id }) => id)).toEqual(["money", "data", "ledger-data"]);
  });
});
