import { describe, expect, it } from "@jest/globals";
import { generic } from "../../../src/core/programme/generic";
import { almostClean, checksThatFind, EMPTY, findings, roadmap, unreadable } from "./helpers";

describe("no-date", () => {
  it("is an error where the programme requires the date, and the only finding", () => {
    const row = almostClean({ due: EMPTY });
    expect(findings("no-date", row).map(({ severity, cell }) => [severity, cell])).toEqual([["error", "R5"]]);
    expect(checksThatFind(row)).toEqual(["no-date"]);
  });

  it("is a warning where the programme says so, or asks for no date", () => {
    const severities = (programme: typeof generic): unknown[] => findings("no-date", roadmap([almostClean({ due: EMPTY })], { programme })).map(({ severity }) => severity);
    expect(severities(generic)).toEqual(["warning"]);
    expect(severities({ ...generic, fields: {} })).toEqual(["warning"]);
  });

  it("says nothing of work that is not open, nor of a date that is there but unreadable", () => {
    expect(findings("no-date", almostClean({ due: EMPTY, status: "continuous" }))).toEqual([]);
    expect(findings("no-date", almostClean({ due: unreadable("31.6.2025") }))).toEqual([]);
  });
});
