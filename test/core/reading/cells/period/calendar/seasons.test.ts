import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../../../../src/core/programme/porvoo";
import { seasonSpan } from "../../../../../../src/core/reading/cells/period/calendar/seasons";

const { seasons } = porvoo;

describe("season words", () => {
  it("are the days that the programme gives them", () => {
    const own = { ...seasons, spring: { from: "02-01", to: "05-31" } };
    expect(seasonSpan("spring", undefined, 2025, undefined, own)).toEqual({ start: "2025-02-01", end: "2025-05-31", precision: "season" });
  });

  it("keep the later end of a winter whose second year is unsaid, and its leap day", () => {
    expect(seasonSpan("winter", undefined, 2027, undefined, seasons)).toEqual({ start: "2027-12-01", end: "2028-02-29", precision: "season", doubts: ["two-candidates"] });
    expect(seasonSpan("winter", undefined, 2025, 2026, seasons)).toEqual({ start: "2025-12-01", end: "2026-02-28", precision: "season" });
  });

  it("have early and late pieces that end late rather than early", () => {
    expect(seasonSpan("spring", "early", 2025, undefined, seasons)).toEqual({ start: "2025-01-01", end: "2025-04-30", precision: "season" });
    expect(seasonSpan("spring", "late", 2025, undefined, seasons)).toEqual({ start: "2025-04-01", end: "2025-06-30", precision: "season" });
    expect(seasonSpan("summer", "late", 2025, undefined, seasons)).toEqual({ start: "2025-08-01", end: "2025-08-31", precision: "season" });
    expect(seasonSpan("autumn", "late", 2025, undefined, seasons)).toEqual({ start: "2025-10-01", end: "2025-11-30", precision: "season" });
    expect(seasonSpan("winter", "late", 2025, 2026, seasons)).toEqual({ start: "2026-02-01", end: "2026-02-28", precision: "season" });
  });
});
