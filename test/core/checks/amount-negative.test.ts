import { describe, expect, it } from "@jest/globals";
import { almostClean, euros, findings } from "./helpers";

describe("amount-negative", () => {
  it("warns of a budget below zero and remarks on such an actual", () => {
    expect(findings("amount-negative", almostClean({ "budget:2025": euros(-500), "budget:2026": euros(900), "actual:2025": euros(-12.5) })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([
      ["warning", "budget:2025", { cents: -50_000 }],
      ["info", "actual:2025", { cents: -1250 }],
    ]);
  });
});
