import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { runChecks } from "../../../src/core/checks/run-checks";
import { tornio } from "../../../src/core/programme/tornio";
import { summarise } from "../../../src/core/summary/summary";
import { judgeAll } from "../../../src/core/schedule/verdict";
import { action, AS_OF, almostClean, day, EMPTY, roadmap, unreadable } from "../checks/helpers";

const OPTIONS = { asOf: AS_OF, dueSoonDays: 30, staleDays: 365 };

describe("the summary", () => {
  const table = roadmap([
    almostClean({ id: "1", title: "Yksi", goal: ["C", "A"], due: day("2025-06-30") }, 5),
    almostClean({ id: "2", title: "Kaksi", goal: ["C"], benefit: "renewal", due: EMPTY }, 6),
    almostClean({ id: "3", title: "Kolme", goal: unreadable("D"), due: day("2025-09-10"), owner: EMPTY }, 7),
  ]);

  it("counts actions, findings and schedule verdicts", () => {
    const { views, ...figures } = summarise(table, runChecks(table, { asOf: AS_OF }), judgeAll(table.actions, OPTIONS));
    expect(figures).toEqual({ actions: 3, errors: 2, warnings: 2, overdue: 1, dueSoon: 1, noDate: 1 });
    expect(Object.keys(views)).toEqual(["goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model", "status"]);
  });

  it("counts the main value of each action, every code of the list, and what is missing", () => {
    const { views } = summarise(table, [], judgeAll(table.actions, OPTIONS));
    expect(views.goal).toEqual({ A: 0, B: 0, C: 2, K: 0, K1: 0, K2: 0, K3: 0, K4: 0, missing: 1 });
    expect(views.status).toEqual({ "not-started": 0, planned: 0, "in-progress": 3, "on-hold": 0, done: 0, postponed: 0, cancelled: 0, merged: 0, continuous: 0, missing: 0 });
  });

  it("counts a code that is not in the list as not understood", () => {
    const unlisted = [action({ level: "ALUE" })];
    expect(summarise(roadmap(unlisted), [], judgeAll(unlisted, OPTIONS)).views.level).toEqual({ PERUSTA: 0, TORI: 0, TOSI: 0, DATA: 0, missing: 1 });
  });

  it("has only the views that the programme uses", () => {
    expect(Object.keys(summarise(roadmap([], { programme: tornio }), [], []).views)).toEqual(["goal", "status"]);
  });

  it("has views that add up to the number of actions", () => {
    const levels = fc.array(fc.constantFrom("TORI", "TOSI", "DATA", "muu", undefined), { maxLength: 30 });
    fc.assert(
      fc.property(levels, (codes) => {
        const actions = codes.map((level, index) => action(level === undefined ? {} : { level }, 5 + index));
        const { views } = summarise(roadmap(actions), [], judgeAll(actions, OPTIONS));
        for (const view of Object.values(views)) expect(Object.values(view).reduce((sum, count) => sum + count, 0)).toBe(codes.length);
      }),
    );
  });
});
