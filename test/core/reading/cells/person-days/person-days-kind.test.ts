import { describe, expect, it } from "@jest/globals";
import { personDaysKind } from "../../../../../src/core/reading/cells/person-days/person-days-kind";
import { figureColumn } from "../figure-column";

const { read, decisions } = figureColumn(personDaysKind, "personDays", "Käytetyt resurssit");

describe("personDaysKind", () => {
  it.each([
    ["5,5 htp", 5.5],
    ["1 200 htp", 1200],
    ["0 htp", 0],
  ])("takes %s as it is", (text, value) => {
    expect(read(text)).toMatchObject({ status: "ok", value });
  });

  it.each([
    ["5 henkilötyöpäivää", 5],
    ["5 henkilötyöpäviää", 5],
    ["5 htp:tä", 5],
    ["5 paivaa", 5],
    ["3 uutta htv", 660],
    ["1,5 htkk", 30],
    ["2 personmånader", 40],
    ["0,5 personår", 110],
    ["ett dagsverke", 1],
    ["kolme päivää", 3],
    ["5 man days", 5],
    ["0.2 FTE", 44],
    ["3 working days", 3],
    ["7,25 h", 1],
    ["1 h", 0.14],
    ["2 h 30 min", 0.34],
    ["7:15 h", 1],
    ["2 kk työtä", 40],
    ["50 % htv", 110],
    ["Htp: 5", 5],
    ["5 ICT-päivää", 5],
    ["ett halvt årsverke", 110],
  ])("converts %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "normalised", value });
  });

  it.each([
    ["noin 10-15 htp", 15, "range"],
    ["n. 5 htp", 5, "approximate"],
    ["alle 5 htp", 5, "bound"],
    ["5 htp + 3 htp", 8, "parts-added"],
    ["TH 5, siv. 3 htp", 8, "parts-added"],
    ["- TH 5 htp - SIV 3 htp", 8, "parts-added"],
    ["1 htv + 20 htp", 240, "parts-added"],
    ["2025: 5 htp, 2026: 10 htp", 15, "parts-added"],
  ])("reads %s and says how", (text, value, note) => {
    expect(read(text)).toMatchObject({ status: "normalised", value, note });
  });

  it("takes the stated total instead of adding it to its parts", () => {
    expect(read("TH 5 htp, siv. 3 htp, yht. 8 htp").value).toBe(8);
    expect(read("5 htp, josta 2 htp koulutusta").value).toBe(5);
  });

  it("keeps what stands in brackets as a remark", () => {
    expect(read("40 h (5,5 htp)")).toMatchObject({ value: 5.5, detail: "5,5 htp" });
    expect(read("10 pv (2 hlö)")).toMatchObject({ status: "normalised", value: 10, detail: "2 hlö" });
  });

  it.each([
    ["2 x 0,1 htv", 44],
    ["2 hlö x 5 pv", 10],
    ["2 hlö á 5 pv", 10],
    ["1 pv/vko, 10 vkoa", 10],
    ["2 htp/kk 6 kk ajan", 12],
  ])("multiplies %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "normalised", value });
  });

  it.each(["40 h/kk", "1 dag i veckan", "1 htp viikossa", "2 dagar per månad", "5 pv/hlö"])("asks how long %s lasts", (text) => {
    expect(read(text)).toEqual({ raw: text, status: "uncertain", note: "needs-duration" });
  });

  it("takes a rate per year as it is", () => {
    expect(read("5 dagar/år")).toMatchObject({ status: "normalised", value: 5 });
  });

  it.each([
    ["Projektipäällikkö 50 %", 110],
    ["0,5 hlö", 110],
    ["puolet työajasta", 110],
    ["heltid", 220],
    ["50 % 6 kk", 60],
  ])("asks whether %s is a share of a year's work", (text, value) => {
    expect(read(text)).toMatchObject({ status: "uncertain", value, note: "share-of-person" });
  });

  it.each([
    ["yli 5 htp", 5, "bound"],
    ["2 hlö, 5 pv", 10, "two-candidates"],
    ["5/10 htp", 5, "two-candidates"],
    ["1.500 htp", 1500, "stop-in-number"],
    ["10 htp?", 10, "marked-unsure"],
    ["12 htp*", 12, "footnote-mark"],
    ["toteutunut 5, arvio 10 htp", 5, "several-values"],
    ["2 months", 40, "two-candidates"],
  ])("proposes a reading of %s", (text, value, note) => {
    expect(read(text)).toMatchObject({ status: "uncertain", value, note });
  });

  it.each([
    ["5 hlö", "unit-missing"],
    ["omana työnä", "no-amount"],
    ["500 kr", "other-currency"],
    ["enligt tidrapporten", "elsewhere"],
    ["4 v", "two-candidates"],
  ])("finds no amount in %s", (text, note) => {
    expect(read(text)).toEqual({ raw: text, status: "uncertain", note });
  });

  it("hands money and a cost class on to their own fields", () => {
    expect(read("12,5 t€").aside).toEqual({ budget: { cents: 1_250_000 } });
    expect(read("n. 2 000 €").aside).toEqual({ budget: { cents: 200_000, approximate: true } });
    expect(read("5 htp, 2 000 €")).toMatchObject({ status: "normalised", value: 5, aside: { budget: { cents: 200_000 } } });
    expect(read("luokka M")).toMatchObject({ status: "uncertain", aside: { cost: "M" } });
  });

  it("refuses what cannot be work", () => {
    expect(read("-5 htp")).toMatchObject({ status: "unreadable", note: "out-of-range" });
    expect(read("5O htp")).toMatchObject({ status: "unreadable", suggestion: "50 htp" });
    expect(read("#PUUTTUU!")).toMatchObject({ status: "unreadable", note: "formula-error" });
    expect(read({ error: "#REF!" })).toMatchObject({ status: "unreadable", note: "formula-error" });
  });

  it.each(["", "–", "?", "ei tiedossa", "saknas", "ei arvioitu"])("takes %j for nothing", (text) => {
    expect(read(text).status).toBe("empty");
  });

  it("gives bare numbers the unit of the header", () => {
    expect(read(5, "Työmäärä (htp)")).toMatchObject({ status: "ok", value: 5 });
    expect(read("5,5", "Henkilötyöpäivät")).toMatchObject({ status: "ok", value: 5.5 });
    expect(read(0.2, "Htv")).toMatchObject({ status: "normalised", value: 44 });
    expect(read(40, "Työmäärä, h")).toMatchObject({ status: "normalised", value: 5.5 });
    expect(read("5-10", "Arbetsmängd (dagsverken)")).toMatchObject({ status: "normalised", value: 10 });
    expect(read(5, "Resurssit (htp / €)")).toMatchObject({ status: "ok", value: 5 });
    expect(read(2, "Tuntia/kk")).toMatchObject({ status: "uncertain", note: "needs-duration" });
    expect(read("5 htp", "Htv")).toMatchObject({ status: "ok", value: 5 });
  });

  it("gives bare numbers the unit that the rest of the column uses, and says so", () => {
    expect(read("5", "Resurssit", ["3 htp", "4 htp"])).toMatchObject({ status: "ok", value: 5 });
    expect(read("5", "Resurssit", ["3 htp", "4 htv"])).toMatchObject({ status: "uncertain", note: "unit-missing" });
    expect(decisions(["3 htp", "4 htp", 5, "6"])).toEqual([{ code: "unit-by-column", cells: 2 }]);
    expect(decisions([5, "6"])).toEqual([]);
  });

  it("asks what a bare number counts", () => {
    expect(read(5)).toMatchObject({ status: "uncertain", value: 5, note: "unit-missing" });
    expect(read(0)).toMatchObject({ status: "ok", value: 0 });
  });

  it("reads number formats", () => {
    expect(read({ value: 0.2, format: '0.0 "htv"' })).toMatchObject({ status: "normalised", value: 44 });
    expect(read({ value: 5, format: '0" htp"' })).toMatchObject({ status: "ok", value: 5 });
    expect(read({ value: 5 / 3, format: "[h]:mm" })).toMatchObject({ status: "normalised", value: 5.5 });
    expect(read({ value: 0.5, format: "0%" })).toMatchObject({ status: "uncertain", value: 110 });
    expect(read({ value: 1200, format: "#,##0 €" })).toMatchObject({ status: "uncertain", aside: { budget: { cents: 120_000 } } });
    expect(read({ value: 45778, format: "d.m.yyyy" })).toMatchObject({ status: "uncertain", suggestion: "1,5", note: "typed-as-date" });
  });
});
