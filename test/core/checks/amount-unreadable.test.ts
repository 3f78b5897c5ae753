import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, unreadable } from "./helpers";

describe("amount-unreadable", () => {
  it("tells of an amount that cannot be read", () => {
    const row = almostClean({ "actual:2025": unreadable("paljon", { note: "no-amount" }) });
    expect(findings("amount-unreadable", row).map(({ severity, field, value, facts }) => [severity, field, value, facts])).toEqual([["error", "actual:2025", "paljon", { note: "no-amount" }]]);
    expect(checksThatFind(row)).toEqual(["amount-unreadable"]);
  });

  it("looks at the yearly benefit too", () => {
    expect(findings("amount-unreadable", almostClean({ benefitPerYear: unreadable("merkittävä") })).map(({ field }) => field)).toEqual(["benefitPerYear"]);
  });
});
