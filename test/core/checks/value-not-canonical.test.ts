import { describe, expect, it } from "@jest/globals";
import { almostClean, findings, normalised } from "./helpers";

describe("value-not-canonical", () => {
  it("proposes the form that the reader knows", () => {
    expect(findings("value-not-canonical", almostClean({ unit: normalised("sivi", "Sivistys") })).map(({ severity, value, suggestion }) => [severity, value, suggestion])).toEqual([["info", "sivi", "Sivistys"]]);
  });

  it("leaves blanks, numbers and cells that say more alone", () => {
    expect(findings("value-not-canonical", almostClean({ title: normalised("Sähköinen  asiointi ", "Sähköinen asiointi") }))).toEqual([]);
    expect(findings("value-not-canonical", almostClean({ progress: normalised(0.4, 40) }))).toEqual([]);
    expect(findings("value-not-canonical", almostClean({ owner: normalised("Johtaja / asiantuntija", "Johtaja", { others: ["asiantuntija"] }) }))).toEqual([]);
  });

  it("leaves a department or a light alone that is named in another language", () => {
    expect(findings("value-not-canonical", almostClean({ unit: normalised("Koncernförvaltningen", "Konsernihallinto"), light: normalised("Grön", "green") }))).toEqual([]);
    expect(findings("value-not-canonical", almostClean({ unit: normalised("koncerntjänster", "Konsernihallinto") }))).toHaveLength(1);
  });
});
