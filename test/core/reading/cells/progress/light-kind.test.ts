import { describe, expect, it } from "@jest/globals";
import { lightKind } from "../../../../../src/core/reading/cells/progress/light-kind";
import { figureColumn } from "../figure-column";

const { read, readAll, decisions } = figureColumn(lightKind, "light", "Liikennevalo");

describe("lightKind", () => {
  it.each([
    ["vihreä", "green"],
    ["PUNAINEN", "red"],
    ["harmaa", "grey"],
  ])("takes %s as it is", (text, value) => {
    expect(read(text)).toEqual({ raw: text, status: "ok", value });
  });

  it.each([
    ["gul", "yellow"],
    ["rött", "red"],
    ["grå", "grey"],
    ["amber", "yellow"],
    ["kelt.", "yellow"],
    ["Vihreällä", "green"],
    ["vihrea", "green"],
    ["punanen", "red"],
    ["oranssi", "yellow"],
    ["liikennevalo: vihreä", "green"],
    ["🔴", "red"],
    ["⚠️", "yellow"],
    ["vihreä ↑", "green"],
    ["🟢🟢", "green"],
  ])("reads the colour in %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "normalised", value });
  });

  it.each([
    ["aikataulussa", "green"],
    ["på rätt väg", "green"],
    ["ei viiveitä", "green"],
    ["inga problem", "green"],
    ["hieman myöhässä", "yellow"],
    ["små förseningar", "yellow"],
    ["at risk", "yellow"],
    ["merkittäviä viiveitä", "red"],
    ["stora förseningar", "red"],
    ["off track", "red"],
  ])("reads the verdict %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "normalised", value });
  });

  it.each([
    ["myöhässä", "red"],
    ["etenee hitaasti", "yellow"],
    ["aikataulu venynyt", "yellow"],
    ["viivettä", "yellow"],
    ["ei aikataulussa", "red"],
    ["🙂", "green"],
    ["vihreä?", "green"],
  ])("asks about %s", (text, value) => {
    expect(read(text)).toMatchObject({ status: "uncertain", value });
  });

  it("reverses a colour only by a negation right before it", () => {
    expect(read("ei enää vihreä")).toEqual({ raw: "ei enää vihreä", status: "uncertain", note: "negated" });
    expect(read("harmaa = ei aloitettu")).toMatchObject({ status: "normalised", value: "grey" });
    expect(read("ei viiveitä, vihreä")).toMatchObject({ status: "normalised", value: "green" });
  });

  it("takes the worse of two lights, and the later of a change", () => {
    expect(read("vihreä/keltainen")).toMatchObject({ status: "uncertain", value: "yellow", others: ["green"] });
    expect(read("keltainen → vihreä")).toMatchObject({ status: "normalised", value: "green", others: ["yellow"] });
  });

  it.each(["ei vihreä", "sininen", "↓", "●", "kesken", "odottaa päätöstä"])("proposes no light for %s", (text) => {
    expect(read(text)).toMatchObject({ status: "uncertain" });
    expect(read(text)).not.toHaveProperty("value");
  });

  it("hands a percentage and a status on to their own fields", () => {
    expect(read("50 %")).toEqual({ raw: "50 %", status: "ok", note: "value-of-another-field", aside: { progress: 50 } });
    expect(read("vihreä 80 %")).toMatchObject({ status: "normalised", value: "green", aside: { progress: 80 } });
    expect(read("valmis")).toMatchObject({ status: "uncertain", aside: { status: "done" } });
    expect(read("110 %")).toMatchObject({ status: "unreadable", note: "out-of-range" });
    expect(read({ value: 0.5, format: "0%" })).toMatchObject({ aside: { progress: 50 } });
    expect(read(2)).toEqual({ raw: 2, status: "uncertain", note: "list-order" });
  });

  describe("fill colours", () => {
    it.each([
      ["00B050", "green"],
      ["C6EFCE", "green"],
      ["FFC000", "yellow"],
      ["FFEB9C", "yellow"],
      ["FF0000", "red"],
      ["808080", "grey"],
      ["FF00B050", "green"],
    ])("%s alone is %s, to be confirmed", (fill, value) => {
      expect(read({ value: null, fill })).toEqual({ raw: null, status: "uncertain", value, note: "colour-only" });
    });

    it.each(["FFFFFF", "F2F2F2", "DDEBF7", "4472C4"])("%s is a table style", (fill) => {
      expect(read({ value: null, fill })).toEqual({ raw: null, status: "empty" });
    });

    it("come after the text, and do not count where the texts say otherwise", () => {
      expect(read({ value: "punainen", fill: "00B050" })).toEqual({ raw: "punainen", status: "ok", value: "red" });
      const decorated = [{ value: "punainen", fill: "00B050" }, { value: null, fill: "00B050" }];
      expect(readAll(decorated).map(({ status }) => status)).toEqual(["ok", "empty"]);
    });
  });

  describe("single letters", () => {
    it("are lights, to be confirmed, and counted once for the column", () => {
      expect(read("K", "Liikennevalo", ["V", "P"])).toEqual({ raw: "K", status: "uncertain", value: "yellow", note: "single-letter" });
      expect(read("A", "RAG", ["R", "G"])).toMatchObject({ status: "uncertain", value: "yellow" });
      expect(decisions(["V", "K", "P", "vihreä"])).toEqual([{ code: "light-letters", cells: 3 }]);
    });

    it("may be grön or gul in a Swedish column", () => {
      expect(read("G", "Trafikljus", ["R"])).toMatchObject({ value: "green", note: "two-candidates" });
      expect(read("G", "Trafikljus", ["R", "Y"])).toMatchObject({ value: "green", note: "single-letter" });
    });

    it("are statuses or goals where the column's other letters are", () => {
      expect(read("K", "Liikennevalo", ["V", "E"])).toEqual({ raw: "K", status: "uncertain", note: "single-letter", aside: { status: "in-progress" } });
      expect(read("A", "Liikennevalo", ["B", "K1"])).toEqual({ raw: "A", status: "uncertain", note: "single-letter", aside: { goal: "A" } });
      expect(decisions(["V", "K", "E"])).toEqual([]);
    });
  });
});
