import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, EMPTY, findings } from "./helpers";

describe("resources-missing", () => {
  it("tells of work under way or done without used resources", () => {
    const row = almostClean({ personDays: EMPTY, "actual:2025": EMPTY });
    expect(findings("resources-missing", row).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "personDays", { status: "in-progress" }]]);
    expect(checksThatFind(row)).toEqual(["resources-missing"]);
    expect(findings("resources-missing", almostClean({ personDays: EMPTY, "actual:2025": EMPTY, status: "done", progress: 100 }))).toHaveLength(1);
  });

  it("takes euros as used resources too", () => {
    expect(findings("resources-missing", almostClean({ personDays: EMPTY }))).toEqual([]);
  });

  it("asks nothing of work that has not begun", () => {
    expect(findings("resources-missing", almostClean({ personDays: EMPTY, "actual:2025": EMPTY, status: "planned" }))).toEqual([]);
  });
});
