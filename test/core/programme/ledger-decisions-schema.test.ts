import { describe, expect, it } from "@jest/globals";
import { parseLedgerDecisions } from "../../../src/core/programme/ledger-decisions-schema";

describe("decisions on postings", () => {
  it("name a posting and an action, or none", () => {
    const decisions = [{ key: "1|2025-03-15|4340|100|0a", action: "12" }, { key: "2", action: null }];
    expect(parseLedgerDecisions(decisions, "p.json")).toEqual({ ok: true, value: decisions });
  });

  it.each([
    [{}, "/"],
    [[{ key: "1" }], "/0/action"],
    [[{ key: "", action: "1" }], "/0/key"],
  ])("%j are refused with the place of the fault", (data, path) => {
    expect(parseLedgerDecisions(data, "p.json")).toMatchObject({ ok: false, problem: { kind: "json-invalid", file: "p.json", path } });
  });
});
