import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, euros, findings, uncertain, unreadable } from "./helpers";

describe("code-misplaced", () => {
  it("names the field whose list has the value", () => {
    const row = almostClean({ basis: unreadable("Uudistuminen", { note: "value-of-another-field" }) });
    expect(findings("code-misplaced", row).map(({ severity, value, facts }) => [severity, value, facts])).toEqual([["error", "Uudistuminen", { belongsTo: "benefit" }]]);
    expect(checksThatFind(row)).toEqual(["code-misplaced"]);
  });

  it("names the field that the reader found the value for, and is milder where the row can be used", () => {
    const row = almostClean({ status: uncertain("in-progress", { raw: "50 %", note: "value-of-another-field", aside: { progress: 50 } }) });
    expect(findings("code-misplaced", row).map(({ severity, facts }) => [severity, facts])).toEqual([["warning", { belongsTo: "progress" }]]);
    expect(checksThatFind(almostClean({ cost: uncertain("S", { note: "value-of-another-field", aside: { budget: euros(1) } }) }))).toContain("code-misplaced");
  });

  it("names no field where none is known", () => {
    expect(findings("code-misplaced", almostClean({ level: unreadable("jotain", { note: "value-of-another-field" }) })).map(({ facts }) => facts)).toEqual([{ belongsTo: null }]);
  });
});
