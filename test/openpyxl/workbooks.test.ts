import { beforeAll, describe, expect, it } from "@jest/globals";
import { planNewRoadmap } from "../../src/app/plan-new-roadmap";
import { PROGRAMMES } from "../../src/core/programme/registry";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { WORDS } from "../../src/text/words";
import { EXAMPLES, LANGUAGES, planOf, readExample, REPORT_DAY } from "../core/reports/report-plans";
import { asPlanned } from "./as-planned";
import { openWorkbooks } from "./open-workbooks";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";
import { describeOpened } from "./python";

const REPORTS = EXAMPLES.flatMap((example) => LANGUAGES.map((language) => ({ name: `report-${example}-${language}`, plan: async () => planOf((await readExample(example)).roadmap, language) })));
const NEW = PROGRAMMES.flatMap((programme) => LANGUAGES.map((language) => ({ name: `new-${programme.id}-${language}`, plan: () => planNewRoadmap(programme, REPORT_DAY, WORDS[language]) })));
const FILES = [...REPORTS, ...NEW];

/** Compared sheet by sheet, so that a difference names its sheet. */
const ASPECTS = ["state", "tables", "validations", "charts", "merged", "freeze", "print", "links", "formulas"] as const satisfies readonly (keyof OpenedSheet)[];

/** openpyxl keeps rules together that have the same range. */
const inOrder = ({ conditionalFormats }: OpenedSheet): readonly string[] => conditionalFormats.map(({ range, formula }) => `${range} ${formula}`).sort();

/** Addresses whose values are not the same; figures may differ where a file no longer holds a digit. */
function differing(planned: OpenedSheet["values"], opened: OpenedSheet["values"]): readonly string[] {
  const isSame = (a: unknown, b: unknown): boolean => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a)) : a === b);
  return [...new Set([...Object.keys(planned), ...Object.keys(opened)])].filter((address) => !isSame(planned[address], opened[address])).map((address) => `${address}: planned ${JSON.stringify(planned[address])}, found ${JSON.stringify(opened[address])}`);
}

describeOpened("Workbooks as openpyxl opens them, without a warning", () => {
  const planned = new Map<string, OpenedWorkbook>();
  let opened: ReadonlyMap<string, OpenedWorkbook> = new Map();

  beforeAll(async () => {
    const plans = new Map<string, WorkbookPlan>();
    for (const { name, plan } of FILES) plans.set(name, await plan());
    for (const [name, plan] of plans) planned.set(name, asPlanned(plan));
    opened = await openWorkbooks(plans);
  }, 240_000);

  describe.each(FILES.map(({ name }) => name))("%s", (name) => {
    function pairs(): readonly (readonly [planned: OpenedSheet, opened: OpenedSheet | undefined])[] {
      return planned.get(name)?.sheets.map((sheet) => [sheet, opened.get(name)?.sheets.find((each) => each.name === sheet.name)]) ?? [];
    }

    it("has the planned sheets in their order, and the planned names", () => {
      expect(opened.get(name)?.sheets.map((sheet) => sheet.name)).toEqual(planned.get(name)?.sheets.map((sheet) => sheet.name));
      expect(opened.get(name)?.names).toEqual(planned.get(name)?.names);
    });

    it.each(ASPECTS)("has the planned %s in every sheet", (aspect) => {
      for (const [plan, sheet] of pairs()) expect([plan.name, sheet?.[aspect]]).toEqual([plan.name, plan[aspect]]);
    });

    it("has the planned conditional formats", () => {
      for (const [plan, sheet] of pairs()) expect([plan.name, sheet && inOrder(sheet)]).toEqual([plan.name, inOrder(plan)]);
    });

    it("has the planned values, and stored results beside the formulas", () => {
      for (const [plan, sheet] of pairs()) expect([plan.name, differing(plan.values, sheet?.values ?? {})]).toEqual([plan.name, []]);
    });
  });
});
