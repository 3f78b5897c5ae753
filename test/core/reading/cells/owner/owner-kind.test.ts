import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import { ownerKind } from "../../../../../src/core/reading/cells/owner/owner-kind";
import type { ReadingContext } from "../../../../../src/core/reading/cells/cell-kind";

const context: ReadingContext = { programme: porvoo, field: "owner", header: "Vastuutaho", dateSystem: 1900 };

function read(value: CellValue, column: readonly string[] = []): ReturnType<typeof ownerKind.read> {
  const cells = [value, ...column].map((each) => ({ cell: { value: each }, count: 1 }));
  return ownerKind.read({ value }, ownerKind.decide({ cells }, context), context);
}

describe("owner cells", () => {
  it.each([
    ["Hallintojohtaja", "ok", "Hallintojohtaja"],
    ["IT-päällikkö", "ok", "IT-päällikkö"],
    ["toimialajohtaja", "uncertain", "toimialajohtaja"],
    ["proj.pääll.", "uncertain", "projektipäällikkö"],
    ["projektipäällikkö (tietohallinto)", "normalised", "projektipäällikkö (tietohallinto)"],
    ["Elinvoima ja kaupunkikehitys", "ok", "Elinvoima ja kaupunkikehitys"],
    ["styrgruppen", "uncertain", "styrgruppen"],
    ["HPK Palvelut Oy", "uncertain", "HPK Palvelut Oy"],
    ["tietohallinto@porvoo.fi", "normalised", "Tietohallinto"],
    ["Vastuu: tietohallinto", "normalised", "Tietohallinto"],
  ])("reads %s", (text, status, value) => {
    expect(read(text)).toMatchObject({ status, value });
  });

  it("shows the person first, the unit and the post beside", () => {
    expect(read("Tietohallinto / Virtanen")).toMatchObject({ status: "normalised", value: "Virtanen", others: ["Tietohallinto"] });
    expect(read("Virtanen, kehityspäällikkö")).toMatchObject({ status: "normalised", value: "Virtanen", detail: "kehityspäällikkö" });
  });

  it("asks who of several answers, but not about a deputy", () => {
    expect(read("Tvt-tiimi, sivistysosasto")).toMatchObject({ status: "uncertain", note: "several-values", value: "Tvt-tiimi" });
    expect(read("Virtanen\nKorhonen")).toMatchObject({ status: "uncertain", value: "Virtanen", others: ["Korhonen"] });
    expect(read("Virtanen, varalla Korhonen")).toMatchObject({ status: "normalised", value: "Virtanen", others: ["Korhonen"] });
  });

  it("knows one person with the surname first from two persons", () => {
    expect(read("Virtanen, Maija")).toEqual({ raw: "Virtanen, Maija", status: "normalised", value: "Maija Virtanen" });
    expect(read("Virtanen, Korhonen").others).toEqual(["Korhonen"]);
  });

  it("completes initials and surnames from the column's people, unless two share them", () => {
    expect(read("Virtanen", ["Maija Virtanen"])).toMatchObject({ status: "normalised", value: "Maija Virtanen" });
    expect(read("MV", ["Maija Virtanen"])).toMatchObject({ status: "uncertain", value: "Maija Virtanen" });
    expect(read("MV", ["Maija Virtanen", "Matti Vainio"])).toMatchObject({ status: "uncertain", value: "MV" });
  });

  it("gives nobody where everybody is named, and nothing where the post is open", () => {
    expect(read("kaikki yksiköt").value).toBeUndefined();
    expect(read("kaikki yksiköt")).toMatchObject({ status: "uncertain", note: "nobody-named" });
    expect(["N.N.", "ei nimetty", "rekrytointi kesken", "obesatt", "TBC"].map((text) => read(text).status)).toEqual(["empty", "empty", "empty", "empty", "empty"]);
  });

  it("covers a personal identity code and never gives it as a value", () => {
    expect(read("Virtanen 010190-123A")).toEqual({ raw: "Virtanen ******-****", status: "unreadable", note: "personal-data" });
  });

  it("never throws", () => {
    const words = fc.array(fc.constantFrom("Virtanen", "Maija", ",", "/", "(", ")", "vara", "ja", "tietohallinto", "→", "pp", "?", "@", "a@b.fi", "040 123 4567", "-", "N.N.", "kaikki"), { maxLength: 8 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), words, fc.double(), fc.boolean(), fc.record({ error: fc.string() })), fc.array(words, { maxLength: 4 }), (raw, column) => {
        const reading = read(raw, column);
        expect(reading.value === undefined || reading.value.length > 0).toBe(true);
      }),
    );
  });
});
