import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { ExampleLedger } from "../../scripts/examples/ledger/porvoo-ledgers";
import { porvooLedgers } from "../../scripts/examples/ledger/porvoo-ledgers";
import { porvooPostings } from "../../scripts/examples/ledger/porvoo-postings";
import type { LedgerResult } from "../../src/core/finance/ledger/ledger-result";
import { tieLedger } from "../../src/core/finance/ledger/tie-ledger";
import { readLedgerFile } from "../../src/workbook/read-ledger-file";
import type { LedgerFileRead } from "../../src/workbook/read-ledger-file";
import { readExample } from "../core/reports/report-plans";

async function read(bytes: Uint8Array, file: string): Promise<LedgerFileRead> {
  const sheets = await readLedgerFile(bytes, file);
  if (!sheets.ok) throw new Error(`${file}: ${sheets.problem.kind}`);
  return sheets.value;
}

describe("Porvoo's example ledger", () => {
  let made: readonly ExampleLedger[] = [];
  let result: LedgerResult;

  beforeAll(async () => {
    made = await porvooLedgers();
    const files = await Promise.all(made.map(async ({ file, bytes }) => ({ name: file, ...(await read(bytes, file)) })));
    const { roadmap } = await readExample("porvoo");
    const tied = tieLedger({ roadmap, files, rules: [], decisions: [] });
    if (!tied.ok) throw new Error(tied.problem.kind);
    result = tied.value;
  });

  it("is what its script makes", async () => {
    const committed = made.map(({ file }) => ({ file, bytes: new Uint8Array(readFileSync(`examples/${file}`)) }));
    const texts = (files: readonly ExampleLedger[]): string[] => files.flatMap(({ file, bytes }) => (file.endsWith(".csv") ? [Buffer.from(bytes).toString("latin1")] : []));
    // A zip may be packed otherwise by another version of its library; what is in it may not.
    const contents = (files: readonly ExampleLedger[]): Promise<LedgerFileRead[]> => Promise.all(files.map(({ file, bytes }) => read(bytes, file)));
    expect(texts(committed)).toEqual(texts(made));
    expect(await contents(committed)).toEqual(await contents(made));
    expect(made).toHaveLength(3);
  });

  it("counts every posting once, to the cent", () => {
    const all = porvooPostings();
    const cents = all.reduce((sum, posting) => sum + posting.cents, 0);
    const { rows, totalCents, tiedCents, untiedCents, leftOutCents } = result.reconciliation;
    expect([rows, totalCents]).toEqual([all.length, cents]);
    expect(tiedCents + untiedCents + leftOutCents).toBe(totalCents);
    // The sums of the script's table of spending: all actions that are named (50 541 728), and the licences and the accrual, which nets out (129 900).
    expect(tiedCents).toBe(50_673_628);
    // Actions 22 (1 907 500 + 1 748 250) and 44 (1 860 000) are not named, nor is the odd purchase (77 777).
    expect(untiedCents).toBe(5_593_527);
  });

  it("has 40 postings twice in one file, and June in two", () => {
    expect(result.files.map(({ duplicates }) => duplicates)).toEqual([0, 40, 109]);
    expect(result.unreadable).toEqual([]);
  });

  it("gives each action the costs that the script booked", () => {
    const costs = new Map(result.actions.filter(({ rows }) => rows > 0).map(({ action, actualCents }) => [action.id ?? "", actualCents] as const));
    expect(Object.fromEntries<unknown>(costs)).toMatchObject({ 1: { 2024: 2_556_125, 2025: 1_723_500 }, 4: { 2024: 2_183_000, 2025: 3_341_240 }, 8: { 2024: 1_872_000, 2025: 124_000 }, 16: { 2024: 1_240_000, 2025: 2_052_055 }, 35: { 2025: 129_900 }, 53: { 2025: 210_000 } });
  });

  it("has every nuisance that exports have", () => {
    const kinds = new Set(result.skipped.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["header", "opening", "sum", "title", "total"]);
    const checks = new Set(result.findings.map(({ check }) => check));
    expect([...checks].sort()).toEqual(["code-unclear", "cost-against-status", "no-spending", "over-budget", "perhaps-miscoded", "rows-repeated", "year-mismatch"]);
    expect(result.leftOut.filter(({ why }) => why === "depreciation")).toHaveLength(1);
  });
});
