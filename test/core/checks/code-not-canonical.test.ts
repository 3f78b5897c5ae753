import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, normalised, roadmap } from "./helpers";

describe("code-not-canonical", () => {
  it("proposes the list's form for a code in another form", () => {
    const row = almostClean({ level: normalised("Tosi ", "TOSI"), goal: normalised("a, c", ["A", "C"]) });
    expect(findings("code-not-canonical", row).map(({ severity, value, suggestion }) => [severity, value, suggestion])).toEqual([
      ["info", "a, c", "A, C"],
      ["info", "Tosi ", "TOSI"],
    ]);
    expect(checksThatFind(row)).toEqual(["code-not-canonical"]);
  });

  it("proposes TOSI for the truth value that Excel made of it", () => {
    expect(findings("code-not-canonical", almostClean({ level: normalised(true, "TOSI") })).map(({ value, suggestion }) => [value, suggestion])).toEqual([["TRUE", "TOSI"]]);
  });

  it("proposes a name for a value that is written by name", () => {
    expect(findings("code-not-canonical", almostClean({ beneficiary: normalised("kuntalaiset", "resident") })).map(({ suggestion }) => suggestion)).toEqual(["kuntalainen"]);
  });

  it("leaves a name in another case or language alone, but not a stray blank in it", () => {
    expect(findings("code-not-canonical", almostClean({ beneficiary: normalised("Kuntalainen", "resident"), status: normalised("Pågår", "in-progress") }))).toEqual([]);
    expect(findings("code-not-canonical", almostClean({ beneficiary: normalised("kuntalainen ", "resident") }))).toHaveLength(1);
  });

  it("leaves a bare code alone that the programme writes with its name", () => {
    expect(findings("code-not-canonical", almostClean({ goal: normalised("K3", ["K3"], { suggestion: "K3 - jatkuvuus" }) }))).toEqual([]);
  });

  it("leaves cells alone that say more than the code", () => {
    const row = almostClean({ basis: normalised("NIS2", "statutory", { detail: "NIS2" }), status: normalised("Valmis 50 %", "in-progress", { aside: { progress: 50 } }) });
    expect(findings("code-not-canonical", row)).toEqual([]);
  });

  it("keeps secondary values", () => {
    const found = (raw: string): unknown[] => findings("code-not-canonical", almostClean({ beneficiary: normalised(raw, "resident", { others: ["staff"], suggestion: "kuntalainen" }) })).map(({ suggestion }) => suggestion);
    expect(found("kuntalainen, henkilöstö")).toEqual([]);
    expect(found("kuntalaiset ja henkilöstö")).toEqual(["kuntalainen, henkilöstö"]);
  });

  it("proposes the Swedish name in a Swedish table", () => {
    const table = roadmap([almostClean({ status: normalised("på gång", "in-progress", { suggestion: "Käynnissä" }) })]);
    expect(findings("code-not-canonical", table, { language: "sv" }).map(({ suggestion }) => suggestion)).toEqual(["Pågår"]);
  });
});
