import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { guessProgramme } from "../../../src/core/programme/guess-programme";
import { PROGRAMMES } from "../../../src/core/programme/registry";

const nothing = { headers: [], cells: [], sheetNames: [] };

describe("guessing the programme of a workbook", () => {
  it("knows Porvoo by its views and codes", () => {
    const guess = guessProgramme({
      headers: ["Nro", "Toimenpide", "Tavoite", "Taso", "Peruste", "Hyöty", "Kuka hyötyy", "Kustannuskokoluokka", "Vaikuttavuus", "Kehittämismalli", "Vastuutaho", "Määräaika", "Tila"],
      cells: ["A", "B", "A, C", "TORI", "TOSI", "1111", "Lakisääteinen velvoite"],
      sheetNames: ["Tiekartta"],
    });
    expect(guess.programme).toBe("porvoo");
    expect(guess.confidence).toBeGreaterThan(0.8);
    expect(guess.reasons.map((reason) => reason.kind)).toEqual(["views", "activity-code", "codes", "goals", "headers"]);
    expect(guess.reasons.find((reason) => reason.kind === "codes")?.found).toEqual(["TORI", "TOSI"]);
  });

  it("knows Tornio by half-years, goals and its name", () => {
    expect(guessProgramme({ headers: ["Toimenpide", "Aikataulu", "Vastuutaho"], cells: ["1/2025", "2/2025", "2/2024", "Älykkäät palvelut ja sujuvampi arki"], sheetNames: ["Taul1"] }).programme).toBe("tornio");
    expect(guessProgramme({ ...nothing, titles: ["Tornion digiohjelman toimenpiteet"] })).toMatchObject({ programme: "tornio", reasons: [{ kind: "organisation" }] });
  });

  it("knows Mustasaari by years, its team and its language", () => {
    const cells = ["2019", "2020", "2021–", "Tvt-tiimi", "Hallintojohtaja"];
    expect(guessProgramme({ headers: ["Nr", "Vuosi", "Toimenpide", "Vastuutaho"], cells, sheetNames: ["mustasaari-2019-2021"] }).programme).toBe("mustasaari");
    expect(guessProgramme({ headers: ["Nr", "År", "Åtgärd", "Ansvarig"], cells: ["2019", "2020", "2021–", "IKT-teamet"], sheetNames: ["Blad1"] }).programme).toBe("mustasaari");
  });

  it("lets the name in a title outweigh a partner's name in the cells", () => {
    expect(guessProgramme({ headers: ["Toimenpide", "Kumppanit"], cells: ["Tornio, Kemi"], sheetNames: [], titles: ["Porvoon digitiekartta"] }).programme).toBe("porvoo");
  });

  it("does not take a tower for a town", () => {
    expect(guessProgramme({ ...nothing, titles: ["Digitiekartta 2025"], cells: ["Vesitornin etävalvonta", "Tornin kunnostus"] }).programme).toBe("generic");
  });

  it("falls back on the generic programme", () => {
    expect(guessProgramme(nothing)).toEqual({ programme: "generic", confidence: 0.4, reasons: [] });
    expect(guessProgramme({ headers: ["Toimenpide", "Vastuu", "Aikataulu"], cells: ["Uusi verkkosivusto", "31.12.2025"], sheetNames: ["Taul1"] }).programme).toBe("generic");
  });

  it("never throws and always names a known programme", () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }));
    const ids = PROGRAMMES.map((programme) => programme.id);
    fc.assert(
      fc.property(texts, texts, texts, (headers, cells, sheetNames) => {
        const guess = guessProgramme({ headers, cells, sheetNames });
        return ids.includes(guess.programme) && guess.confidence >= 0 && guess.confidence <= 1;
      }),
    );
  });
});
