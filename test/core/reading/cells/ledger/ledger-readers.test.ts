import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import { netAmount } from "../../../../../src/core/reading/cells/ledger/debit-credit";
import type { LedgerReader } from "../../../../../src/core/reading/cells/ledger/ledger-reader";
import { ledgerReaders } from "../../../../../src/core/reading/cells/ledger/ledger-readers";
import type { Reading } from "../../../../../src/core/reading/reading";

interface Around {
  readonly header?: string;
  readonly format?: string;
  readonly column?: readonly CellValue[];
  readonly reportYear?: number;
}

function read<T, C>(reader: LedgerReader<T, C>, value: CellValue, { header = "", format, column = [], reportYear }: Around = {}): Reading<T> {
  const context = { header, dateSystem: 1900 as const, ...(reportYear === undefined ? {} : { reportYear }) };
  const cell = { value, format };
  const contents = { cells: [cell, ...column.map((each) => ({ value: each }))].map((each) => ({ cell: each, count: 1 })) };
  return reader.read(cell, reader.decide(contents, context), context);
}

describe("ledger amounts", () => {
  it.each([
    ["1.234,56", 123456],
    ["1234.56", 123456],
    ["(1 234,56)", -123456],
    ["100,00 kredit", -10000],
    ["K 100,00", -10000],
    ["1 234,56 EUR", 123456],
  ])("reads %s as %d cents", (text, cents) => {
    expect(read(ledgerReaders.amount, text)).toMatchObject({ status: "normalised", value: cents });
  });

  it.each(["12,345", "1.234", "1E+05", "-100,00 K"])("asks about %s", (text) => {
    expect(read(ledgerReaders.amount, text).status).toBe("uncertain");
  });

  it.each(["abc", "1;234,56", "1 234,56 SEK", true])("cannot read %p", (value) => {
    expect(read(ledgerReaders.amount, value).status).toBe("unreadable");
  });

  it("believes a header that says cents", () => {
    expect(read(ledgerReaders.amount, 123456, { header: "Summa (snt)" })).toMatchObject({ status: "uncertain", value: 123456, note: "unit-from-header" });
  });

  it("nets debit and credit columns", () => {
    const amount = (value: CellValue): Reading<number> => read(ledgerReaders.amount, value);
    expect(netAmount(amount("100,00"), amount(null))).toMatchObject({ status: "ok", value: 10000 });
    expect(netAmount(amount(null), amount("100,00"))).toMatchObject({ status: "ok", value: -10000 });
    expect(netAmount(amount(0), amount("100,00"))).toMatchObject({ status: "ok", value: -10000 });
    expect(netAmount(amount(150), amount(100))).toMatchObject({ status: "uncertain", value: 5000, note: "debit-and-credit" });
    expect(netAmount(amount("abc"), amount(100)).status).toBe("unreadable");
    expect(netAmount(amount(null), amount(null)).status).toBe("empty");
  });
});

describe("posting dates", () => {
  it.each(["15.03.2025", "15.3.25", "15/3/2025", "2025-03-15T10:00:00Z", "15032025", "15-MAR-2025", "15. maaliskuuta 2025", "15 mars 2025", "15.03.2025 12:34"])("reads %s", (text) => {
    expect(read(ledgerReaders.date, text).value).toBe("2025-03-15");
  });

  it("puts the day first unless another cell proves the month first", () => {
    expect(read(ledgerReaders.date, "5/6/2025").value).toBe("2025-06-05");
    expect(read(ledgerReaders.date, "5/6/2025", { column: ["3/25/2025"] }).value).toBe("2025-05-06");
    expect(read(ledgerReaders.date, "5/6/2025", { column: ["3/25/2025", "25/3/2025"] }).value).toBe("2025-06-05");
  });

  it("takes a missing year from the report, or leaves the value open", () => {
    expect(read(ledgerReaders.date, "15.03.", { reportYear: 2024 })).toMatchObject({ status: "uncertain", value: "2024-03-15", note: "year-missing" });
    expect(read(ledgerReaders.date, "15.03.").value).toBeUndefined();
  });

  it("reads serial numbers, with doubt where no format says that they are dates", () => {
    expect(read(ledgerReaders.date, 45731, { format: "d.m.yyyy" })).toMatchObject({ status: "ok", value: "2025-03-15" });
    expect(read(ledgerReaders.date, 45731)).toMatchObject({ status: "uncertain", value: "2025-03-15" });
    expect(read(ledgerReaders.date, 12)).toMatchObject({ status: "unreadable" });
    expect(read(ledgerReaders.date, "31.2.2025")).toMatchObject({ status: "unreadable" });
  });
});

describe("posting periods", () => {
  it.each(["2025-03", "03/2025", "3.2025", "2025P03", "Kausi 3/2025", "maaliskuu 2025", 202503, "3/25"])("reads %p", (value) => {
    expect(read(ledgerReaders.period, value)).toMatchObject({ status: "normalised", value: { year: 2025, number: 3, kind: "month" } });
  });

  it("refuses what is no period", () => {
    expect(read(ledgerReaders.period, "17/2025").status).toBe("unreadable");
    expect(read(ledgerReaders.period, "2025").status).toBe("unreadable");
  });
});

describe("other ledger cells", () => {
  it("cannot restore digits that Excel dropped", () => {
    expect(read(ledgerReaders.document, 123456789012345680)).toMatchObject({ status: "unreadable", note: "digits-lost" });
    expect(read(ledgerReaders.document, "00123")).toMatchObject({ status: "ok", value: "00123" });
  });

  it.each([
    ["4340, ICT-palvelut", "4340", "ICT-palvelut"],
    ["4340-ICT-palvelut", "4340", "ICT-palvelut"],
    ["ICT-palvelut (4340)", "4340", "ICT-palvelut"],
    ["p12345 Digiasiointi", "P12345", "Digiasiointi"],
  ])("splits %s into code and name", (text, code, name) => {
    expect(read(ledgerReaders.account, text).value).toEqual({ code, name });
  });

  it("completes a cut name only when one name fits", () => {
    expect(read(ledgerReaders.accountName, "Asiantuntijapalv", { column: ["Asiantuntijapalvelut", "Asiantuntijapalvelut, muut"] }).value).toBe("Asiantuntijapalv");
    expect(read(ledgerReaders.accountName, "Asiantuntijapalv", { column: ["Muut palvelut"] }).value).toBe("Asiantuntijapalv");
  });

  it("gives one supplier one key and the best spelling", () => {
    const column = ["Esimerkki Oy", "ESIMERKKI OY", "Esimerkki, Oy Ab"];
    expect(column.map((name) => read(ledgerReaders.supplier, name, { column }).value?.key)).toEqual(["esimerkki", "esimerkki", "esimerkki"]);
    expect(read(ledgerReaders.supplier, "ESIMERKKI OY", { column }).value?.name).toBe("Esimerkki Oy");
  });

  it("mends business ids", () => {
    expect(read(ledgerReaders.businessId, "123456-7")).toMatchObject({ status: "normalised", value: "0123456-7" });
    expect(read(ledgerReaders.businessId, 12345678).value).toBe("1234567-8");
  });

  it.each([
    ["Sisäiset veloitukset 3/2025", "internal"],
    ["Interndebitering", "internal"],
    ["Avskrivningar", "depreciation"],
    ["Periodisering 12/2024", "accrual"],
    ["Poistettu käytöstä", undefined],
    ["Integraatiotyö", undefined],
  ])("marks %s as %s", (text, mark) => {
    expect(read(ledgerReaders.description, text).value?.mark).toBe(mark);
  });

  it("never throw", () => {
    const anyCell = fc.oneof(fc.string(), fc.stringMatching(/^[-\d /.,;:KDP()€"]{0,20}$/u), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.record({ error: fc.string() }));
    const readers: readonly LedgerReader<unknown, unknown>[] = Object.values(ledgerReaders);
    fc.assert(fc.property(anyCell, fc.constantFrom(...readers), (value, reader) => read(reader, value).raw === value || Number.isNaN(value)));
  });
});
