import { describe, expect, it } from "@jest/globals";
import { almostClean, euros, findings, normalised, roadmap } from "./helpers";

describe("amount-not-canonical", () => {
  it("proposes a number for an amount that stands as text", () => {
    expect(findings("amount-not-canonical", almostClean({ "budget:2025": normalised("20 000 €", euros(20_000)) })).map(({ severity, value, suggestion, facts }) => [severity, value, suggestion, facts])).toEqual([["info", "20 000 €", "20000", { cents: 2_000_000 }]]);
  });

  it("writes decimals as the table's language does", () => {
    const table = roadmap([almostClean({ "budget:2025": normalised("1 234,5 e", euros(1234.5)) })]);
    expect(findings("amount-not-canonical", table)[0]?.suggestion).toBe("1234,50");
    expect(findings("amount-not-canonical", table, { language: "en" })[0]?.suggestion).toBe("1234.50");
  });

  it("leaves numbers alone, and texts that say more than the amount", () => {
    expect(findings("amount-not-canonical", almostClean({ "budget:2025": normalised(20, euros(20_000)) }))).toEqual([]);
    expect(findings("amount-not-canonical", almostClean({ "budget:2025": normalised("n. 20 000 €", { cents: 2_000_000, approximate: true }) }))).toEqual([]);
    expect(findings("amount-not-canonical", almostClean({ "budget:2025": normalised("20 000 € (lisenssit)", euros(20_000), { detail: "lisenssit" }) }))).toEqual([]);
  });
});
