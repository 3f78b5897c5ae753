import { describe, expect, it } from "@jest/globals";
import { findings, roadmap } from "./helpers";

describe("data-outside-table", () => {
  const range = { firstRow: 60, firstColumn: 1, lastRow: 62, lastColumn: 18 };

  it("points at rows below the table that look like actions", () => {
    expect(findings("data-outside-table", roadmap([], { outside: [{ side: "below", range, rows: 3 }] })).map(({ severity, cell, facts }) => [severity, cell, facts])).toEqual([["warning", "A60:R62", { side: "below", rows: 3 }]]);
  });

  it("points at columns beside the table", () => {
    expect(findings("data-outside-table", roadmap([], { outside: [{ side: "right", range, rows: 0 }] }))).toHaveLength(1);
  });

  it("leaves a footnote below the table alone", () => {
    expect(findings("data-outside-table", roadmap([], { outside: [{ side: "below", range, rows: 0 }] }))).toEqual([]);
  });
});
