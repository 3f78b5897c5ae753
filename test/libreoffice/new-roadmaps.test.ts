import { beforeAll, expect, it } from "@jest/globals";
import { planNewRoadmap } from "../../src/app/plan-new-roadmap";
import { rangeAddress } from "../../src/core/grid/address";
import { PROGRAMMES } from "../../src/core/programme/registry";
import type { SheetPlan, WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { WORDS } from "../../src/text/words";
import { REPORT_DAY } from "../core/reports/report-plans";
import { compare, errorCells } from "./differences";
import { readBack, recalculatedFiles } from "./recalculate";
import { describeRecalculated } from "./soffice";
import type { FileValidation } from "./validations-in";
import { validationsIn } from "./validations-in";

/** One cell is no range in a file that LibreOffice writes. */
function planned({ validations }: SheetPlan): readonly FileValidation[] {
  return validations.map(({ range, source, prompt }) => ({ range: rangeAddress(range).replace(/^(.+):\1$/u, "$1"), source, title: prompt.title, note: prompt.text }));
}

const byRange = (validations: readonly FileValidation[]): readonly FileValidation[] => validations.toSorted((a, b) => (a.range < b.range ? -1 : 1));

describeRecalculated("New roadmaps, recalculated", () => {
  const plans = new Map<string, WorkbookPlan>(PROGRAMMES.map((programme) => [programme.id, planNewRoadmap(programme, REPORT_DAY, WORDS[programme.languages[0] ?? "fi"])]));
  let files: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    files = await recalculatedFiles(plans, "fi-FI");
  }, 240_000);

  it.each([...plans.keys()])("%s: no formula gives an error, and every drop-down list and note is kept", async (id) => {
    const plan = plans.get(id);
    const file = files.get(id);
    if (plan === undefined || file === undefined) throw new Error(`${id} was not recalculated`);
    const sheets = await readBack(id, file);
    expect(errorCells(sheets)).toEqual([]);
    const { formulas, differences } = compare(plan, sheets);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(0);
    expect(validationsIn(file, plan.sheets.length).map(byRange)).toEqual(plan.sheets.map(planned).map(byRange));
  });
});
