import { describe, expect, it } from "@jest/globals";
import { almostClean, day, findings } from "./helpers";

describe("law-before-end", () => {
  it("tells of an obligation that begins before the work is due", () => {
    expect(findings("law-before-end", almostClean({ law: "NIS2 10/2025" })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "law", { law: "2025-10-31", end: "2026-03-31" }]]);
  });

  it("lets the work end on the law's last day, and takes the last of several dates", () => {
    expect(findings("law-before-end", almostClean({ law: "NIS2 10/2025", due: day("2025-10-31") }))).toEqual([]);
    expect(findings("law-before-end", almostClean({ law: "voimaan 1.1.2025, siirtymäaika 31.12.2026" }))).toEqual([]);
  });

  it("takes an act's number for no date", () => {
    expect(findings("law-before-end", almostClean({ law: "Laki 306/2019, (EU) 2022/2555" }))).toEqual([]);
  });

  it("says nothing of finished work", () => {
    expect(findings("law-before-end", almostClean({ law: "NIS2 10/2025", status: "done", progress: 100 }))).toEqual([]);
  });
});
