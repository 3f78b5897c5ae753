import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../src/core/programme/porvoo";
import { action, almostClean, checksThatFind, cleanFields, EMPTY, findings, roadmap, unreadable } from "./helpers";

describe("required-cell-missing", () => {
  it("tells of each empty required cell", () => {
    expect(findings("required-cell-missing", almostClean({ goal: EMPTY, status: EMPTY })).map(({ field, severity, cell, value }) => [field, severity, cell, value])).toEqual([
      ["goal", "error", "C5", null],
      ["status", "error", "S5", null],
    ]);
  });

  it("takes a mark for nothing (\"-\") as empty and shows it", () => {
    expect(findings("required-cell-missing", almostClean({ unit: { raw: "-", status: "empty" } })).map(({ field, value }) => [field, value])).toEqual([["unit", "-"]]);
  });

  it("is as grave as the programme says of the field", () => {
    expect(findings("required-cell-missing", almostClean({ owner: EMPTY })).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("says nothing of a column that the table lacks, nor of fields that are not required", () => {
    const { model, ...rest } = cleanFields();
    expect(model).toBe("network");
    expect(findings("required-cell-missing", action({ ...rest, description: EMPTY, notes: EMPTY }))).toEqual([]);
  });

  it("leaves unreadable cells to other checks", () => {
    expect(checksThatFind(almostClean({ level: unreadable("??") }))).toEqual(["code-unknown"]);
  });

  it("leaves the due date of open work to no-date, and asks none of work that has none by nature", () => {
    expect(findings("required-cell-missing", almostClean({ due: EMPTY }))).toEqual([]);
    for (const status of ["continuous", "cancelled", "merged"] as const) expect(findings("required-cell-missing", almostClean({ due: EMPTY, status }))).toEqual([]);
    expect(findings("required-cell-missing", almostClean({ due: EMPTY, status: "done", progress: 100 })).map(({ field }) => field)).toEqual(["due"]);
  });

  it("asks for a with-money field only on rows with money", () => {
    const programme = { ...porvoo, fields: { ...porvoo.fields, funding: { required: "with-money" as const, used: true, headers: [] } } };
    const withMoney = roadmap([almostClean({ funding: EMPTY })], { programme });
    const without = roadmap([almostClean({ funding: EMPTY, cost: "S", costEffect: EMPTY, "budget:2025": EMPTY, "actual:2025": EMPTY })], { programme });
    expect(findings("required-cell-missing", withMoney).map(({ field }) => field)).toEqual(["funding"]);
    expect(findings("required-cell-missing", without)).toEqual([]);
  });
});
