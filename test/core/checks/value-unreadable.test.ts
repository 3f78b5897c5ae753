import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, unreadable } from "./helpers";

describe("value-unreadable", () => {
  it("tells of a value of any other field that cannot be read", () => {
    const row = almostClean({ progress: unreadable("140 %", { note: "out-of-range" }) });
    expect(findings("value-unreadable", row).map(({ severity, field, value, facts }) => [severity, field, value, facts])).toEqual([["error", "progress", "140 %", { note: "out-of-range" }]]);
    expect(checksThatFind(row)).toEqual(["value-unreadable"]);
  });
});
