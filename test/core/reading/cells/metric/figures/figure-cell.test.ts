import { describe, expect, it } from "@jest/globals";
import { digitSlips, pointsElsewhere, withoutFigure } from "../../../../../../src/core/reading/cells/metric/figures/figure-cell";

describe("withoutFigure", () => {
  it.each([null, "", "  ", "–", "?", "n/a", "TBD", "ei mitattu", "ei vielä arvioitu", "ej bedömd", "ingen uppgift", "not available", "en osaa sanoa", "vet ej", "tulossa", "(ei tietoa)", "uusi mittari 2024"])("takes %j for nothing", (raw) => {
    expect(withoutFigure(raw)).toEqual({ raw, status: "empty" });
  });

  it.each(["ei aloitettu", "ei vielä aloitettu", "ei ole aloitettu", "ei merkittäviä viiveitä", "inte påbörjad", "inte satt igång", "no known issues", "***", "0", "2024", "ei 5 htp"])("leaves %s to be read", (raw) => {
    expect(withoutFigure(raw)).toBeUndefined();
  });

  it.each(["#VIITTAUS!", "#SAKNAS!", "#N/A", "#####", Number.NaN])("refuses %s", (raw) => {
    expect(withoutFigure(raw)).toMatchObject({ status: "unreadable", note: "formula-error" });
  });
});

describe("digitSlips", () => {
  it("puts digits for letters that look like them", () => {
    expect(digitSlips("1o0 %")).toBe("100 %");
    expect(digitSlips("3,o")).toBe("3,0");
    expect(digitSlips("l5 htp")).toBe("15 htp");
    expect(digitSlips("5 ol")).toBeUndefined();
    expect(digitSlips("10 ovea")).toBeUndefined();
  });
});

describe("pointsElsewhere", () => {
  it("knows references, but not words that begin like them", () => {
    expect(["ks. liite", "se bilaga", "enligt tidrapporten", "liitteessa 2"].map(pointsElsewhere)).toEqual([true, true, true, true]);
    expect(["selvityksessa", "seuranta", "kesken"].map(pointsElsewhere)).toEqual([false, false, false]);
  });
});
