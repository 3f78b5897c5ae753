import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { metricKind } from "../../../../../src/core/reading/cells/metric/metric-kind";
import { arbitraryCell, commaDecimals } from "../arbitrary-cell";
import { figureColumn } from "../figure-column";

const { read, readAll, decisions } = figureColumn(metricKind, "notes", "Arvo 2024");

describe("metricKind", () => {
  it.each([
    ["45,5", { number: 45.5 }],
    ["1 234 asiakasta", { number: 1234, unit: "asiakasta" }],
    ["350 kWh", { number: 350, unit: "kWh" }],
    ["-12", { number: -12 }],
    ["0", { number: 0 }],
  ])("takes %s as it is", (text, value) => {
    expect(read(text)).toEqual({ raw: text, status: "ok", value });
  });

  it.each([
    ["45.5 %", { number: 45.5, unit: "%" }],
    ["1,2 milj. €", { number: 1_200_000, unit: "€" }],
    ["12 t€", { number: 12_000, unit: "€" }],
    ["8,50 €/käyttäjä", { number: 8.5, unit: "€", per: "käyttäjä" }],
    ["1 234 besök/mån", { number: 1234, unit: "besök", per: "month" }],
    ["10 000 käyntiä vuodessa", { number: 10_000, unit: "käyntiä", per: "year" }],
    ["alle 10 min", { number: 10, unit: "min", bound: "less-than" }],
    ["50+", { number: 50, bound: "at-least" }],
    ["52 %, tavoite 60 %", { number: 52, unit: "%", target: 60 }],
    ["52 % (45 % v. 2023)", { number: 52, unit: "%", previous: 45 }],
    ["52 (+7)", { number: 52, previous: 45 }],
    ["52 % (-3 %-yks)", { number: 52, unit: "%", previous: 55 }],
    ["45 → 52 → 60", { number: 60, previous: 52 }],
    ["3,4 (n=166)", { number: 3.4 }],
    ["ka 3,4 ± 0,8", { number: 3.4 }],
    ["3,4 (asteikko 1–5)", { number: 3.4 }],
    ["asteikko 1-5: 3,4", { number: 3.4 }],
    ["1,5-kertainen", { number: 1.5 }],
    ["8½ / 10", { number: 8.5, of: 10 }],
    ["52 kpl (45 %)", { number: 52, unit: "kpl" }],
    ["52 % ↑", { number: 52, unit: "%", trend: "up" }],
    ["vihreä (85 %)", { number: 85, unit: "%", light: "green" }],
    ["viisi palvelua", { number: 5, unit: "palvelua" }],
    ["puolet", { number: 50, unit: "%" }],
    ["45.5", { number: 45.5 }],
  ])("reads %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "normalised" });
    expect(read(text).value).toEqual(value);
  });

  it("keeps each year's value and counts the latest", () => {
    expect(read("52 (2024), 45 (2023)").value).toEqual({
      number: 52,
      years: [
        { year: 2024, number: 52 },
        { year: 2023, number: 45 },
      ],
    });
    expect(read("2024: 52 %").value).toEqual({ number: 52, unit: "%", years: [{ year: 2024, number: 52, unit: "%" }] });
  });

  it.each([
    ["-5 %", { number: -5, unit: "%", change: true }, "change"],
    ["7 %-yks.", { number: 7, unit: "%-yks", change: true }, "change"],
    ["n=120", { number: 120, approximate: true }, "partly-understood"],
    ["45–50 %", { unit: "%", low: 45, high: 50 }, "range"],
    ["4/5", { number: 4, of: 5 }, "two-candidates"],
    ["12.500", { number: 12_500 }, "stop-in-number"],
    ["45 %*", { number: 45, unit: "%" }, "footnote-mark"],
    ["45 %?", { number: 45, unit: "%" }, "marked-unsure"],
    ["↗", { trend: "up" }, "trend-only"],
    ["V", { light: "green" }, "single-letter"],
  ])("asks about %s", (text, value, note) => {
    expect(read(text)).toEqual({ raw: text, status: "uncertain", value, note });
  });

  it("settles tonnes and thousands by the header", () => {
    expect(read("12 t", "CO2-päästöt")).toMatchObject({ status: "ok", value: { number: 12, unit: "t" } });
    expect(read("12 t", "Kustannukset")).toMatchObject({ status: "normalised", value: { number: 12_000 } });
  });

  it("takes bare numbers for percentages where the header or the column says so", () => {
    expect(read(0.45, "Käyttöaste (%)")).toMatchObject({ status: "normalised", value: { number: 45, unit: "%" } });
    expect(read(45, "Käyttöaste (%)")).toMatchObject({ status: "ok", value: { number: 45, unit: "%" } });
    expect(read("0,5", "Arvo", ["45 %"])).toMatchObject({ status: "normalised", value: { number: 50, unit: "%" } });
    expect(read(0.45)).toMatchObject({ status: "ok", value: { number: 0.45 } });
    expect(read({ value: 0.45, format: "0%" })).toMatchObject({ status: "ok", value: { number: 45, unit: "%" } });
    expect(decisions([0.45, 0.5], "Käyttöaste (%)")).toEqual([{ code: "fractions", cells: 2 }]);
  });

  it("takes a direction for a goal in a column of goals", () => {
    expect(read("kasvaa", "Tavoite 2025")).toMatchObject({ status: "normalised", value: { trend: "up" } });
    expect(read("laskee joka vuosi")).toMatchObject({ status: "normalised", value: { trend: "down" } });
    expect(read("minskar")).toMatchObject({ status: "uncertain", value: { trend: "down" } });
  });

  it("asks about a date and a colour", () => {
    expect(read({ value: 45750, format: "d.m." })).toEqual({ raw: 45750, status: "uncertain", suggestion: "3,4", note: "typed-as-date" });
    expect(readAll([{ value: null, fill: "FF0000" }])[0]).toMatchObject({ status: "uncertain", value: { light: "red" }, note: "colour-only" });
  });

  it.each(["ei mitattu 2023", "mittari tulossa", "mäts inte", "mittaus aloitetaan 2026", "mätningen börjar 2026", "tulossa 2025", "ny mätare", "inte tillgänglig", "inget mål", "not measured", "n/a"])("takes %s for nothing", (text) => {
    expect(read(text)).toEqual({ raw: text, status: "empty" });
  });

  it("refuses errors", () => {
    expect(read("#JAKO/0!")).toMatchObject({ status: "unreadable", note: "formula-error" });
    expect(read({ error: "#DIV/0!" })).toMatchObject({ status: "unreadable", note: "formula-error" });
  });

  it("never throws, and gives a value to whatever it calls ok or normalised", () => {
    fc.assert(
      fc.property(arbitraryCell, (cell) => {
        const reading = read(cell);
        const has = Object.keys(reading.value ?? {}).length > 0;
        const allowed = { ok: [true], normalised: [true], uncertain: [true, false], unreadable: [false], empty: [false] };
        expect(allowed[reading.status]).toContain(has);
      }),
    );
  });

  it("reads any number back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom("", " %", " kpl", " €"), (digits, unit) => {
        expect(read(commaDecimals(digits, 2) + unit)).toMatchObject({ status: "ok", value: { number: digits / 100 } });
      }),
    );
  });
});
