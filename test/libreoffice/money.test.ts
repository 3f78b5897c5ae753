import { beforeAll, expect, it } from "@jest/globals";
import type { ProfitabilityInput } from "../../src/core/finance/profitability/profitability-input";
import { generic } from "../../src/core/programme/generic";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { SheetRead } from "../../src/workbook/workbook";
import { action, almostClean, EMPTY, euros, roadmap } from "../core/checks/helpers";
import { ledgerResult, manyPostings } from "../core/reports/money/ledger-results";
import { inputs } from "../core/reports/profitability/inputs";
import { LANGUAGES, planOf, readExample, REPORT_DAY } from "../core/reports/report-plans";
import { compare, errorCells } from "./differences";
import { recalculate } from "./recalculate";
import { describeRecalculated } from "./soffice";

const LONG_UNIT = "Hyvinvoinnin ja sivistyksen toimialaryhmä";

/** Every way that a calculation can end. */
const CALCULATIONS: readonly ProfitabilityInput[] = [
  inputs({ action: "1", oneOff: 30_000, running: 2_000, hours: 400, startYear: 2026 }),
  inputs({ action: "2", oneOff: 100_000.55, running: 0, savings: 12_345.67, startYear: 2025, interest: 0, horizon: 3 }),
  inputs({ action: "3", oneOff: 0, running: 0, savings: 1_234_567, startYear: 2026 }),
  inputs({ action: "4", oneOff: 5_000, running: 8_000, hours: 10, hourPrice: 33.5, startYear: 2026, benefits: "Palvelu on saavutettava" }),
  inputs({ action: "5" }),
  inputs({ action: "6", oneOff: 1, running: 1, startYear: 2026 }),
  inputs({ action: "ei ole", oneOff: 10, running: 0, savings: 4, startYear: 2026, horizon: 4 }),
];

const five = (more: Parameters<typeof almostClean>[0] = {}): ReturnType<typeof almostClean>[] => ["1", "2", "3", "4", "5"].map((id, index) => almostClean({ id, title: `Toimenpide ${id}`, ...more }, 5 + index));

const ROADMAPS = {
  "no-money": roadmap([action({ id: "1", title: "Yksi", unit: "Elinvoima" })]),
  "one-action": roadmap([almostClean({ id: "1", "budget:2026": euros(1234.56) })]),
  "zero-budget": roadmap(five({ "budget:2025": euros(0), "actual:2025": euros(10.1) })),
  "negative-amounts": roadmap(five({ "budget:2025": euros(-100.01), "actual:2025": euros(-20), "budget:2026": euros(-5) })),
  "without-years": roadmap([almostClean({ budget: euros(100), actual: euros(20), "budget:2025": EMPTY, "actual:2025": EMPTY })]),
  "long-units": roadmap(five({ unit: LONG_UNIT, "budget:2026": euros(99_999.99), "budget:2027": euros(0.01), cost: "L", costEffect: "long-term" })),
  "other-programme": roadmap([action({ id: "1", title: "Yksi", cost: "M", "budget:2026": euros(10), personDays: 3 })], { programme: generic }),
} as const;

const WITH_LEDGER = { "ledger-alone": "no-money", "ledger-one-action": "one-action", "ledger-negative": "negative-amounts", "ledger-long-units": "long-units" } as const;

describeRecalculated("Money sheets, recalculated", () => {
  const plans = new Map<string, WorkbookPlan>();
  let recalculated: ReadonlyMap<string, readonly SheetRead[]> = new Map();

  beforeAll(async () => {
    const { roadmap: porvoo } = await readExample("porvoo");
    for (const language of LANGUAGES) plans.set(`porvoo-${language}`, planOf(porvoo, language, REPORT_DAY, { ledger: ledgerResult(porvoo, manyPostings(porvoo)), profitability: CALCULATIONS }));
    for (const [name, read] of Object.entries(ROADMAPS)) plans.set(name, planOf(read, "fi", REPORT_DAY, { profitability: CALCULATIONS }));
    for (const [name, of] of Object.entries(WITH_LEDGER)) {
      const read = ROADMAPS[of];
      plans.set(name, planOf(read, "sv", REPORT_DAY, { ledger: ledgerResult(read, [{ action: "1", day: "2025-03-01", cents: 1 }, { action: "1", day: null, cents: -70 }, { action: null, day: "2024-12-31", cents: 5_000_001 }, { action: "other", day: null, cents: 3 }]) }));
    }
    plans.set("empty-ledger", planOf(ROADMAPS["one-action"], "en", REPORT_DAY, { ledger: ledgerResult(ROADMAPS["one-action"], []) }));
    recalculated = await recalculate(plans, "fi-FI");
  }, 240_000);

  const names = [...LANGUAGES.map((language) => `porvoo-${language}`), ...Object.keys(ROADMAPS), ...Object.keys(WITH_LEDGER), "empty-ledger"];

  it.each(names)("%s: every formula gives the planned result, and none an error", (name) => {
    const plan = plans.get(name);
    const sheets = recalculated.get(name);
    if (plan === undefined || sheets === undefined) throw new Error(`${name} was not recalculated`);
    const { formulas, differences } = compare(plan, sheets);
    expect(differences).toEqual([]);
    expect(errorCells(sheets)).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  });
});
