import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { maturityKind } from "../../../../../src/core/reading/cells/maturity/maturity-kind";
import { arbitraryCell, commaDecimals } from "../arbitrary-cell";
import { figureColumn } from "../figure-column";

const { read } = figureColumn(maturityKind, "notes", "Lähtötaso");

describe("maturityKind", () => {
  it.each([
    ["3,25", 3.25],
    [4, 4],
    [3.14159, 3.14],
  ])("takes %s as it is", (given, level) => {
    expect(read(given)).toEqual({ raw: given, status: "ok", value: { level } });
  });

  it.each([
    ["Erinomainen", 5],
    ["tyydyttävä", 3],
    ["tyydytävä", 3],
    ["välttävällä tasolla", 2],
    ["heikko", 1],
    ["utmärkt", 5],
    ["nöjaktig", 3],
    ["svag", 1],
    ["excellent", 5],
    ["satisfactory", 3],
    ["Taso III", 3],
    ["tyyd.", 3],
    ["3 asteikolla 1-5", 3],
    ["3,2 (n 166)", 3.2],
    ["nivå 3", 3],
    ["kolme", 3],
    ["③", 3],
    ["★★★☆☆", 3],
    ["Tyydyttävä 3,2", 3.2],
    ["3,2/5", 3.2],
    ["3,2 (sd 0,8)", 3.2],
    ["keskiarvo 3,2 (n = 166)", 3.2],
    ["2023: 3,0; 2024: 3,2", 3.2],
    ["3,2 (asteikko 1-5)", 3.2],
  ])("reads %s", (text, level) => {
    expect(read(text)).toMatchObject({ status: "normalised" });
    expect(read(text).value).toEqual({ level });
  });

  it.each([
    ["lähtötaso 3,2, tavoitetaso 4,0", 3.2, 4],
    ["nuläge 3, mål 4", 3, 4],
    ["3=>4", 3, 4],
    ["lähtö 3,2 / tavoite 4", 3.2, 4],
    ["hyvä → erinomainen", 4, 5],
  ])("reads the target in %s", (text, level, target) => {
    expect(read(text)).toMatchObject({ status: "normalised", value: { level, target } });
  });

  it.each([
    ["erittäin hyvä", { level: 4 }],
    ["keskitasoa", { level: 3 }],
    ["hyvä+", { level: 4.25 }],
    ["tyydyttävä–hyvä", { level: 3.5 }],
    ["3-4", { level: 3.5 }],
    ["3 (hyvä)", { level: 3 }],
    ["3,2 (2,9)", { level: 3.2, previous: 2.9 }],
    ["3,2 / 4,0", { level: 3.2, target: 4 }],
    ["> 3", { level: 3 }],
    ["3?", { level: 3 }],
  ])("asks about %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "uncertain", value });
  });

  it("has no level for a name of another scale, a negation or a date", () => {
    expect(read("kiitettävä")).toEqual({ raw: "kiitettävä", status: "uncertain", note: "value-not-in-list" });
    expect(read("ei hyvä")).toEqual({ raw: "ei hyvä", status: "uncertain", note: "negated" });
    expect(read({ value: 45750, format: "d.m.yyyy" })).toMatchObject({ status: "uncertain", suggestion: "3,4" });
  });

  it("reads a percentage as a share of five steps, to be confirmed", () => {
    expect(read({ value: 0.64, format: "0%" })).toMatchObject({ status: "uncertain", value: { level: 3.2 } });
    expect(read("3 %")).toMatchObject({ status: "unreadable", note: "out-of-range" });
  });

  it("refuses what is outside the scale and suggests the lost comma", () => {
    expect(read(32)).toEqual({ raw: 32, status: "unreadable", suggestion: "3,2", note: "out-of-range" });
    expect(read("45")).toMatchObject({ status: "unreadable", suggestion: "4,5" });
    expect(read("51")).toEqual({ raw: "51", status: "unreadable", note: "out-of-range" });
    expect(read("+0,8")).toMatchObject({ status: "unreadable", note: "change" });
  });

  it.each(["EOS", "vet ej", "ei vastausta", "don't know", ""])("takes %j for nothing", (text) => {
    expect(read(text).status).toBe("empty");
  });

  it("never throws and never leaves the scale", () => {
    fc.assert(
      fc.property(arbitraryCell, (cell) => {
        const { level = 1, target = 1, previous = 1 } = read(cell).value ?? {};
        for (const each of [level, target, previous]) {
          expect(each).toBeGreaterThanOrEqual(1);
          expect(each).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it("reads any level back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 50 }), (tenths) => {
        expect(read(commaDecimals(tenths, 1))).toMatchObject({ status: "ok", value: { level: tenths / 10 } });
        expect(read(`ka ${commaDecimals(tenths, 1)}`)).toMatchObject({ status: "normalised", value: { level: tenths / 10 } });
      }),
    );
  });
});
