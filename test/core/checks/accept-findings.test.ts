import { describe, expect, it } from "@jest/globals";
import type { AcceptedFinding } from "../../../src/core/checks/accept-findings";
import { acceptFindings, splitAccepted } from "../../../src/core/checks/accept-findings";
import type { Finding } from "../../../src/core/checks/finding";
import { runChecks } from "../../../src/core/checks/run-checks";
import type { Action } from "../../../src/core/reading/action";
import { AS_OF, almostClean, day, EMPTY, roadmap, unreadable } from "./helpers";

function check(actions: readonly Action[]): readonly Finding[] {
  return runChecks(roadmap(actions), { asOf: AS_OF });
}

function acceptAll(actions: readonly Action[]): readonly AcceptedFinding[] {
  return acceptFindings(check(actions), roadmap(actions), "sovittu");
}

const late = (id: string, row: number, due = "2025-06-30"): Action => almostClean({ id, title: `Toimenpide ${id}`, due: day(due) }, row);

describe("accepted findings", () => {
  it("stay accepted when the rows are sorted", () => {
    const accepted = acceptAll([late("1", 5)]);
    const sorted = [almostClean({ id: "2", title: "Toinen" }, 5), late("1", 6)];
    const { open, accepted: kept } = splitAccepted(check(sorted), accepted, roadmap(sorted));
    expect(open).toEqual([]);
    expect(kept.map(({ finding, reason }) => [finding.check, finding.row, reason])).toEqual([["overdue", 6, "sovittu"]]);
  });

  it("hold for that action alone", () => {
    const accepted = acceptAll([late("1", 5)]);
    const two = [late("1", 5), late("2", 6)];
    expect(splitAccepted(check(two), accepted, roadmap(two)).open.map(({ row }) => row)).toEqual([6]);
  });

  it("lapse when the cell changes", () => {
    const moved = [late("1", 5, "2025-07-31")];
    expect(splitAccepted(check(moved), acceptAll([late("1", 5)]), roadmap(moved)).open.map(({ check: id }) => id)).toEqual(["overdue"]);
  });

  it("hold for a value wherever it stands", () => {
    const strange = (row: number): Action => almostClean({ id: String(row), title: `Toimenpide ${row}`, level: unreadable("ALUE") }, row);
    const accepted = acceptAll([strange(5)]);
    expect(accepted).toEqual([{ check: "code-unknown", field: "level", value: "ALUE", action: null, reason: "sovittu" }]);
    expect(splitAccepted(check([strange(5), strange(6)]), accepted, roadmap([strange(5), strange(6)])).open).toEqual([]);
  });

  it("know an action by its title where its id is missing or not its own", () => {
    const twins = [late("1", 5), { ...late("1", 6), fields: { ...late("1", 6).fields, title: { raw: "Muu", status: "ok" as const, value: "Muu" } } }];
    const overdue = check(twins).filter(({ check: id }) => id === "overdue");
    expect(acceptFindings(overdue, roadmap(twins), "x").map(({ action: known }) => known)).toEqual(["title:toimenpide 1", "title:muu"]);
    const nameless = [almostClean({ id: EMPTY, title: EMPTY, due: day("2025-06-30") }, 9)];
    expect(acceptFindings(check(nameless), roadmap(nameless), "x").map(({ action: known }) => known)).toEqual(["row:9", "row:9", "row:9"]);
  });

  it("leave everything open when nothing is accepted", () => {
    const found = check([late("1", 5)]);
    expect(splitAccepted(found, [], roadmap([late("1", 5)]))).toEqual({ open: found, accepted: [] });
  });
});
