import { describe, expect, it } from "@jest/globals";
import type { action} from "./helpers";
import { almostClean, findings, roadmap } from "./helpers";

describe("hidden-rows", () => {
  it("lists all hidden rows in one finding", () => {
    const hide = (row: number): ReturnType<typeof action> => ({ ...almostClean({ id: String(row), title: `Rivi ${row}` }, row), hidden: row !== 6 });
    expect(findings("hidden-rows", roadmap([hide(5), hide(6), hide(7)])).map(({ severity, row, facts }) => [severity, row, facts])).toEqual([["info", null, { rows: [5, 7] }]]);
  });

  it("says nothing where all rows are seen", () => {
    expect(findings("hidden-rows", almostClean({}))).toEqual([]);
  });
});
