import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../../src/core/reading/cells/cell-kind";
import { netAmount } from "../../../src/core/reading/cells/ledger/debit-credit";
import type { LedgerReader } from "../../../src/core/reading/cells/ledger/ledger-reader";
import { ledgerReaders } from "../../../src/core/reading/cells/ledger/ledger-readers";
import { ledgerRowKind } from "../../../src/core/reading/cells/ledger/ledger-row";
import type { Reading } from "../../../src/core/reading/reading";
import type { LedgerCase } from "./messy/ledger";
import { cases } from "./messy/ledger";

const STATUS_OF_CLASS: Readonly<Record<string, string>> = { OK: "ok", NORM: "normalised", WARN: "uncertain", ERR: "unreadable", EMPTY: "empty" };

const rows = readFileSync("test/data/messy-cells.tsv", "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([kind]) => kind === "ledger")
  .map(([, raw = "", interpretation = "", status = ""]) => ({ raw, interpretation, status }));

function readWith<T, C>(reader: LedgerReader<T, C>, cell: Cell, messyCase: LedgerCase): Reading<T> {
  const { header = "", column = [], reportYear } = messyCase;
  const context = { header, dateSystem: 1900 as const, ...(reportYear === undefined ? {} : { reportYear }) };
  const cells = [cell, ...column].map((each) => ({ cell: each, count: 1 }));
  return reader.read(cell, reader.decide({ cells }, context), context);
}

function readCase(messyCase: LedgerCase): Reading<unknown> {
  if (messyCase.reader === "row") throw new Error("a row is not a cell");
  if (messyCase.reader === "debitCredit") {
    const [debit, credit] = messyCase.pair ?? [{ value: null }, { value: null }];
    return netAmount(readWith(ledgerReaders.amount, debit, messyCase), readWith(ledgerReaders.amount, credit, messyCase));
  }
  const reader: LedgerReader<unknown, unknown> = ledgerReaders[messyCase.reader];
  return readWith(reader, messyCase.cell ?? { value: messyCase.raw }, messyCase);
}

describe("messy ledger cells are read the way a person would", () => {
  it("has one case per row of the collection, in order", () => {
    expect(cases.map((messyCase) => messyCase.raw)).toEqual(rows.map((row) => row.raw));
  });

  it.each(rows.map((row, index) => ({ ...row, index })).filter(({ status }) => status !== "ROW"))("$status $raw → $interpretation", ({ status, index }) => {
    const messyCase = cases[index];
    const reading = messyCase === undefined ? undefined : readCase(messyCase);
    expect({ status: reading?.status, value: reading?.value }).toEqual({ status: STATUS_OF_CLASS[status], value: messyCase?.value });
  });

  it.each(rows.map((row, index) => ({ ...row, index })).filter(({ status }) => status === "ROW"))("leaves out the row $raw", ({ raw, index }) => {
    const messyCase = cases[index];
    expect(ledgerRowKind(messyCase?.row ?? [raw], messyCase?.headerRow ?? [])).toBe(messyCase?.value);
  });
});
