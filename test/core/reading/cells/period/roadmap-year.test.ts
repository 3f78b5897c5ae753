import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import type { Cell } from "../../../../../src/core/reading/cells/cell-kind";
import { roadmapYearKind } from "../../../../../src/core/reading/cells/period/roadmap-year";
import type { Reading } from "../../../../../src/core/reading/reading";

function read(value: Cell["value"], format?: string): Omit<Reading<number>, "raw"> {
  const context = { programme: porvoo, field: "roadmapYear" as const, header: "Tiekarttavuosi", dateSystem: 1900 as const };
  const cell = { value, format };
  const { raw, ...reading } = roadmapYearKind.read(cell, roadmapYearKind.decide({ cells: [{ cell, count: 1 }] }, context), context);
  expect(raw).toEqual(value);
  return reading;
}

describe("the roadmap year", () => {
  it.each([[2025], ["2025"], [" 2025"]])("takes %p as it is", (value) => {
    expect(read(value)).toEqual({ status: "ok", value: 2025 });
  });

  it.each(["v. 2025", "vuosi 2025", "2025.", "TK 2025", "TK25", "Tiekartta 2025", "2025 digitiekartta", "färdplanen 2025", "roadmap 2025", "DIGI2025"])("understands %s", (text) => {
    expect(read(text)).toEqual({ status: "normalised", value: 2025 });
  });

  it("reads a year in a date cell as the year", () => {
    expect(read(2025, "d.m.yyyy")).toEqual({ status: "uncertain", value: 2025, note: "year-as-date" });
  });

  it("takes the year of a date, in doubt unless it is the first of January", () => {
    expect(read(45658, "d.m.yyyy")).toEqual({ status: "normalised", value: 2025 });
    expect(read(45778, "d.m.yyyy")).toEqual({ status: "uncertain", value: 2025, note: "partly-understood" });
  });

  it("gives the first of several years and keeps the others", () => {
    expect(read("2024–2025")).toEqual({ status: "uncertain", value: 2024, others: [2025], note: "several-values" });
    expect(read("2024–2026")).toEqual({ status: "uncertain", value: 2024, others: [2025, 2026], note: "several-values" });
    expect(read("2024, 2026")).toEqual({ status: "uncertain", value: 2024, others: [2026], note: "several-values" });
  });

  it("doubts short and unsure years and other text", () => {
    expect(read("25")).toEqual({ status: "uncertain", value: 2025, note: "two-candidates" });
    expect(read("2025?")).toEqual({ status: "uncertain", value: 2025, note: "approximate" });
    expect(read("2026 (siirretty 2025:stä)")).toEqual({ status: "uncertain", value: 2026, note: "moved" });
    expect(read("2025 uusi hanke")).toEqual({ status: "uncertain", value: 2025, note: "partly-understood", detail: "hanke" });
  });

  it("tells nothing from not understood", () => {
    expect(read(null)).toEqual({ status: "empty" });
    expect(read("-")).toEqual({ status: "empty" });
    expect(read("avoin")).toEqual({ status: "empty" });
    expect(read("hanke")).toEqual({ status: "unreadable" });
    expect(read(3000)).toEqual({ status: "unreadable" });
    expect(read({ error: "#N/A" })).toEqual({ status: "unreadable", note: "formula-error" });
  });
});
