import { describe, expect, it } from "@jest/globals";
import { CHECK_IDS } from "../../../src/core/checks/check-ids";
import { CHECKS } from "../../../src/core/checks/registry";
import { runChecks } from "../../../src/core/checks/run-checks";
import { porvoo } from "../../../src/core/programme/porvoo";
import { AS_OF, action, almostClean, checksThatFind, cleanFields, column, day, EMPTY, findings, normalised, roadmap, unreadable } from "./helpers";

describe("the checks together", () => {
  it("find nothing in a complete row", () => {
    expect(runChecks(roadmap([action(cleanFields())]), { asOf: AS_OF })).toEqual([]);
  });

  it("find nothing in an empty table that has all columns", () => {
    const { columns } = roadmap([action(cleanFields())]);
    expect(runChecks(roadmap([], { columns }), { asOf: AS_OF })).toEqual([]);
  });

  it("are all registered, in the order of their ids", () => {
    expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
  });

  it("give the whole finding: check, severity, row, field, cell, value, suggestion and facts", () => {
    const table = roadmap([action({ ...cleanFields(), level: unreadable("TOSO", { note: "value-not-in-list", suggestion: "TOSI" }) }, 7)]);
    expect(runChecks(table, { asOf: AS_OF })).toEqual([
      { check: "code-unknown", severity: "error", row: 7, field: "level", cell: "D7", value: "TOSO", suggestion: "TOSI", facts: { note: "value-not-in-list" } },
    ]);
  });

  it("list findings in the order of the checks, then by row", () => {
    const table = roadmap([almostClean({ owner: EMPTY }, 5), almostClean({ id: "13", title: EMPTY, owner: EMPTY }, 6)]);
    expect(runChecks(table, { asOf: AS_OF }).map(({ check, row }) => [check, row])).toEqual([
      ["required-cell-missing", 5],
      ["required-cell-missing", 6],
      ["title-missing", 6],
    ]);
  });

  it("let the programme change a severity and switch a check off", () => {
    const late = almostClean({ due: day("2025-06-30") });
    const withSeverity = (severity: "error" | "off"): typeof porvoo => ({ ...porvoo, severities: { overdue: severity } });
    expect(findings("overdue", late)[0]?.severity).toBe("warning");
    expect(findings("overdue", roadmap([late], { programme: withSeverity("error") }))[0]?.severity).toBe("error");
    expect(findings("overdue", roadmap([late], { programme: withSeverity("off") }))).toEqual([]);
  });

  it("let the programme's word on a field go before its word on the check", () => {
    const programme = { ...porvoo, severities: { "required-cell-missing": "error" as const }, fields: { ...porvoo.fields, owner: { required: "always" as const, used: true, headers: [], missing: "info" as const } } };
    expect(findings("required-cell-missing", roadmap([almostClean({ owner: EMPTY })], { programme }))[0]?.severity).toBe("info");
  });

  it("point at the merged cell that a value comes from, and judge that cell once", () => {
    const level = normalised("Tori ", "TORI");
    const merged = [action({ ...cleanFields(), level }, 5), action({ ...cleanFields(), id: "13", title: "Toinen", level }, 6, { inherited: { level: 5 } })];
    expect(findings("code-not-canonical", roadmap(merged)).map(({ row, cell }) => [row, cell])).toEqual([[5, "D5"]]);
  });

  it("point at the group heading that a value comes from, once, and propose no text for it", () => {
    const goal = unreadable("Tavoite D: muut", { note: "value-not-in-list", suggestion: "A" });
    const below = [action({ ...cleanFields(), goal }, 6, { inherited: { goal: 5 } }), action({ ...cleanFields(), id: "13", title: "Toinen", goal }, 7, { inherited: { goal: 5 } })];
    const table = roadmap(below, { skipped: [{ row: 5, kind: "group", text: "Tavoite D: muut" }] });
    expect(findings("code-unknown", table)).toEqual([
      { check: "code-unknown", severity: "error", row: 5, field: "goal", cell: "A5", value: "Tavoite D: muut", suggestion: null, facts: { note: "value-not-in-list" } },
    ]);
  });

  it("tell of an inherited due date on the late action's own row", () => {
    const late = action({ ...cleanFields(), due: day("2025-06-30") }, 8, { inherited: { due: 7 } });
    expect(findings("overdue", late).map(({ row, cell }) => [row, cell])).toEqual([[8, "R7"]]);
  });

  it("take a field that only group headings give as present", () => {
    const { goal, ...rest } = cleanFields();
    const table = roadmap([action({ ...rest, ...(goal === undefined ? {} : { goal }) }, 6, { inherited: { goal: 5 } })], {
      columns: Object.keys(rest).map((field, index) => column(index + 1, field as keyof typeof rest)),
      skipped: [{ row: 5, kind: "group", text: "Tavoite A" }],
    });
    expect(checksThatFind(table)).toEqual([]);
  });

  it("have no cell to point at for a value that stood in another field's cell", () => {
    const { activityCode, ...rest } = cleanFields();
    const table = roadmap([action({ ...rest, ...(activityCode === undefined ? {} : { activityCode: "2222" }) })], {
      columns: [...Object.keys(rest).map((field, index) => column(index + 1, field as keyof typeof rest)), column(40, "costCentre")],
    });
    // Without a column there is nothing to say about the field at all.
    expect(findings("activity-code-foreign", table)).toEqual([]);
  });

  it("show a date stored as a number as the day that a person sees", () => {
    const late = almostClean({ due: { raw: 45838, status: "ok", value: day("2025-06-30") } });
    expect(findings("overdue", late)[0]?.value).toBe("30.6.2025");
  });
});
