import { describe, expect, it } from "@jest/globals";
import { serialFromDay } from "../../../src/core/grid/serial";
import { planForSystem } from "../../../src/workbook/plan/plan-dates";
import { sheetPlan, workbookPlan } from "../plans/full-plan";

const DAY = "2026-11-22";

describe("a plan for a workbook that counts its days from 1904", () => {
  const plan = workbookPlan(sheetPlan({
    id: "data",
    name: "Tiedot",
    rows: [[{ value: serialFromDay(DAY, 1900), style: "date" }, { value: serialFromDay(DAY, 1900), style: "integer" }, null, { value: 46348, formula: "dk_as_of", style: "linedDate" }, { value: null, style: "date" }, { value: "22.11.", style: "dayNarrow" }]],
  }));

  it("holds days as that workbook stores them, and leaves everything else", () => {
    const [sheet] = planForSystem(plan, 1904).sheets;
    expect(sheet?.rows).toEqual([[{ value: serialFromDay(DAY, 1904), style: "date" }, { value: 46348, style: "integer" }, null, { value: 44886, formula: "dk_as_of", style: "linedDate" }, { value: null, style: "date" }, { value: "22.11.", style: "dayNarrow" }]]);
  });

  it("is the plan itself where days are counted from 1900", () => {
    expect(planForSystem(plan, 1900)).toBe(plan);
  });
});
