import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../../../src/core/grid/address";
import type { Problem } from "../../../../src/core/problem";
import { waysOn } from "../../../../src/taskpane/logic/shell/ways-on";

describe("The ways on where no roadmap is found", () => {
  it.each<[Problem, string | undefined, readonly string[], boolean, boolean]>([
    [{ kind: "table-not-found", sheets: ["Muistio", "Taul1"] }, undefined, ["Muistio", "Taul1"], false, true],
    // The only sheet was looked at already.
    [{ kind: "table-not-found", sheets: ["Muistio"] }, undefined, [], false, true],
    [{ kind: "table-not-found", sheets: ["Muistio"] }, "Muistio", [], true, true],
    [{ kind: "sheet-not-found", sheet: "Tiekartta", sheets: ["Muistio"] }, "Tiekartta", ["Muistio"], true, true],
    [{ kind: "range-unfit", sheet: "Tiekartta", range: "A1:A1" }, "Tiekartta", [], true, true],
    [{ kind: "tables-tie", places: [{ sheet: "A", range: "A1:B2" }, { sheet: "B", range: "A1:B2" }, { sheet: "A", range: "D1:E2" }] }, undefined, ["A A1:B2", "B", "A D1:E2"], false, true],
    [{ kind: "tables-tie", places: [{ sheet: "A", range: "A1:B2" }, { sheet: "A", range: "D1:E2" }] }, "A", ["A A1:B2", "A D1:E2"], true, true],
    [{ kind: "host-busy" }, undefined, [], false, false],
    [{ kind: "stopped", emptied: [] }, undefined, [], false, false],
  ])("are the other tables, all sheets where one was asked for, and a table of one's own: %j", (problem, chosen, tables, everywhere, begin) => {
    const ways = waysOn(problem, chosen);
    expect(ways.tables.map(({ sheet, range }) => (range === null ? sheet : `${sheet} ${rangeAddress(range)}`))).toEqual(tables);
    expect([ways.everywhere, ways.begin]).toEqual([everywhere, begin]);
  });
});
