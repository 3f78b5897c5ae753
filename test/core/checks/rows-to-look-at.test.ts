import { describe, expect, it } from "@jest/globals";
import { makeContext } from "../../../src/core/checks/check-context";
import type { Condition } from "../../../src/core/checks/condition";
import { on, onAny, onBoth, onNone, onVerdict } from "../../../src/core/checks/condition";
import { rowsToLookAt } from "../../../src/core/checks/rows-to-look-at";
import { isMissing, isSure } from "../../../src/core/checks/shared/reading-state";
import { action, AS_OF, day, EMPTY, euros, roadmap, uncertain } from "./helpers";

const table = roadmap([
  action({ status: "done", due: day("2025-06-30"), "budget:2025": euros(100) }, 5),
  action({ status: "in-progress", due: day("2025-06-30"), "budget:2026": euros(5) }, 6),
  action({ status: uncertain("in-progress"), due: EMPTY }, 7),
  action({ due: day("2026-06-30"), "budget:2025": euros(0), "budget:2026": euros(0) }, 8),
]);

const cents = (value: unknown): boolean => typeof value === "object" && value !== null && "cents" in value && value.cents !== 0;

describe("the rows that a check looks at", () => {
  it.each<[string, readonly Condition[], readonly number[]]>([
    ["all, without a condition", [], [5, 6, 7, 8]],
    ["those whose reading of a field is so", [on("status", (reading) => reading?.value === "in-progress")], [6, 7]],
    ["those that have no reading, where that is asked", [on("status", isMissing)], [8]],
    ["those that meet every condition", [on("status", isSure), on("due", (reading) => reading?.value?.end === "2025-06-30"), on("status", (reading) => reading?.value !== "done")], [6]],
    ["those with one of several fields so", [onAny(({ budgets }) => budgets, (reading) => cents(reading?.value))], [5, 6]],
    ["those with none of several fields so", [onNone(({ budgets }) => budgets, (reading) => cents(reading?.value))], [7, 8]],
    ["those of which two fields are so together", [onBoth("status", "due", (status, due) => status?.value === "in-progress" && due?.value !== undefined)], [6]],
    ["those without a reading of either field, where that is asked", [onBoth("start", "progress", (start, progress) => start === undefined && progress === undefined)], [5, 6, 7, 8]],
    ["none, where no field is asked", [onAny(() => [], () => true)], []],
    ["those of which the calendar says so", [onVerdict(({ overdue }) => overdue !== null)], [6]],
  ])("are %s", (_, conditions, rows) => {
    const met = rowsToLookAt(conditions, makeContext(table, { asOf: AS_OF }));
    expect(table.actions.filter((_action, index) => met[index] === 1).map(({ row }) => row)).toEqual(rows);
  });

  it("are found by asking each different reading once", () => {
    const status = { raw: "Valmis", status: "ok", value: "done" } as const;
    const same = roadmap(Array.from({ length: 50 }, (_, index) => action({ status }, 5 + index)));
    let asked = 0;
    const isDone = on("status", (reading) => {
      asked += 1;
      return reading?.value === "done";
    });
    expect(rowsToLookAt([isDone], makeContext(same, { asOf: AS_OF }))).toHaveLength(50);
    expect(asked).toBe(1);
  });

  it.each([
    ["once, where pairs occur again and again", 2, 6],
    ["for each row, where hardly any pair occurs twice", 40, 50],
  ])("are found by asking a pair of readings %s", (_, kinds, most) => {
    const status = [{ raw: "Valmis", status: "ok", value: "done" }, { raw: "Kesken", status: "ok", value: "in-progress" }, { raw: null, status: "empty" }] as const;
    const progress = Array.from({ length: kinds }, (_unused, value) => ({ raw: value, status: "ok", value }) as const);
    const many = roadmap(Array.from({ length: 50 }, (_unused, index) => action({ status: status[index % 3] ?? status[0], progress: progress[index % kinds] ?? 0 }, 5 + index)));
    let asked = 0;
    const isHalfDone = onBoth("status", "progress", (one, other) => {
      asked += 1;
      return one?.value === "done" && other?.value !== 1;
    });
    const met = rowsToLookAt([isHalfDone], makeContext(many, { asOf: AS_OF }));
    expect(many.actions.filter((_action, index) => met[index] === 1)).toEqual(many.actions.filter(({ fields }) => fields.status?.value === "done" && fields.progress?.value !== 1));
    expect(asked).toBe(most);
  });
});
