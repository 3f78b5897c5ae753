import { describe, expect, it } from "@jest/globals";
import { almostClean, findings } from "./helpers";

describe("checkpoint-missed", () => {
  it("tells of a checkpoint whose day has passed", () => {
    expect(findings("checkpoint-missed", almostClean({ checkpoint: "Pilotti käytössä 30.6.2025" })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "checkpoint", { day: "2025-06-30", days: 63 }]]);
  });

  it("says nothing of a checkpoint ahead, a reached one, or one of finished work", () => {
    expect(findings("checkpoint-missed", almostClean({ checkpoint: "Pilotti 9/2025, 50 % käyttäjistä" }))).toEqual([]);
    expect(findings("checkpoint-missed", almostClean({ checkpoint: "Pilotti 30.6.2025: saavutettu" }))).toEqual([]);
    expect(findings("checkpoint-missed", almostClean({ checkpoint: "Pilotti 30.6.2025", status: "done", progress: 100 }))).toEqual([]);
  });
});
