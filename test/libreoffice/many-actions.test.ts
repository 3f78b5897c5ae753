import { expect, it } from "@jest/globals";
import { roadmap } from "../core/checks/helpers";
import { planOf } from "../core/reports/report-plans";
import { compare, errorCells } from "./differences";
import { manyActions } from "./many-actions";
import { recalculate } from "./recalculate";
import { describeRecalculated } from "./soffice";

const ACTIONS = 5_000;

describeRecalculated("The report of five thousand actions, recalculated", () => {
  it("has every result as planned, and no error", async () => {
    const plan = planOf(roadmap(manyActions(ACTIONS)), "fi");
    const sheets = (await recalculate(new Map([["many", plan]]), "fi-FI")).get("many") ?? [];
    const { formulas, differences } = compare(plan, sheets);
    expect([differences.length, ...differences.slice(0, 20)]).toEqual([0]);
    expect(errorCells(sheets)).toEqual([]);
    expect(formulas).toBeGreaterThan(50 * ACTIONS);
  }, 900_000);
});
