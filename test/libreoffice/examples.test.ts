import { beforeAll, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { SheetRead } from "../../src/workbook/workbook";
import { EXAMPLES, LANGUAGES, planOf, readExample } from "../core/reports/report-plans";
import { compare, errorCells } from "./differences";
import { recalculate } from "./recalculate";
import { describeRecalculated } from "./soffice";

/** One report in each language is enough to see that no formula depends on the region. */
const FINNISH = ["porvoo-fi", "mustasaari-sv", "porvoo-sekava-en"] as const;

const REPORTS = EXAMPLES.flatMap((example) => LANGUAGES.map((language) => [`${example}-${language}`, example, language] as const));

describeRecalculated("Reports of the examples, recalculated", () => {
  const plans = new Map<string, WorkbookPlan>();
  let english: ReadonlyMap<string, readonly SheetRead[]> = new Map();
  let finnish: ReadonlyMap<string, readonly SheetRead[]> = new Map();

  beforeAll(async () => {
    for (const [name, example, language] of REPORTS) plans.set(name, planOf((await readExample(example)).roadmap, language));
    english = await recalculate(plans, "en-US");
    finnish = await recalculate(new Map([...plans].filter(([name]) => FINNISH.some((each) => each === name))), "fi-FI");
  }, 240_000);

  function expectAgreement(name: string, all: ReadonlyMap<string, readonly SheetRead[]>): void {
    const plan = plans.get(name);
    const sheets = all.get(name);
    if (plan === undefined || sheets === undefined) throw new Error(`${name} was not recalculated`);
    const { formulas, differences } = compare(plan, sheets);
    expect(differences).toEqual([]);
    expect(errorCells(sheets)).toEqual([]);
    expect(formulas).toBeGreaterThan(200);
  }

  it.each(REPORTS)("%s: every formula gives the planned result", (name) => {
    expectAgreement(name, english);
  });

  it.each(FINNISH)("%s under a Finnish locale: every formula gives the planned result", (name) => {
    expectAgreement(name, finnish);
  });
});
