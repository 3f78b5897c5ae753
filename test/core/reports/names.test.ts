import { describe, expect, it } from "@jest/globals";
import { PLAIN_FIELDS, VIEW_FIELDS } from "../../../src/core/programme/fields";
import type { FieldKey } from "../../../src/core/programme/fields";
import { porvoo } from "../../../src/core/programme/porvoo";
import { PROGRAMMES } from "../../../src/core/programme/registry";
import { displayCode } from "../../../src/core/reports/code-display";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../src/text/words";
import { action, cleanFields, EMPTY, euros, roadmap } from "../checks/helpers";
import { LANGUAGES, planOf, sheetOf } from "./report-plans";

const FIELDS: readonly FieldKey[] = [...PLAIN_FIELDS, "budget:2024", "budget:2025", "actual:2024", "actual:2025"];

/** A report with every column that there can be. */
function fullPlans(language: (typeof LANGUAGES)[number]): readonly WorkbookPlan[] {
  const all = action({ ...cleanFields(), light: "green", budget: euros(1), actual: euros(2), "budget:2024": EMPTY, "actual:2024": EMPTY });
  return PROGRAMMES.map((programme) => planOf(roadmap([all], { programme, fields: FIELDS }), language));
}

const duplicates = (names: readonly string[]): readonly string[] => {
  const folded = names.map((name) => name.toLowerCase());
  return folded.filter((name, index) => folded.indexOf(name) !== index);
};

/** What Excel takes for a cell in either of its two ways of writing one. */
const CELL = /^[a-z]{1,3}\d+$|^r\d*(?:c\d*)?$|^c\d*$/iu;

describe.each(LANGUAGES)("Names in the report sheets, %s", (language) => {
  const plans = fullPlans(language);

  it("are letters, digits and blanks in the headers of the data table, so that formulas need no escapes", () => {
    for (const plan of plans) {
      const [table] = sheetOf(plan, "data").tables;
      expect(table?.columns.length).toBeGreaterThan(30);
      expect(table?.columns.filter((header) => !/^[\p{L}\d]+(?: [\p{L}\d]+)*$/u.test(header))).toEqual([]);
    }
  });

  it("are unique in each table, whatever their letter case", () => {
    for (const table of plans.flatMap((plan) => plan.sheets.flatMap(({ tables }) => tables))) expect([table.name, duplicates(table.columns)]).toEqual([table.name, []]);
  });

  it("are ASCII letters for tables, unique in the workbook, and neither a cell nor a defined name", () => {
    for (const plan of plans) {
      const names = plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((name) => !/^[A-Za-z]{3,255}$/u.test(name) || CELL.test(name))).toEqual([]);
      expect(duplicates([...names, ...plan.names.map(({ name }) => name)])).toEqual([]);
    }
  });

  it("are such for sheets as Excel accepts", () => {
    for (const plan of plans) {
      const names = plan.sheets.map(({ name }) => name);
      expect(duplicates(names)).toEqual([]);
      expect(names.filter((name) => name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/iu.test(name))).toEqual([]);
    }
  });

  it("lead the defined names to the parameters of the data sheet", () => {
    for (const plan of plans) {
      const data = sheetOf(plan, "data");
      expect(plan.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
        ["dk_as_of", `'${data.name}'!$D$3`],
        ["dk_soon_until", `'${data.name}'!$D$4`],
        ["dk_stale_days", `'${data.name}'!$D$5`],
        ["dk_days_per_year", `'${data.name}'!$F$3`],
      ]);
      expect(data.rows[2]?.[5]?.value).toBe(220);
      expect([3, 4, 5].map((row) => data.rows[row - 1]?.[3]?.value)).toEqual([46006, 46036, 365]);
    }
  });
});

describe.each(LANGUAGES)("Texts that formulas count by, %s", (language) => {
  const { values } = WORDS[language];

  it("are told apart by a comparison without letter case: statuses, precisions", () => {
    expect(duplicates([...Object.values(values.statuses), values.missing])).toEqual([]);
    expect(duplicates(Object.values(values.precisions))).toEqual([]);
  });

  it("are told apart by a comparison without letter case: the codes of each view", () => {
    const lists = PROGRAMMES.flatMap((programme) => VIEW_FIELDS.flatMap((field) => programme.codeLists[field] ?? []));
    expect(lists.length).toBe(18);
    for (const list of lists) expect(duplicates([...list.codes.map(({ code }) => displayCode(list, code, language)), values.missing])).toEqual([]);
  });
});

describe("Codes of a programme of the user's own", () => {
  it("stand in headers without signs that formulas would have to escape", () => {
    const codes = ["2.1", "[x]#", "a-b"].map((code) => ({ code, names: { fi: code, sv: code, en: code }, synonyms: [], hints: [], writtenAs: "either" as const }));
    const list = { several: true, secondary: false, undecided: "as-written" as const, open: false, codes, groups: [] };
    const programme = { ...porvoo, codeLists: { ...porvoo.codeLists, goal: list } };
    const headers = sheetOf(planOf(roadmap([action({ goal: ["2.1"] })], { programme }), "fi"), "data").tables[0]?.columns ?? [];
    expect(headers.filter((header) => header.startsWith("Tavoite"))).toEqual(["Tavoite", "Tavoite 2 1", "Tavoite x", "Tavoite a b"]);
  });
});
