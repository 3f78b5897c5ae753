import { describe, expect, it } from "@jest/globals";
import { almostClean, findings, normalised, uncertain } from "./helpers";

describe("activity-code-foreign", () => {
  it("warns of another code than the programme's", () => {
    expect(findings("activity-code-foreign", almostClean({ activityCode: "11110" })).map(({ severity, value, suggestion, facts }) => [severity, value, suggestion, facts])).toEqual([["warning", "11110", "1111", { expected: "1111" }]]);
  });

  it("is content with the programme's code in any form, also as one of several", () => {
    expect(findings("activity-code-foreign", almostClean({ activityCode: normalised("1111 Digiohjelma2024", "1111") }))).toEqual([]);
    expect(findings("activity-code-foreign", almostClean({ activityCode: normalised("2222, 1111", "2222", { others: ["1111"] }) }))).toEqual([]);
  });

  it("leaves an uncertain code to be confirmed first", () => {
    expect(findings("activity-code-foreign", almostClean({ activityCode: uncertain("2222") }))).toEqual([]);
  });
});
