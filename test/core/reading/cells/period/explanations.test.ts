import { describe, expect, it } from "@jest/globals";
import { readCell } from "./read-period";

const reading = (text: string) => readCell({ value: text });

describe("an impossible day is unreadable, with the nearest day that exists", () => {
  it.each([
    ["31.6.2025", "30.6.2025"],
    ["29.2.2025", "28.2.2025"],
    ["31.6.25", "30.6.2025"],
    ["32.1.2025", "31.1.2025"],
    ["0.5.2025", "1.5.2025"],
    ["1.13.2025", "13.1.2025"],
    ["2025-06-31", "30.6.2025"],
    ["31. kesäkuuta 2025", "30.6.2025"],
    ["1.–31.6.2025", "1.-30.6.2025"],
    ["31.6.–1.7.2025", "30.6.-1.7.2025"],
  ])("%s → %s", (text, suggestion) => {
    expect(reading(text)).toEqual({ raw: text, status: "unreadable", note: "no-such-date", suggestion });
  });

  it("suggests nothing where no day is near", () => {
    expect(reading("45.1.2025")).toEqual({ raw: "45.1.2025", status: "unreadable", note: "no-such-date" });
  });
});

describe("a doubtful reading says why", () => {
  it.each([
    ["kevät", "year-missing"],
    ["1.5.1925", "year-unlikely"],
    ["2025 tai 2026", "several-values"],
    ["2026–2024", "order-reversed"],
    ["2026 (siirretty 2025:stä)", "moved"],
    ["valmis 3/2025", "completion"],
    ["xx.12.2025", "template-text"],
    ["noin 2025", "approximate"],
    ["vuosittain", "recurring"],
    ["digiohjelmakausi", "programme-period"],
    ["asap", "vague-time"],
    ["KH 15.12.2025", "partly-understood"],
    ["5/1/2025", "two-candidates"],
  ])("%s: %s", (text, note) => {
    expect(reading(text)).toMatchObject({ status: "uncertain", note });
  });

  it("forgives a misspelt word and says so", () => {
    expect(reading("heinakuu 2025")).toMatchObject({ status: "normalised", note: "typo" });
  });
});

describe("what stands beside the time is kept", () => {
  it("keeps remarks", () => {
    expect(reading("2025 (pilotti), 2026 (käyttöönotto)").detail).toBe("pilotti käyttöönotto");
  });

  it("hands a status over to its own field", () => {
    expect(reading("Tehty 12.2.2025").aside).toEqual({ status: "done" });
    expect(reading("peruttu")).toEqual({ raw: "peruttu", status: "uncertain", note: "value-of-another-field", aside: { status: "cancelled" } });
  });

  it("takes a planned completion for no status", () => {
    expect(reading("valmis viimeistään 12/2025").aside).toBeUndefined();
  });

  it("does not doubt a date because of initials in the updated column", () => {
    const cell = { value: "12.3.2025 / MV" };
    expect(readCell(cell, { field: "updated" })).toMatchObject({ status: "normalised", value: { start: "2025-03-12", end: "2025-03-12", precision: "day" }, detail: "mv" });
    expect(readCell(cell, { field: "due" }).status).toBe("uncertain");
  });
});

describe("a start column", () => {
  it("reads an opening word as the plain start", () => {
    expect(readCell({ value: "kevät 2025 alkaen" }, { field: "start" }).value).toEqual({ start: "2025-01-01", end: "2025-06-30", precision: "season" });
  });
});

describe("errors and foreign values", () => {
  it("marks formula errors", () => {
    expect(readCell({ value: { error: "#REF!" } })).toEqual({ raw: { error: "#REF!" }, status: "unreadable", note: "formula-error" });
    expect(reading("#PUUTTUU!")).toMatchObject({ status: "unreadable", note: "formula-error" });
  });

  it("reads no truth values", () => {
    expect(readCell({ value: true }).status).toBe("unreadable");
  });

  it("gives up on a text that is no schedule", () => {
    expect(reading("2025 ".repeat(200)).status).toBe("unreadable");
  });
});
