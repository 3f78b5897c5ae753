import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, day, findings, period, uncertain } from "./helpers";

describe("date-uncertain", () => {
  it("shows how the cell was read and proposes an unambiguous form", () => {
    const row = almostClean({ due: uncertain(day("2026-01-05"), { raw: "5/1/2026", note: "two-candidates" }) });
    expect(findings("date-uncertain", row).map(({ severity, value, suggestion, facts }) => [severity, value, suggestion, facts])).toEqual([
      ["warning", "5/1/2026", "5.1.2026", { read: { start: "2026-01-05", end: "2026-01-05", precision: "day" }, note: "two-candidates" }],
    ]);
    expect(checksThatFind(row)).toEqual(["date-uncertain"]);
  });

  it("proposes nothing that says the same as the cell, or that no form can say", () => {
    const month = period("2026-01-01", "2026-01-31", "month");
    const spring = period("2026-01-01", "2026-06-30", "season");
    expect(findings("date-uncertain", almostClean({ due: uncertain(month, { raw: "1/2026" }) }))[0]?.suggestion).toBeNull();
    expect(findings("date-uncertain", almostClean({ due: uncertain(spring, { raw: "ennen kesää 2026" }) }))[0]?.suggestion).toBeNull();
  });

  it("proposes no day of completion as a due date, and nothing that would lose a remark", () => {
    expect(findings("date-uncertain", almostClean({ due: uncertain(day("2026-02-12"), { raw: "Tehty 12.2.2026", note: "completion" }) }))[0]?.suggestion).toBeNull();
    expect(findings("date-uncertain", almostClean({ due: uncertain(day("2026-02-12"), { raw: "12.2.2026 (pilotti)", detail: "pilotti" }) }))[0]?.suggestion).toBeNull();
  });

  it("says so where nothing was read", () => {
    expect(findings("date-uncertain", almostClean({ due: { raw: "asap", status: "uncertain", note: "vague-time" } })).map(({ facts }) => facts)).toEqual([{ read: null, note: "vague-time" }]);
  });
});
