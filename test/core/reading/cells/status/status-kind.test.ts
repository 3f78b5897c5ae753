import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mustasaari } from "../../../../../src/core/programme/mustasaari";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { Cell, ReadingContext } from "../../../../../src/core/reading/cells/cell-kind";
import { statusKind } from "../../../../../src/core/reading/cells/status/status-kind";
import { STATUSES } from "../../../../../src/core/reading/values";

const context: ReadingContext = { programme: porvoo, field: "status", header: "Tila", dateSystem: 1900 };

function read(value: Cell["value"], column: readonly Cell[] = [], of: ReadingContext = context, cell: Cell = { value }): ReturnType<typeof statusKind.read> {
  const cells = [cell, ...column].map((each) => ({ cell: each, count: 1 }));
  return statusKind.read(cell, statusKind.decide({ cells }, of), of);
}

describe("status cells", () => {
  it.each([
    ["Ei ole vielä aloitettu", "normalised", "not-started"],
    ["Käynnistyy syksyllä 2025", "normalised", "not-started"],
    ["Suunnittelu käynnissä", "normalised", "planned"],
    ["Kaynnissa", "normalised", "in-progress"],
    ["Valmistuu 12/2025", "normalised", "in-progress"],
    ["lähes valmis", "uncertain", "in-progress"],
    ["Pilotti valmis", "uncertain", "in-progress"],
    ["1. vaihe valmis, 2. vaihe kesken", "uncertain", "in-progress"],
    ["Käyttöönotto tehty", "normalised", "done"],
    ["Odottaa hankintapäätöstä", "normalised", "on-hold"],
    ["Väntar på beslut", "normalised", "on-hold"],
    ["Genomförs inte", "normalised", "cancelled"],
    ["Ännu inte påbörjad", "normalised", "not-started"],
    ["Ingår i åtgärd 12", "normalised", "merged"],
    ["pågår fortlöpande", "normalised", "continuous"],
    ["Myöhässä", "uncertain", "in-progress"],
    ["IN_PROGRESS", "normalised", "in-progress"],
    ["Suunniteltu → käynnissä", "uncertain", "in-progress"],
    ["✓", "uncertain", "done"],
    ["kesken?", "uncertain", "in-progress"],
  ])("reads %s", (text, status, value) => {
    expect(read(text)).toMatchObject({ status, value });
  });

  it("never takes one of two statuses that exclude each other", () => {
    expect(read("Ei aloitettu / käynnissä")).toEqual({ raw: "Ei aloitettu / käynnissä", status: "unreadable", note: "several-values", others: ["not-started", "in-progress"] });
  });

  it("keeps the verdict on the schedule, the date and the merged number as detail", () => {
    expect(read("Suunnitteilla, myöhässä")).toMatchObject({ value: "planned", detail: "myöhässä" });
    expect(read("Valmis 3/2025")).toMatchObject({ value: "done", detail: "3/2025" });
    expect(read("yhdistetty toimenpiteeseen 12")).toMatchObject({ value: "merged", detail: "12" });
  });

  it("puts a percentage aside, and doubts a status that it contradicts", () => {
    expect(read("Valmis 80 %")).toMatchObject({ status: "uncertain", value: "in-progress", aside: { progress: 80 } });
    expect(read(0.5, [], context, { value: 0.5, format: "0%" })).toMatchObject({ status: "uncertain", value: "in-progress", aside: { progress: 50 } });
    expect(read("110 %").status).toBe("unreadable");
  });

  it("takes the main language's own names as they are", () => {
    expect(read("Framflyttad").status).toBe("normalised");
    expect(read("Framflyttad", [], { ...context, programme: mustasaari }).status).toBe("ok");
    expect(read("pågående").status).toBe("ok");
  });

  it("decides list numbers once per column, and learns them from cells that say both", () => {
    const column: readonly Cell[] = [{ value: "1 - Suunnitteilla" }, { value: "2 - Valmis" }];
    expect(read(2)).toMatchObject({ status: "uncertain", value: "in-progress", note: "list-order" });
    expect(read(2, column)).toMatchObject({ status: "uncertain", value: "done" });
    expect(read(1, [{ value: 0 }])).toMatchObject({ value: "in-progress" });
    expect(read(50, [{ value: 100 }])).toMatchObject({ value: "in-progress", aside: { progress: 50 } });
    const contents = { cells: [{ cell: { value: 1 }, count: 3 }, { cell: { value: "Valmis" }, count: 2 }] };
    expect(statusKind.decisions(statusKind.decide(contents, context), contents, context)).toEqual([{ code: "numbers-by-list-order", cells: 3 }]);
  });

  it("reads a fill alone as a light, but not a fill that stands on different texts", () => {
    const green: Cell = { value: null, fill: "C6EFCE" };
    expect(read(null, [], context, green)).toEqual({ raw: null, status: "uncertain", note: "colour-only", aside: { light: "green" } });
    const styled: readonly Cell[] = [{ value: "Valmis", fill: "C6EFCE" }, { value: "Kesken", fill: "C6EFCE" }];
    expect(read(null, styled, context, green).status).toBe("empty");
  });

  it("says when the words are not understood", () => {
    expect(read("Tietohallinto")).toMatchObject({ status: "unreadable", note: "value-not-in-list" });
    expect(read("31.12.2025")).toMatchObject({ status: "uncertain", note: "value-of-another-field" });
    expect(read({ error: "#REF!" })).toMatchObject({ status: "unreadable", note: "formula-error" });
    expect(read("#PUUTTUU!")).toMatchObject({ status: "unreadable", note: "formula-error" });
  });

  it("never throws, and gives only canonical statuses", () => {
    const words = fc.array(fc.constantFrom("ei", "valmis", "kesken", "/", ",", "(", ")", "50 %", "→", "inte", "klar", "odottaa", "12", "?", "not", "sis.", "x", "–"), { maxLength: 8 }).map((parts) => parts.join(" "));
    const value = fc.oneof(fc.string({ unit: "binary" }), words, fc.double(), fc.boolean(), fc.constant(null), fc.record({ error: fc.string() }));
    fc.assert(
      fc.property(value, fc.option(fc.string()), (raw, format) => {
        const reading = read(raw, [], context, { value: raw, format: format ?? undefined });
        expect(reading.value === undefined || STATUSES.includes(reading.value)).toBe(true);
        expect(reading.value === undefined || reading.status === "ok" || reading.status === "normalised" || reading.status === "uncertain").toBe(true);
      }),
    );
  });
});
