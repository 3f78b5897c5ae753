import { describe, expect, it } from "@jest/globals";
import { tornio } from "../../../src/core/programme/tornio";
import { almostClean, checksThatFind, EMPTY, findings, roadmap } from "./helpers";

describe("id-missing", () => {
  it("is an error where the programme requires the number", () => {
    const row = almostClean({ id: EMPTY });
    expect(findings("id-missing", row).map(({ severity, cell }) => [severity, cell])).toEqual([["error", "A5"]]);
    expect(checksThatFind(row)).toEqual(["id-missing"]);
  });

  it("is a warning elsewhere", () => {
    expect(findings("id-missing", roadmap([almostClean({ id: EMPTY })], { programme: tornio })).map(({ severity }) => severity)).toEqual(["warning"]);
  });
});
