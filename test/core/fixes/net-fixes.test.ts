import { describe, expect, it } from "@jest/globals";
import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import { reverseEdit } from "../../../src/core/fixes/cell-edit";
import { netFixes } from "../../../src/core/fixes/net-fixes";

const edit = (row: number, column: number, before: string, after: string): CellEdit => ({ row, column, before: { value: before, format: undefined }, after: { value: after, format: "@" } });

describe("What edits amount to", () => {
  it("is one edit per cell in the order of the sheet", () => {
    const [first, second] = [edit(9, 2, "tori", "TORI"), edit(3, 4, "a", "A")];
    expect(netFixes([first, second])).toEqual([second, first]);
  });

  it("goes from what stood there first to what stands there now", () => {
    const [{ before, after } = edit(0, 0, "", "")] = netFixes([edit(3, 4, "TOTI", "TOSI"), { ...edit(3, 4, "TOSI", "TORI"), before: { value: "TOSI", format: "@" } }]);
    expect([before.value, after.value]).toEqual(["TOTI", "TORI"]);
  });

  it("leaves out what was taken back", () => {
    const made = edit(3, 4, "TOTI", "TOSI");
    expect(netFixes([made, reverseEdit(made)])).toEqual([]);
  });
});
