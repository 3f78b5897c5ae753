import { describe, expect, it } from "@jest/globals";
import { action, column, findings, roadmap } from "./helpers";

describe("column-not-understood", () => {
  it("names the header and points at its cell", () => {
    const table = roadmap([action({ title: "Yksi" })], { columns: [column(1, "title", "Toimenpide"), column(2, null, "Oma sarake")] });
    expect(findings("column-not-understood", table)).toEqual([
      { check: "column-not-understood", severity: "info", row: null, field: null, cell: "B4", value: "Oma sarake", suggestion: null, facts: { header: "Oma sarake" } },
    ]);
  });

  it("says nothing of columns without a header", () => {
    expect(findings("column-not-understood", roadmap([], { columns: [column(1, "title"), column(2, null, " ")] }))).toEqual([]);
  });
});
