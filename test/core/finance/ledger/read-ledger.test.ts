import { describe, expect, it } from "@jest/globals";
import { HEADER, ledgerFile, posting, problemOf, roadmapOf, sheet, tie, tieRowsOf } from "./ledger-fixtures";

const sums = ({ reconciliation: { totalCents, tiedCents, untiedCents, leftOutCents } }: ReturnType<typeof tie>): number[] => [totalCents, tiedCents, untiedCents, leftOutCents];

describe("amounts of a ledger", () => {
  it.each([
    ["1 234,56", 123456],
    ["1\u00A0234,56", 123456],
    ["1\u202F234,56", 123456],
    ["-1 234,56", -123456],
    ["1 234,56-", -123456],
    ["1234,5", 123450],
    ["12,50 K", -1250],
    [1234.56, 123456],
    [0.1 + 0.2, 30],
    ["0,00", 0],
  ])("%j is %i cents", (sum, cents) => {
    expect(tieRowsOf([posting({ sum })]).reconciliation.totalCents).toBe(cents);
  });

  it("come from debit and credit, or from a column of D and K", () => {
    const columns = HEADER.slice(0, -1);
    const body = posting({ sum: null }).slice(0, -1);
    const twoColumns = tie([ledgerFile([[...columns, "Debet", "Kredit"], [...body, "100,00", null], [...body, null, "30,00"]])]);
    const side = tie([ledgerFile([[...columns, "Summa", "D/K"], [...body, "100,00", "D"], [...body, "30,00", "K"]])]);
    expect([sums(twoColumns)[0], sums(side)[0]]).toEqual([7000, 7000]);
  });

  it("that cannot be read are in no sum, and told", () => {
    const result = tieRowsOf([posting({ sum: "10,00" }), posting({ sum: "kymppi" }), [...posting({ sum: "1" }), "234,56"]]);
    expect(sums(result)[0]).toBe(1000);
    expect(result.unreadable.map(({ source, found, why }) => [source.row, found, why])).toEqual([
      [3, "kymppi", "amount"],
      [4, "1001 | 15.3.2025 | 4340 | 5300 | 1111 | Ohjelmistotalo Oy | Työ | 1 | 234,56", "cells"],
    ]);
    expect(result.findings.filter(({ check }) => check === "amount-unreadable").map(({ severity }) => severity)).toEqual(["error", "error"]);
    expect(result.reconciliation.unreadableRows).toBe(2);
  });

  it("beside a workbook's stray note are read all the same", () => {
    expect(sums(tie([ledgerFile([HEADER, [...posting({ sum: 10 }), "huom."]], "a.xlsx", false)]))[0]).toBe(1000);
  });
});

describe("rows that are no postings", () => {
  const total = (label: string | null, sum: string): (string | null)[] => [label, null, null, null, null, null, null, null, sum];

  it("are left out and listed: totals with and without a label, opening balances, repeated headers, text", () => {
    const result = tieRowsOf([
      total("Alkusaldo", "500,00"),
      posting({ sum: "10,00" }),
      posting({ document: "1002", sum: "20,00" }),
      total(null, "30,00"),
      HEADER,
      posting({ document: "1003", sum: "5,00" }),
      total("Yhteensä 3/2025", "5,00"),
      ["Tulostettu 1.4.2025", null, null, null, null, null, null, null, null],
      total(null, "35,00"),
    ]);
    expect(sums(result)[0]).toBe(3500);
    expect(result.skipped.map(({ source, kind, amountCents }) => [source.row, kind, amountCents])).toEqual([
      [1, "header", null],
      [2, "opening", 50000],
      [5, "sum", 3000],
      [6, "header", null],
      [8, "total", 500],
      [9, "no-amount", null],
      [10, "sum", 3500],
    ]);
    expect(result.findings.filter(({ source }) => source !== null)).toEqual([]);
  });

  it("are told where their sum is another than that of the rows", () => {
    const result = tieRowsOf([posting({ sum: "10,00" }), total("Yhteensä", "11,00")]);
    expect(result.findings).toContainEqual(expect.objectContaining({ check: "total-differs", facts: { statedCents: 1100, sumCents: 1000 } }));
  });

  it("count where nothing shows that they are sums, and are told", () => {
    const result = tieRowsOf([posting({ sum: "10,00" }), total(null, "7,00")]);
    expect([sums(result), result.findings.map(({ check }) => check).includes("amount-alone")]).toEqual([[1700, 0, 1000, 700], true]);
  });

  it("that head a group give its code to the rows below", () => {
    const header = HEADER.filter((name) => name !== "Toiminto");
    const row = (sum: string): (string | null)[] => ["1001", "15.3.2025", "4340", "5300", null, "Oy", "Työ", sum];
    const heading = (text: string): (string | null)[] => [text, ...Array.from({ length: 7 }, () => null)];
    const result = tie([ledgerFile([header, heading("Toiminto 1111 Digiohjelma2024"), row("10,00"), heading("Toiminto 2010 Hallinto"), row("20,00")])]);
    expect(sums(result)).toEqual([3000, 0, 1000, 2000]);
  });
});

describe("headers of a ledger", () => {
  it.each([
    [["Verifikatnr", "Bokföringsdatum", "Konto", "Verksamhetskod", "Belopp"]],
    [["Document no.", "Posting date", "Account", "Activity code", "Amount (€)"]],
    [["TOSITE NRO", "Kirjaus-\npäivämäärä", "Tilin numero", "Toimintokoodi ", "Tiliöity summa (ALV 0%)"]],
    [["tositteen_numero", "kirjauspaivamaara", "tilin_numero", "toiminto", "summa_alv0_euroina"]],
  ])("are known: %j", (header) => {
    const result = tie([ledgerFile([["Raportti"], header, ["1", "1.2.2025", "4340", "1111", "10,00"]])]);
    const [untied] = result.untied;
    expect([untied?.row.document, untied?.row.day, untied?.row.account?.code, untied?.row.amountCents]).toEqual(["1", "2025-02-01", "4340", 1000]);
  });

  it("without an amount, or without postings, are a problem", () => {
    expect(problemOf([ledgerFile([["Tosite", "Pvm", "Tili", "Selite"], ["1", "1.1.2025", "4340", "x"]])])).toMatchObject({ kind: "ledger-without-amounts", file: "a.csv", headerRow: 1 });
    expect(problemOf([ledgerFile([["Nimi", "Osoite"], ["x", "y"]])])).toEqual({ kind: "ledger-not-found", file: "a.csv", looksLike: "unknown" });
  });

  it("twice are a problem: on two sheets, in one sheet, or two amounts", () => {
    const values = [HEADER, posting({ sum: "1,00" })];
    expect(problemOf([{ name: "a.xlsx", isText: false, sheets: [sheet(values, "Tammi"), sheet(values, "Helmi")] }])).toMatchObject({ kind: "ledgers-tie", places: [{ sheet: "Tammi", row: 1 }, { sheet: "Helmi", row: 1 }] });
    expect(problemOf([ledgerFile([...values, ["Pvm", "Tosite", "Selite", "Tili", "Netto", null, null, null, "Saldo"]])])).toMatchObject({ kind: "ledgers-tie", places: [{ row: 1 }, { row: 3 }] });
    expect(problemOf([ledgerFile([["Tosite", "Pvm", "Summa", "Belopp"], ["1", "1.1.2025", "1,00", "2,00"]])])).toMatchObject({ kind: "ledger-amounts-tie", headers: ["Summa", "Belopp"] });
  });

  it("of a roadmap are no ledger's", () => {
    const roadmap = [["Nro", "Toimenpide", "Tavoite", "Vastuutaho", "Määräaika", "Tila", "Toteuma", "Kausi", "Tili"], ["1", "Arkisto", "A", "Tietohallinto", "31.12.2025", "Käynnissä", "10", "1/2025", "4340"]];
    expect(problemOf([ledgerFile(roadmap, "tiekartta.csv")])).toEqual({ kind: "ledger-not-found", file: "tiekartta.csv", looksLike: "roadmap" });
  });

  it("need a programme with an activity code", () => {
    const roadmap = roadmapOf();
    expect(problemOf([ledgerFile([HEADER])], { ...roadmap, programme: { ...roadmap.programme, activityCodes: [] } })).toMatchObject({ kind: "activity-code-unset" });
  });
});

describe("activity codes", () => {
  it.each(["1111", " 1111", "1111 Digiohjelma2024", "1111-Digiohjelma2024", "Digiohjelma2024", "TOIM 1111", "0001111"])("%j counts", (code) => {
    expect(sums(tieRowsOf([posting({ code, sum: "1,00" })]))).toEqual([100, 0, 100, 0]);
  });

  it.each(["11110", "01111x", "1110", "2010 Hallinto", "l111", "0", null])("%j is left out", (code) => {
    expect(sums(tieRowsOf([posting({ code, sum: "1,00" })]))).toEqual([100, 0, 0, 100]);
  });

  it("that are doubtful are told once for all of their rows", () => {
    const { findings } = tieRowsOf([posting({ code: "l111", sum: "1,00" }), posting({ code: "l111", sum: "2,00" })]);
    expect(findings).toContainEqual(expect.objectContaining({ check: "code-unclear", facts: { found: "l111", rows: 2, cents: 300, counted: false } }));
  });

  it("that no column tells are told", () => {
    const result = tie([ledgerFile([["Tosite", "Pvm", "Tili", "Summa"], ["1", "1.1.2025", "4340", "1,00"]])]);
    expect(result.findings.map(({ check, severity }) => [check, severity])).toContainEqual(["codes-missing", "error"]);
  });
});

describe("times of a ledger", () => {
  it("are the period's, the day's, or the report's own", () => {
    const header = ["Tosite", "Kausi", "Tili", "Toiminto", "Summa"];
    const closing = tie([ledgerFile([header, ["1", "13/2024", "4340", "1111", "1,00"], ["2", "0/2025", "4340", "1111", "9,00"]])]);
    expect(closing.untied.map(({ row }) => [row.month, row.year, row.mark])).toEqual([["2024-12", 2024, "closing"]]);
    expect(closing.skipped.map(({ kind }) => kind)).toEqual(["header", "opening"]);
    const titled = tie([ledgerFile([["Kunta: Porvoo  Kausi: 3/2025"], ["Tosite", "Tili", "Toiminto", "Summa"], ["1", "4340", "1111", "1,00"]])]);
    expect(titled.untied.map(({ row }) => [row.month, row.year])).toEqual([["2025-03", 2025]]);
  });
});
