import { describe, expect, it } from "@jest/globals";
import { progressKind } from "../../../../../src/core/reading/cells/progress/progress-kind";
import { figureColumn } from "../figure-column";

const { read, decisions } = figureColumn(progressKind, "progress", "Edistyminen");

describe("progressKind", () => {
  it.each([
    ["12,5 %", 12.5],
    ["100%", 100],
  ])("takes %s as it is", (text, value) => {
    expect(read(text)).toEqual({ raw: text, status: "ok", value });
  });

  it.each([
    ["12.5 %", 12.5],
    ["50 prosenttia", 50],
    ["50 procent", 50],
    ["50 percent", 50],
    ["50 %:n", 50],
    ["50 % valmis", 50],
    ["80 %, testaus kesken", 80],
    ["50 % (31.12.2024)", 50],
    ["30 % → 50 %", 50],
    ["50 % (30 %)", 50],
    ["tavoite 100 %, toteutunut 50 %", 50],
    ["vaihe 3/5", 60],
    ["50/100", 50],
    ["3 av 5", 60],
    ["3 vaihetta 5:stä", 60],
    ["½", 50],
    ["puolet", 50],
    ["kaksi kolmasosaa", 66.67],
    ["tre fjärdedelar", 75],
    ["halfway", 50],
    ["■■■□□", 60],
  ])("reads %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "normalised", value });
  });

  it.each([
    ["yli puolet", 50, "bound"],
    ["≥ 50 %", 50, "bound"],
    ["40-60 %", 50, "range"],
    ["2/5", 40, "could-be-date"],
    ["3.4", 3.4, "stop-in-number"],
    ["50 %?", 50, "marked-unsure"],
    ["✓", 100, "mark-only"],
  ])("proposes a reading of %s", (text, value, note) => {
    expect(read(text)).toMatchObject({ status: "uncertain", value, note });
  });

  it.each([
    ["+10 %", "change"],
    ["50 %-yks.", "change"],
    ["määrittely 100 %, toteutus 20 %", "several-values"],
    ["31.12.2025", "value-of-another-field"],
    ["↑", "trend-only"],
    ["ks. liite", "elsewhere"],
    ["hyvää vauhtia", "no-amount"],
  ])("finds no percentage in %s", (text, note) => {
    expect(read(text)).toEqual({ raw: text, status: "uncertain", note });
  });

  it.each(["110 %", "-10 %", "-1", "5/3", 101])("refuses %s as outside 0–100", (given) => {
    expect(read(given, "Edistyminen", [50])).toMatchObject({ status: "unreadable", note: "out-of-range" });
  });

  it("asks about a date that was meant as a number", () => {
    expect(read({ value: 45750, format: "d.m.yyyy" })).toEqual({ raw: 45750, status: "uncertain", note: "typed-as-date" });
  });

  it("knows which statuses are a percentage", () => {
    expect(read("valmis")).toMatchObject({ status: "normalised", value: 100, aside: { status: "done" } });
    expect(read("ei ole aloitettu")).toMatchObject({ status: "normalised", value: 0, aside: { status: "not-started" } });
    expect(read("pågår")).toEqual({ raw: "pågår", status: "uncertain", note: "value-of-another-field", aside: { status: "in-progress" } });
    expect(read("ei valmis")).not.toHaveProperty("value");
  });

  it("hands a light on to the light, as sure as it is", () => {
    expect(read("vihreä")).toEqual({ raw: "vihreä", status: "ok", note: "value-of-another-field", aside: { light: "green" } });
    expect(read("🟡")).toMatchObject({ status: "normalised", aside: { light: "yellow" } });
    expect(read("V", "Edistyminen", ["K", "P"])).toMatchObject({ status: "uncertain", aside: { light: "green" } });
    expect(read("50 % / keltainen")).toMatchObject({ status: "normalised", value: 50, aside: { light: "yellow" } });
    expect(read({ value: null, fill: "FF0000" })).toMatchObject({ status: "uncertain", note: "colour-only", aside: { light: "red" } });
  });

  it.each(["", "-", "ei arvioitu", "inte bedömt", "not assessed", "ei mitattu 2024"])("takes %j for nothing", (text) => {
    expect(read(text).status).toBe("empty");
  });

  describe("numbers without a sign", () => {
    it("are fractions where none in the column is greater than one", () => {
      expect(read(0.5, "Edistyminen", [1, 0])).toMatchObject({ status: "normalised", value: 50 });
      expect(read("0,5", "Edistyminen", [1, 0])).toMatchObject({ status: "normalised", value: 50 });
      expect(read(1, "Edistyminen", [0.5])).toMatchObject({ status: "normalised", value: 100 });
      expect(decisions([0.5, 1, "0,25", "kesken"])).toEqual([{ code: "fractions", cells: 3 }]);
    });

    it("are percentages where one is greater than one", () => {
      expect(read(50, "Edistyminen", [1])).toMatchObject({ status: "normalised", value: 50 });
      expect(read(1, "Edistyminen", [50])).toMatchObject({ status: "normalised", value: 1 });
      expect(read(50, "Valmiusaste %")).toMatchObject({ status: "ok", value: 50 });
      expect(decisions([50, 1])).toEqual([]);
    });

    it("are asked about where the column holds both, or only ones", () => {
      expect(read(0.5, "Edistyminen", [50])).toMatchObject({ status: "uncertain", value: 50 });
      expect(read(1, "Edistyminen", [0])).toMatchObject({ status: "uncertain", value: 100 });
    });

    it("are decided by their own number format first", () => {
      expect(read({ value: 0.5, format: "0%" }, "Edistyminen", [50])).toMatchObject({ status: "ok", value: 50 });
      expect(read({ value: 0.335, format: "0.0 %" })).toMatchObject({ status: "ok", value: 33.5 });
      expect(read({ value: 50, format: "0%" })).toMatchObject({ status: "uncertain", value: 50, suggestion: "50 %" });
      expect(read({ value: 1.1, format: "0%" })).toMatchObject({ status: "unreadable", note: "out-of-range" });
    });
  });
});
