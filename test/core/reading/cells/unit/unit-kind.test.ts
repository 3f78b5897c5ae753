import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { Programme } from "../../../../../src/core/programme/schema";
import type { ReadingContext } from "../../../../../src/core/reading/cells/cell-kind";
import { unitKind } from "../../../../../src/core/reading/cells/unit/unit-kind";

const programme: Programme = {
  ...porvoo,
  units: [
    { names: { fi: "Konsernihallinto", sv: "Koncernförvaltningen", en: "Group administration" }, synonyms: [] },
    { names: { fi: "Sivistystoimiala", sv: "Bildningssektorn", en: "Education" }, synonyms: ["sivistys"] },
    { names: { fi: "Kasvun ja oppimisen palvelut", sv: "Växande och lärande", en: "Growth and learning" }, synonyms: [] },
    { names: { fi: "Tekninen lautakunta", sv: "Tekniska nämnden", en: "Technical board" }, synonyms: [] },
  ],
  groupCompanies: ["Kaupungin Energia"],
};

function read(value: CellValue, column: readonly CellValue[] = [], of: Programme = programme): ReturnType<typeof unitKind.read> {
  const context: ReadingContext = { programme: of, field: "unit", header: "Toimiala", dateSystem: 1900 };
  const cells = [value, ...column].map((each) => ({ cell: { value: each }, count: 1 }));
  return unitKind.read({ value }, unitKind.decide({ cells }, context), context);
}

describe("unit cells", () => {
  it.each([
    ["Sivistystoimiala", "ok", "Sivistystoimiala"],
    ["sivistystoimi", "normalised", "Sivistystoimiala"],
    ["Sivistystoimila", "normalised", "Sivistystoimiala"],
    ["Bildningssektorn", "normalised", "Sivistystoimiala"],
    ["siv.", "normalised", "Sivistystoimiala"],
    ["Kons.hall.", "uncertain", "Konsernihallinto"],
    ["KOP", "uncertain", "Kasvun ja oppimisen palvelut"],
    ["Konserni hallinto", "normalised", "Konsernihallinto"],
    ["tekninen ltk", "normalised", "Tekninen lautakunta"],
    ["konsernihallintopalvelut", "uncertain", "Konsernihallinto"],
    ["Ruokapalvelut", "ok", "Ruokapalvelut"],
    ["alla sektorer", "normalised", "yhteinen"],
    ["Kaupungin Energia", "uncertain", "Kaupungin Energia"],
    ["Xyzzy", "uncertain", "Xyzzy"],
    ["Sivistys?", "uncertain", "Sivistystoimiala"],
  ])("reads %s", (text, status, value) => {
    expect(read(text)).toMatchObject({ status, value });
  });

  it("splits codes and brackets off", () => {
    expect(read("100 - Konsernihallinto")).toMatchObject({ status: "normalised", value: "Konsernihallinto", detail: "100" });
    expect(read("Sivistys (varhaiskasvatus)")).toMatchObject({ status: "normalised", value: "Sivistystoimiala", detail: "varhaiskasvatus" });
    expect(read(100, ["100, Konsernihallinto"])).toMatchObject({ status: "uncertain", value: "Konsernihallinto", detail: "100" });
  });

  it("counts two units in the first, and one unit in two languages once", () => {
    expect(read("Sivistys ja konsernihallinto")).toMatchObject({ status: "uncertain", value: "Sivistystoimiala", others: ["Konsernihallinto"] });
    expect(read("Sivistystoimiala / Bildningssektorn")).toMatchObject({ status: "normalised", value: "Sivistystoimiala" });
  });

  it("learns unlisted names from the column: what stands on several rows, in its commonest form", () => {
    const column = ["Kokonniemi-tilat", "Kokonniemi-tilat", "kokonniemi tilat"];
    expect(read("Kokonniemi-tilat").status).toBe("uncertain");
    expect(read("Kokonniemi-tilat", column).status).toBe("ok");
    expect(read("kokonniemi tilat", column)).toMatchObject({ status: "normalised", value: "Kokonniemi-tilat" });
    expect(read("Kokoniemi-tilat", column)).toMatchObject({ status: "normalised", value: "Kokonniemi-tilat", note: "typo" });
  });

  it("never throws", () => {
    const words = fc.array(fc.constantFrom("siv.", "ja", ",", "100", "Konsernihallinto", "(", ")", "Oy", "ltk", "KH", "?", "-", "sama"), { maxLength: 6 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), words, fc.double(), fc.boolean(), fc.record({ error: fc.string() })), fc.array(words, { maxLength: 4 }), fc.boolean(), (raw, column, listed) => {
        const reading = read(raw, column, listed ? programme : { ...programme, units: [] });
        expect(reading.value === undefined || reading.value !== "").toBe(true);
      }),
    );
  });
});
