import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, uncertain } from "./helpers";

describe("value-uncertain", () => {
  it("shows how the cell was read", () => {
    const row = almostClean({ personDays: uncertain(200, { raw: "1 htv", note: "two-candidates" }) });
    expect(findings("value-uncertain", row).map(({ severity, value, facts }) => [severity, value, facts])).toEqual([["warning", "1 htv", { read: "200", note: "two-candidates" }]]);
    expect(checksThatFind(row)).toEqual(["value-uncertain"]);
  });

  it("does not repeat what must not be spread", () => {
    const row = almostClean({ notes: uncertain("salasana: kissa123", { note: "secret", suggestion: "kissa123" }) });
    expect(findings("value-uncertain", row).map(({ value, suggestion, facts }) => [value, suggestion, facts])).toEqual([[null, null, { read: null, note: "secret" }]]);
  });

  it("leaves a text that fills its cell to text-over-limit", () => {
    expect(checksThatFind(almostClean({ notes: uncertain("a".repeat(32_767), { note: "may-be-cut" }) }))).toEqual(["text-over-limit"]);
  });
});
