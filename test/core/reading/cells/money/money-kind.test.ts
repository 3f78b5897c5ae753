import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import type { FieldKey } from "../../../../../src/core/programme/fields";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { Cell } from "../../../../../src/core/reading/cells/cell-kind";
import { moneyKind } from "../../../../../src/core/reading/cells/money/money-kind";
import type { Reading } from "../../../../../src/core/reading/reading";
import type { Money } from "../../../../../src/core/reading/values";

interface Around {
  readonly header?: string;
  readonly field?: FieldKey;
  readonly format?: string;
  readonly column?: readonly CellValue[];
}

function read(value: CellValue, { header = "", field = "budget", format, column = [] }: Around = {}): Reading<Money> {
  const context = { programme: porvoo, field, header, dateSystem: 1900 as const };
  const cell: Cell = { value, format };
  const contents = { cells: [cell, ...column.map((each) => ({ value: each }))].map((each) => ({ cell: each, count: 1 })) };
  return moneyKind.read(cell, moneyKind.decide(contents, context), context);
}

/** Cents as Finnish text with a chosen blank between thousands. */
function finnish(cents: number, blank: string): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/gu, blank);
  return `${cents < 0 ? "-" : ""}${whole},${String(size % 100).padStart(2, "0")}`;
}

describe("money cells", () => {
  it.each([
    ["12 500 EUR", 1250000],
    ["1.234.567,89", 123456789],
    ["12,500.00", 1250000],
    ["12500.50", 1250050],
    ["1,2 milj. €", 120000000],
    ["puoli miljoonaa", 50000000],
    ["kymmenentuhatta euroa", 1000000],
    ["10k", 1000000],
    ["3 kpl á 500 €", 150000],
    ["12 kk x 850 €/kk", 1020000],
    ["1 500,00 D", 150000],
    ["10 000 + 5 000 = 15 000", 1500000],
    ["15 000 € yhteensä (10 000 + 5 000)", 1500000],
    ["1,5 mrd €", 150000000000],
    ["1,5 mrd", 150000000000],
    ["2 miljardia euroa", 200000000000],
    ["miljardi euroa", 100000000000],
    ["puoli miljardia", 50000000000],
    ["1,2 miljarder euro", 120000000000],
    ["0,5 md €", 50000000000],
    ["1.2 billion €", 120000000000],
  ])("understands %s", (text, cents) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents } });
  });

  it.each([
    ["10 000–20 000 €", 1000000, 2000000],
    ["10-20 t€", 1000000, 2000000],
    ["10...20 tuhatta euroa", 1000000, 2000000],
    ["mellan 10 000 och 20 000 €", 1000000, 2000000],
    ["10 000 ja 20 000 euron väliltä", 1000000, 2000000],
  ])("counts the range %s with its high end", (text, low, high) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents: high, low, high } });
  });

  it("asks about a range whose low end lacks its thousands", () => {
    expect(read("10–20 000 €")).toMatchObject({ status: "uncertain", value: { cents: 2000000, low: 1000000, high: 2000000 } });
  });

  it.each(["n. 10 000 €", "noin 10t€", "~10 000", "ungefär 10 000", "10 000 euron luokkaa", "10 000 € (arvio)", "est. 10k"])("marks %s as approximate", (text) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents: 1000000, approximate: true } });
  });

  it.each(["10 000 € vuodessa", "10 000 euro/år", "vuosittain 10 000 €", "10 000 € p.a.", "10 t€/v."])("reads %s as yearly", (text) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents: 1000000, per: "year" } });
  });

  it("never adds a yearly amount to a one-off amount", () => {
    expect(read("investointi 50 000 €, ylläpito 5 000 €/v")).toMatchObject({
      status: "uncertain",
      note: "one-off-and-yearly",
      value: { cents: 5000000 },
      others: [{ cents: 500000, per: "year" }],
    });
  });

  it.each(["85 €/htp", "2 €/asukas", "100 €/käyttäjä/v", "90 €/tim"])("gives no amount for the unit price %s", (text) => {
    const reading = read(text);
    expect(reading).toMatchObject({ status: "uncertain", note: "unit-price" });
    expect(reading.value).toBeUndefined();
  });

  it.each(["eget arbete", "nykyisillä resursseilla", "omin voimin", "0 € (oma työ)"])("reads %s as no extra cost and cost class S", (text) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents: 0 }, aside: { cost: "S" } });
  });

  it.each(["ei arvioitu", "tarkentuu kilpailutuksen jälkeen", "Tarkentuu 2025", "konkurrensutsätts", "preciseras senare", "?", "TBD", "- €"])("takes %s for missing", (text) => {
    expect(read(text)).toEqual({ raw: text, status: "empty" });
  });

  it.each([
    ["1O 000", "10 000"],
    ["l2 500 €", "12 500 €"],
    ["12 500,,50", "12 500,50"],
  ])("suggests what %s was meant to be", (text, suggestion) => {
    expect(read(text)).toEqual({ raw: text, status: "unreadable", suggestion, note: "letters-in-number" });
  });

  it("suggests the net amount of a gross one", () => {
    expect(read("12 424,50 € (sis. alv 25,5 %)")).toMatchObject({ note: "vat-included", suggestion: "9 900 € alv 0 %" });
  });

  it.each(["12 500 SEK", "$12,500", "10 000 USD", "12 500 kruunua"])("does not convert %s", (text) => {
    expect(read(text)).toEqual({ raw: text, status: "unreadable", note: "other-currency" });
  });

  it("leaves details after the amount out of the sum", () => {
    expect(read("10 000 €, josta omarahoitus 4 000 €")).toMatchObject({ status: "normalised", value: { cents: 1000000 }, detail: "josta omarahoitus 4 000 €" });
    expect(read("10 000 € (KH 12.3.2025 § 45)")).toMatchObject({ value: { cents: 1000000 } });
    expect(read("vaihe 1: 10 000 €, vaihe 2: 20 000 €")).toMatchObject({ status: "uncertain", value: { cents: 3000000 } });
  });

  it.each([
    [true, "no-amount"],
    ["Hankitaan palveluna", "no-amount"],
    [{ error: "#REF!" }, "formula-error"],
    ["#SAKNAS!", "formula-error"],
    [Number.NaN, "no-amount"],
  ] as const)("has no reading for %p", (value, note) => {
    expect(read(value)).toEqual({ raw: value, status: "unreadable", note });
  });
});

describe("money of several years in one cell", () => {
  it.each(["2025: 10 000, 2026: 20 000", "10 000 (2025) / 20 000 (2026)", "v. 2025 10 t€ ja v. 2026 20 t€", "10 000 / 20 000 (2025/2026)", "TA2025: 10 000\nTA2026: 20 000", "2025 = 10 t€; 2026 = 20 t€"])("splits %j by year", (text) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents: 3000000 }, aside: { "budget:2025": { cents: 1000000 }, "budget:2026": { cents: 2000000 } } });
  });

  it("keeps the year of the column and hands over the others", () => {
    expect(read("2025: 10 000, 2026: 20 000", { field: "actual:2026" })).toMatchObject({ status: "uncertain", value: { cents: 2000000 }, aside: { "actual:2025": { cents: 1000000 } } });
  });

  it("does not split an amount for a span of years", () => {
    const reading = read("100 000 € (2025–2027)");
    expect(reading).toMatchObject({ status: "normalised", value: { cents: 10000000 }, detail: "2025-2027" });
    expect(reading.aside).toBeUndefined();
  });
});

describe("the unit of a money column", () => {
  it("is taken from the header and believed when the amounts bear it out", () => {
    const around = { header: "Kustannusarvio (t€)", column: [5, 30, 40] };
    expect(read(12.5, around)).toMatchObject({ status: "normalised", value: { cents: 1250000 }, note: "unit-from-header" });
    expect(read("10-20", around)).toMatchObject({ status: "normalised", value: { cents: 2000000, low: 1000000 } });
    expect(read("12 500 €", around)).toMatchObject({ value: { cents: 1250000 } });
    expect(read(12500, around)).toMatchObject({ status: "uncertain", note: "amount-out-of-scale" });
  });

  it.each(["Kustannusarvio 1000 €", "Budjetti (1 000 €)", "Belopp, tusen euro", "Budjetti tuhansina euroina", "Budget tkr", "Anslag k€", "Määräraha TEUR"])("is thousands under %s", (header) => {
    expect(read(12, { header }).value).toEqual({ cents: 1200000 });
  });

  it.each(["Budjetti 2025", "Toteuma 1-6/2025", "TA 2025", "Summa €", "TS 2026–2027"])("is euros under %s", (header) => {
    expect(read(12, { header })).toMatchObject({ status: "ok", value: { cents: 1200 } });
  });

  it("names the decision", () => {
    const context = { programme: porvoo, field: "budget" as const, header: "Budjetti M€", dateSystem: 1900 as const };
    const contents = { cells: [{ cell: { value: 1.2 }, count: 3 }, { cell: { value: "5 000 €" }, count: 1 }] };
    expect(moneyKind.decisions(moneyKind.decide(contents, context), contents, context)).toEqual([{ code: "millions", cells: 3 }]);
  });

  it("is per year where header or field says so, and carries the tax basis", () => {
    expect(read(100, { header: "Kustannus €/kk" }).value).toEqual({ cents: 120000, per: "year" });
    expect(read(100, { field: "benefitPerYear" }).value).toEqual({ cents: 10000, per: "year" });
    expect(read(100, { header: "Summa (alv 0 %)" }).value).toEqual({ cents: 10000, vat: "excluded" });
  });
});

describe("stored numbers in a money column", () => {
  it.each([
    [45778, "d.m.yyyy", "1,5"],
    [45778, "d.mmm", "1,5"],
    [45778, "mmm yy", "5,25"],
  ])("asks about %d in the format %s", (value, format, suggestion) => {
    expect(read(value, { format })).toEqual({ raw: value, status: "uncertain", suggestion, note: "typed-as-date" });
  });

  it("keeps an amount that is only formatted as a date", () => {
    expect(read(12500, { format: "d.m.yyyy" })).toMatchObject({ status: "uncertain", value: { cents: 1250000 } });
  });

  it("reads the unit that the format shows", () => {
    expect(read(12.5, { format: '0.0 "t€"' })).toMatchObject({ status: "normalised", value: { cents: 1250000 } });
    expect(read(12500, { format: '#,##0, "t€"' })).toMatchObject({ status: "ok", value: { cents: 1250000 } });
    expect(read(12500, { format: '# ##0 "kr"' })).toMatchObject({ status: "unreadable", note: "other-currency" });
    expect(read(0.5, { format: "0%" })).toMatchObject({ status: "uncertain", note: "value-of-another-field" });
  });

  it("asks about a number that looks like a year", () => {
    expect(read(2025)).toMatchObject({ status: "uncertain", note: "could-be-date" });
    expect(read(2025, { format: "#,##0 €" })).toMatchObject({ status: "ok" });
  });

  it.each([
    [1.005, 101],
    [0.1 + 0.2, 30],
    [1234.565, 123457],
    [-0.01, -1],
  ])("gives %d exact cents", (value, cents) => {
    expect(read(value).value).toEqual({ cents });
  });
});

describe("money cells, whatever is in them", () => {
  const anyCell = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.record({ error: fc.string() }));
  const moneyLike = fc.array(fc.constantFrom("10 000", "2025", "5", "€", "t€", "+", "-", "x", "/", "(", ")", ":", ",", "alv", "0", "%", "kk", "v", "h", "htp", "n.", "alle", "yli", "S", "M", "ei", "yht.", "josta", "kr", "\n", "12,500", "1E+05", "½", "…"), { maxLength: 12 }).map((parts) => parts.join(" "));

  it.each([
    ["brutto 12 550 €, netto 10 000 €", 1000000, 1255000],
    ["netto 10 000 €, brutto 12 550 €", 1000000, 1255000],
    ["10 000 € netto / 12 550 € brutto", 1000000, 1255000],
    ["12 550 € (netto 10 000 €)", 1000000, 1255000],
    ["10 000 € (brutto 12 550 €)", 1000000, 1255000],
    ["10 000 € (alv 0 %), 12 550 € (sis. alv)", 1000000, 1255000],
    ["12 550 € sis. alv, 10 000 € alv 0 %", 1000000, 1255000],
    ["verollinen 12 550, veroton 10 000", 1000000, 1255000],
    ["brutto 12,6 t€; netto 10 t€", 1000000, 1260000],
    ["gross 12 400 €, net 10 000 €", 1000000, 1240000],
    ["bruttobelopp 12 550 €\nnettobelopp 10 000 €", 1000000, 1255000],
  ])("count %s with what is without tax, and keep the other", (text, net, gross) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { cents: net, vat: "excluded" }, others: [{ cents: gross, vat: "included" }] });
  });

  it("count what is left to pay where gross and net differ by an income", () => {
    expect(read("brutto 100 000 €, tulot 20 000 €, netto 80 000 €")).toMatchObject({ status: "normalised", value: { cents: 8000000 }, others: [{ cents: 10000000 }], detail: "brutto 100 000 €, tulot 20 000 €" });
  });

  it.each(["brutto 100 000 €, netto 80 000 €", "brutto 10 000 €, netto 12 550 €"])("ask about %s, which no tax explains", (text) => {
    expect(read(text)).toMatchObject({ status: "uncertain", note: "two-candidates" });
  });

  it("are without tax where they are called net", () => {
    expect(read("10 000 € netto")).toMatchObject({ status: "normalised", value: { cents: 1000000, vat: "excluded" } });
  });

  it("are read without throwing, a value only where there is a reading", () => {
    fc.assert(
      fc.property(fc.oneof(anyCell, moneyLike), fc.constantFrom("", "t€", "Kustannus 1000 €", "€/kk"), fc.constantFrom(undefined, "@", "d.m.yyyy", "0%"), (value, header, format) => {
        const reading = read(value, { header, ...(format === undefined ? {} : { format }) });
        const cents = reading.value?.cents;
        if (reading.status === "empty" || reading.status === "unreadable") return cents === undefined;
        return cents === undefined ? reading.status === "uncertain" : Number.isSafeInteger(cents) && !Object.is(cents, -0);
      }),
      { numRuns: 2000 },
    );
  });

  it("have no reading where the cents are too many to be exact", () => {
    expect(read(7505999378950.825, { header: "€/kk" })).toMatchObject({ status: "unreadable", note: "out-of-range" });
    expect(read("99 999 999 999 999 M€")).toMatchObject({ status: "unreadable", note: "out-of-range" });
  });

  it("read Finnish amounts back to the same cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999999999, max: 99999999999 }), fc.constantFrom("", " ", "\u00A0", "\u202F"), fc.constantFrom("", " €", "\u00A0€", "€", " euroa"), (cents, blank, currency) => {
        const reading = read(`${finnish(cents, blank)}${currency}`);
        return reading.value?.cents === cents && reading.status === "ok";
      }),
    );
  });

  it("read stored numbers back to the same cents", () => {
    fc.assert(fc.property(fc.integer({ min: -99999999999, max: 99999999999 }), (cents) => read(cents / 100, { format: "0.00" }).value?.cents === cents));
  });
});
