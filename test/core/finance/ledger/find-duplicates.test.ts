import { describe, expect, it } from "@jest/globals";
import type { LedgerResult } from "../../../../src/core/finance/ledger/ledger-result";
import type { Rows } from "./ledger-fixtures";
import { HEADER, ledgerFile, posting, tie } from "./ledger-fixtures";

function march(): Rows {
  return Array.from({ length: 8 }, (_, index) => posting({ document: String(100 + index), day: `${index + 1}.3.2025`, sum: `${index + 1},00` }));
}

function counts({ reconciliation, duplicates }: LedgerResult): number[] {
  return [reconciliation.rows, duplicates.length, reconciliation.totalCents, reconciliation.duplicateCents];
}

const file = (rows: Rows, name = "a.csv"): ReturnType<typeof ledgerFile> => ledgerFile([HEADER, ...rows], name);

describe("postings that several files hold", () => {
  it("count once, whole files and parts", () => {
    const april = posting({ document: "200", day: "1.4.2025", sum: "50,00" });
    const result = tie([file(march()), file(march(), "b.csv"), file([...march().slice(4), april], "c.csv")]);
    expect(counts(result)).toEqual([9, 12, 8600, 3600 + 2600]);
    expect(result.findings.flatMap((finding) => (finding.check === "rows-repeated" ? [[finding.source?.file, finding.facts.firstFile, finding.facts.rows, finding.facts.wholeFile]] : []))).toEqual([
      ["b.csv", "a.csv", 8, true],
      ["c.csv", "a.csv", 4, false],
    ]);
    expect(result.duplicates[0]).toMatchObject({ row: { source: { file: "b.csv", row: 2 } }, firstAt: { file: "a.csv", row: 2 } });
  });

  it("are told apart one for one: a document's equal lines are as many as the file with most has", () => {
    const line = posting({ document: "9", sum: "5,00" });
    expect(counts(tie([file([line, line]), file([line, line, line], "b.csv")]))).toEqual([3, 2, 1500, 1000]);
  });

  it("are found in another layout", () => {
    const other = ledgerFile([["Belopp", "Verifikatnr", "Bokföringsdatum", "Konto", "Verksamhetskod"], [1, "100", "2025-03-01", 4340, 1111], [2, "101", "2025-03-02", 4340, 1111]], "b.xlsx", false);
    expect(counts(tie([file(march()), other]))).toEqual([8, 2, 3600, 300]);
  });

  it("are different where the day, the amount or the account is", () => {
    const changed = [posting({ document: "100", day: "1.4.2025", sum: "1,00" }), posting({ document: "101", day: "2.3.2025", sum: "2,01" }), posting({ document: "102", day: "3.3.2025", account: "4341", sum: "3,00" })];
    expect(counts(tie([file(march()), file(changed, "b.csv")]))[1]).toBe(0);
  });

  it("without document numbers count once only where a whole file or a run of them is repeated", () => {
    const bare = (rows: Rows): Rows => rows.map((row) => [null, ...row.slice(1)]);
    const charge = bare([posting({ day: null, sum: "9,00" })]);
    expect(counts(tie([file(bare(march())), file(bare(march()), "b.csv")]))[1]).toBe(8);
    expect(counts(tie([file([...charge, ...bare(march())]), file([...charge, ...bare([posting({ sum: "1,00" })])], "b.csv")]))[1]).toBe(0);
  });
});

describe("postings that one file holds twice", () => {
  it("count once where a run of them is repeated", () => {
    const result = tie([file([...march(), HEADER, ...march().slice(2)])]);
    expect(counts(result)).toEqual([8, 6, 3600, 3300]);
  });

  it("count each where a document has equal lines, or where few are alike", () => {
    const licence = posting({ document: "9", sum: "5,00" });
    expect(counts(tie([file([...Array.from({ length: 12 }, () => licence), ...march(), ...march().slice(0, 4)])]))).toEqual([24, 0, 6000 + 3600 + 1000, 0]);
  });

  it("are found although their first line stands elsewhere, too", () => {
    const [first = []] = march();
    expect(counts(tie([file([first, ...march(), ...march()])]))[1]).toBe(8);
  });
});
