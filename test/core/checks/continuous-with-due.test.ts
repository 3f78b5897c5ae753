import { describe, expect, it } from "@jest/globals";
import { almostClean, day, findings, period } from "./helpers";

describe("continuous-with-due", () => {
  it("remarks on continuous work that ends on a day", () => {
    expect(findings("continuous-with-due", almostClean({ status: "continuous", due: day("2026-03-31") })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["info", "due", { due: "2026-03-31" }]]);
  });

  it("lets continuous work have a year, an interval or no end", () => {
    for (const due of [period("2026-01-01", "2026-12-31", "year"), period("2024-01-01", "2026-12-31"), period("2024-01-01", null, "continuous")]) expect(findings("continuous-with-due", almostClean({ status: "continuous", due }))).toEqual([]);
  });
});
