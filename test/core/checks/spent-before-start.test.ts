import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, euros, findings } from "./helpers";

describe("spent-before-start", () => {
  it("tells of costs on work that has not begun", () => {
    expect(findings("spent-before-start", almostClean({ status: "not-started" })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "status", { cents: 800_000, status: "not-started" }]]);
  });

  it("says nothing of work under way, without costs, or with a credit only", () => {
    expect(findings("spent-before-start", almostClean({}))).toEqual([]);
    expect(findings("spent-before-start", almostClean({ status: "not-started", "actual:2025": EMPTY }))).toEqual([]);
    expect(findings("spent-before-start", almostClean({ status: "not-started", "actual:2025": euros(-10) }))).toEqual([]);
  });
});
