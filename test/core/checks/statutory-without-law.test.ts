import { describe, expect, it } from "@jest/globals";
import { almostClean, findings, normalised } from "./helpers";

describe("statutory-without-law", () => {
  it("tells of a statutory action without a law", () => {
    expect(findings("statutory-without-law", almostClean({ basis: "statutory" })).map(({ severity, field, cell }) => [severity, field, cell])).toEqual([["warning", "law", "AB5"]]);
  });

  it("is content with a law in its column or beside the basis", () => {
    expect(findings("statutory-without-law", almostClean({ basis: "statutory", law: "Digipalvelulaki 306/2019" }))).toEqual([]);
    expect(findings("statutory-without-law", almostClean({ basis: normalised("NIS2", "statutory", { detail: "NIS2" }) }))).toEqual([]);
  });

  it("asks nothing of other bases, of dropped work, or of a table without the column", () => {
    expect(findings("statutory-without-law", almostClean({ basis: "strategy" }))).toEqual([]);
    expect(findings("statutory-without-law", almostClean({ basis: "statutory", status: "cancelled" }))).toEqual([]);
    const { fields: { law, ...fields }, ...row } = almostClean({ basis: "statutory" });
    expect(law?.status).toBe("empty");
    expect(findings("statutory-without-law", { ...row, fields })).toEqual([]);
  });
});
