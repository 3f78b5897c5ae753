import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, EMPTY, findings } from "./helpers";

describe("title-missing", () => {
  it("tells of an action without a name, and nothing else does", () => {
    const row = almostClean({ title: EMPTY }, 9);
    expect(findings("title-missing", row).map(({ severity, row: number, cell }) => [severity, number, cell])).toEqual([["error", 9, "B9"]]);
    expect(checksThatFind(row)).toEqual(["title-missing"]);
  });
});
