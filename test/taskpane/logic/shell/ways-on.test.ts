import { describe, expect, it } from "@jest/globals";
import type { Problem } from "../../../../src/core/problem";
import { waysOn } from "../../../../src/taskpane/logic/shell/ways-on";

describe("The ways on where no roadmap is found", () => {
  it.each<[Problem, string | undefined, readonly string[], boolean]>([
    [{ kind: "table-not-found", sheets: ["Muistio", "Taul1"] }, undefined, ["Muistio", "Taul1"], false],
    // The only sheet was looked at already.
    [{ kind: "table-not-found", sheets: ["Muistio"] }, undefined, [], false],
    [{ kind: "table-not-found", sheets: ["Muistio"] }, "Muistio", [], true],
    [{ kind: "sheet-not-found", sheet: "Tiekartta", sheets: ["Muistio"] }, "Tiekartta", ["Muistio"], true],
    [{ kind: "tables-tie", places: [{ sheet: "A", range: "A1:B2" }, { sheet: "B", range: "A1:B2" }, { sheet: "A", range: "D1:E2" }] }, undefined, ["A", "B"], false],
    [{ kind: "tables-tie", places: [{ sheet: "A", range: "A1:B2" }, { sheet: "A", range: "D1:E2" }] }, undefined, [], false],
    [{ kind: "host-busy" }, undefined, [], false],
  ])("are the other sheets, and all of them where one was asked for: %j", (problem, chosen, sheets, everywhere) => {
    expect(waysOn(problem, chosen)).toEqual({ sheets, everywhere });
  });
});
