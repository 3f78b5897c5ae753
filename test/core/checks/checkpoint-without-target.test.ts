import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, findings } from "./helpers";

describe("checkpoint-without-target", () => {
  it("warns of a checkpoint with nothing to measure", () => {
    expect(findings("checkpoint-without-target", almostClean({ checkpoint: "Tilannekatsaus johtoryhmässä" })).map(({ severity, field }) => [severity, field])).toEqual([["warning", "checkpoint"]]);
  });

  it("is content with a number, a share, a date or a word for all", () => {
    for (const checkpoint of ["12 koulua mukana", "puolet hakemuksista sähköisesti", "kevät 2026", "kaikki yksiköt käyttävät"]) expect(findings("checkpoint-without-target", almostClean({ checkpoint }))).toEqual([]);
  });

  it("asks nothing where there is no checkpoint, or of finished work", () => {
    expect(findings("checkpoint-without-target", almostClean({ checkpoint: EMPTY }))).toEqual([]);
    expect(findings("checkpoint-without-target", almostClean({ checkpoint: "Katsaus", status: "done", progress: 100 }))).toEqual([]);
  });
});
