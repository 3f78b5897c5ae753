import { describe, expect, it } from "@jest/globals";
import { almostClean, day, EMPTY, findings, uncertain } from "./helpers";

describe("overdue", () => {
  it("gives the reason: the day, the status, the days", () => {
    expect(findings("overdue", almostClean({ due: day("2025-06-30") })).map(({ severity, cell, facts }) => [severity, cell, facts])).toEqual([["warning", "R5", { due: "2025-06-30", days: 63, certain: true, status: "in-progress" }]]);
  });

  it("starts on the day after the last one", () => {
    expect(findings("overdue", almostClean({ due: day("2025-09-01") }))).toEqual([]);
    expect(findings("overdue", almostClean({ due: day("2025-08-31") })).map(({ facts }) => facts.days)).toEqual([1]);
  });

  it("is only a remark where a reading is unsure", () => {
    expect(findings("overdue", almostClean({ due: uncertain(day("2025-06-30")) })).map(({ severity, facts }) => [severity, facts.certain])).toEqual([["info", false]]);
  });

  it("counts missing status as open", () => {
    expect(findings("overdue", almostClean({ due: day("2025-06-30"), status: EMPTY })).map(({ facts }) => facts.status)).toEqual([null]);
  });
});
