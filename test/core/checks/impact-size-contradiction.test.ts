import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, findings } from "./helpers";

describe("impact-size-contradiction", () => {
  const found = (impactDuration: string, impactReach: string, impact: string): unknown[] => findings("impact-size-contradiction", almostClean({ impactDuration, impactReach, impact })).map(({ severity, suggestion }) => [severity, suggestion]);

  it("knows the size from the two questions", () => {
    expect(found("one-off", "few", "L")).toEqual([["warning", "S"]]);
    expect(found("lasting", "few", "L")).toEqual([["warning", "M"]]);
    expect(found("one-off", "many", "S")).toEqual([["warning", "M"]]);
    expect(found("lasting", "many", "S")).toEqual([["warning", "L"]]);
  });

  it("says nothing where they agree", () => {
    expect([...found("one-off", "few", "S"), ...found("lasting", "few", "M"), ...found("one-off", "many", "M"), ...found("lasting", "many", "L")]).toEqual([]);
  });

  it("says nothing where an answer is missing", () => {
    expect(findings("impact-size-contradiction", almostClean({ impactReach: EMPTY, impact: "S" }))).toEqual([]);
  });
});
