import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, roadmap, uncertain } from "./helpers";

describe("code-uncertain", () => {
  it("shows how the cell was read and proposes the right form", () => {
    const row = almostClean({ beneficiary: uncertain("resident", { raw: "asiakas", note: "probable-word", suggestion: "kuntalainen" }) });
    expect(findings("code-uncertain", row).map(({ severity, value, suggestion, facts }) => [severity, value, suggestion, facts])).toEqual([["warning", "asiakas", "kuntalainen", { read: ["resident"], note: "probable-word" }]]);
    expect(checksThatFind(row)).toEqual(["code-uncertain"]);
  });

  it("proposes the form of the table's own language", () => {
    const table = roadmap([almostClean({ status: uncertain("done", { raw: "ok", note: "single-letter", suggestion: "Valmis" }) })]);
    expect(findings("code-uncertain", table, { language: "fi" }).map(({ suggestion }) => suggestion)).toEqual(["Valmis"]);
    expect(findings("code-uncertain", table, { language: "sv" }).map(({ suggestion }) => suggestion)).toEqual(["Färdig"]);
  });

  it("says so where nothing was read", () => {
    expect(findings("code-uncertain", almostClean({ level: { raw: "ks. yllä", status: "uncertain", note: "ditto" } })).map(({ suggestion, facts }) => [suggestion, facts])).toEqual([[null, { read: [], note: "ditto" }]]);
  });
});
