import { describe, expect, it } from "@jest/globals";
import { almostClean, findings, uncertain } from "./helpers";

describe("done-not-complete", () => {
  it("tells of finished work with progress below 100 %", () => {
    expect(findings("done-not-complete", almostClean({ status: "done", progress: 80 })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "progress", { progress: 80 }]]);
  });

  it("says nothing at 100 %, of other work, or where a reading is unsure", () => {
    expect(findings("done-not-complete", almostClean({ status: "done", progress: 100 }))).toEqual([]);
    expect(findings("done-not-complete", almostClean({ status: "in-progress", progress: 80 }))).toEqual([]);
    expect(findings("done-not-complete", almostClean({ status: uncertain("done"), progress: 80 }))).toEqual([]);
  });
});
