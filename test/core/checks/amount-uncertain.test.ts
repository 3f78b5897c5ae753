import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, euros, findings, uncertain } from "./helpers";

describe("amount-uncertain", () => {
  it("shows how the cell was read and proposes a plain number", () => {
    const row = almostClean({ "budget:2025": uncertain(euros(12_500), { raw: "12.500", note: "stop-in-number" }) });
    expect(findings("amount-uncertain", row).map(({ severity, value, suggestion, facts }) => [severity, value, suggestion, facts])).toEqual([["warning", "12.500", "12500", { read: { cents: 1_250_000 }, note: "stop-in-number" }]]);
    expect(checksThatFind(row)).toEqual(["amount-uncertain"]);
  });

  it("proposes no number for a range: a number alone would say less", () => {
    const range = { cents: 2_000_000, low: 1_000_000, high: 2_000_000 };
    expect(findings("amount-uncertain", almostClean({ "budget:2025": uncertain(range, { raw: "10–20 t€" }) })).map(({ suggestion }) => suggestion)).toEqual([null]);
  });
});
