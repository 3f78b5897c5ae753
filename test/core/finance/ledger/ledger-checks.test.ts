import { describe, expect, it } from "@jest/globals";
import type { LedgerCheck, LedgerFinding } from "../../../../src/core/finance/ledger/ledger-finding";
import type { Given, Rows } from "./ledger-fixtures";
import { posting, tieRowsOf } from "./ledger-fixtures";

function found(check: LedgerCheck, rows: Rows, given?: Given): readonly LedgerFinding[] {
  return tieRowsOf(rows, given).findings.filter((finding) => finding.check === check);
}

describe("checks of a tied ledger", () => {
  it("tell costs on an action that is not started, cancelled, or done; done work only as a note until its end", () => {
    const told = (project: string, day: string): unknown[] => found("cost-against-status", [posting({ project, day, sum: "5,00" })]).map(({ severity, facts }) => [severity, (facts as { status: string }).status]);
    expect(told("DT-1", "1.3.2025")).toEqual([]);
    expect(told("DT-2", "1.3.2025")).toEqual([["warning", "not-started"]]);
    expect(told("4", "1.3.2025")).toEqual([["warning", "cancelled"]]);
    expect(told("3", "1.3.2024")).toEqual([["info", "done"]]);
    expect(told("3", "1.3.2025")).toEqual([["warning", "done"]]);
  });

  it("tell a year that is over its budget", () => {
    const rows = [posting({ project: "DT-1", sum: "2 000,00" }), posting({ document: "2", project: "DT-1", sum: "0,01" })];
    expect(found("over-budget", rows.slice(0, 1))).toEqual([]);
    expect(found("over-budget", rows)).toEqual([expect.objectContaining({ severity: "warning", facts: { action: { row: 2, id: "DT-1", title: "Sähköinen arkistointi" }, year: 2025, budgetCents: 200000, actualCents: 200001 } })]);
  });

  it("tell work in progress whose budget is not used, in the years that the ledger covers", () => {
    expect(found("no-spending", [posting({ sum: "1,00" })])).toEqual([expect.objectContaining({ facts: expect.objectContaining({ year: 2025, budgetCents: 200000, lastMonth: "2025-03" }) as unknown })]);
    expect(found("no-spending", [posting({ project: "DT-1", sum: "1,00" })])).toEqual([]);
  });

  it("tell costs in a year that has no budget, or lies outside the schedule", () => {
    expect(found("year-mismatch", [posting({ project: "DT-2", day: "1.12.2024", sum: "1,00" })]).map(({ facts }) => facts)).toEqual([expect.objectContaining({ year: 2024, years: [2025], by: "budget" })]);
    expect(found("year-mismatch", [posting({ project: "DT-2", sum: "1,00" })])).toEqual([]);
  });

  it("tell that nothing has the programme's code", () => {
    expect(found("nothing-counted", [posting({ code: "2010", sum: "1,00" })]).map(({ facts }) => facts)).toEqual([{ code: "1111", rows: 1 }]);
  });

  it("tell rules whose action is not in the roadmap", () => {
    const rule = { costCentres: ["1"], accounts: [], suppliers: [], words: [] };
    expect(found("rule-without-action", [posting({ sum: "1,00" })], { rules: [{ ...rule, action: "DT-1" }, { ...rule, action: "X" }] }).map(({ facts }) => facts)).toEqual([{ rule: 2, action: "X" }]);
  });
});

describe("costs of an action", () => {
  it("are summed by year and by month beside the roadmap's budget", () => {
    const { actions } = tieRowsOf([posting({ project: "DT-1", day: "1.12.2024", sum: "1,00" }), posting({ document: "2", project: "DT-1", sum: "2,00" }), posting({ document: "3", project: "DT-1", sum: "-0,50" })]);
    expect(actions.map(({ action }) => action.id)).toEqual(["DT-1", "DT-2", "3", "4"]);
    expect(actions[0]).toEqual({ action: { row: 2, id: "DT-1", title: "Sähköinen arkistointi" }, budgetCents: { 2024: 100000, 2025: 200000 }, actualCents: { 2024: 100, 2025: 150 }, monthCents: { "2024-12": 100, "2025-03": 150 }, rows: 3 });
  });
});
