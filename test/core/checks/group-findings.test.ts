import { describe, expect, it } from "@jest/globals";
import type { FindingGroup } from "../../../src/core/checks/group-findings";
import { groupFindings } from "../../../src/core/checks/group-findings";
import { runChecks } from "../../../src/core/checks/run-checks";
import type { Fields } from "./helpers";
import { AS_OF, almostClean, day, EMPTY, normalised, roadmap, unreadable } from "./helpers";

function groups(...rows: Fields[]): readonly FindingGroup[] {
  const actions = rows.map((fields, index) => almostClean({ id: String(index), title: `Toimenpide ${index}`, ...fields }, 5 + index));
  return groupFindings(runChecks(roadmap(actions), { asOf: AS_OF }));
}

describe("groups of findings", () => {
  it("join equal values of a field: one cause, one group", () => {
    const tori = { level: normalised("Tori ", "TORI") };
    expect(groups(tori, {}, tori, tori).map(({ check, field, value, suggestion, rows }) => [check, field, value, suggestion, rows])).toEqual([["code-not-canonical", "level", "Tori ", "TORI", [5, 7, 8]]]);
  });

  it("keep different values, and equal values of different fields, apart", () => {
    const found = groups({ level: normalised("tori", "TORI") }, { level: normalised("Tori ", "TORI") }, { cost: unreadable("x"), impact: unreadable("x") });
    expect(found.map(({ check, field, value }) => [check, field, value])).toEqual([
      ["code-unknown", "cost", "x"],
      ["code-unknown", "impact", "x"],
      ["code-not-canonical", "level", "tori"],
      ["code-not-canonical", "level", "Tori "],
    ]);
  });

  it("join findings that are not about a value by field alone", () => {
    const found = groups({ due: day("2025-06-30") }, { due: day("2025-07-31") });
    expect(found.map(({ check, field, value, rows }) => [check, field, value, rows])).toEqual([["overdue", "due", null, [5, 6]]]);
    expect(found[0]?.findings.map(({ value }) => value)).toEqual(["2025-06-30/2025-06-30", "2025-07-31/2025-07-31"]);
  });

  it("put the gravest first, then the order of the checks, then the commonest cause", () => {
    const late = { due: day("2025-06-30") };
    const found = groups({ level: normalised("tori", "TORI"), ...late }, { level: normalised("Tori ", "TORI"), owner: EMPTY }, { level: normalised("Tori ", "TORI"), goal: EMPTY });
    expect(found.map(({ severity, check, value, rows }) => [severity, check, value, rows.length])).toEqual([
      ["error", "required-cell-missing", null, 1],
      ["warning", "required-cell-missing", null, 1],
      ["warning", "overdue", null, 1],
      ["info", "code-not-canonical", "Tori ", 2],
      ["info", "code-not-canonical", "tori", 1],
    ]);
  });

  it("lose no finding", () => {
    const findings = runChecks(roadmap([almostClean({ goal: EMPTY, due: day("2025-06-30"), level: unreadable("?") }), almostClean({ owner: EMPTY }, 6)]), { asOf: AS_OF });
    expect(groupFindings(findings).flatMap((group) => group.findings)).toHaveLength(findings.length);
  });
});
