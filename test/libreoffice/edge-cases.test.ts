import { beforeAll, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { Action } from "../../src/core/reading/action";
import { STATUSES } from "../../src/core/reading/values";
import type { SheetRead } from "../../src/workbook/workbook";
import { action, almostClean, cleanFields, day, EMPTY, period, roadmap, uncertain } from "../core/checks/helpers";
import { planOf, REPORT_DAY } from "../core/reports/report-plans";
import { compare, errorCells } from "./differences";
import { recalculate } from "./recalculate";
import { describeRecalculated } from "./soffice";

/** Round the report day, the last day that counts as soon (30 days on) and the last that is not stale (one year back). */
const DAYS = ["2025-12-14", "2025-12-15", "2025-12-16", "2026-01-14", "2026-01-15", "2024-12-14", "2024-12-15", "2024-12-16"];

function everyStatusAndDate(): Action[] {
  const dues = [EMPTY, day("2025-12-14"), day("2025-12-15"), day("2026-01-14"), day("2026-01-15"), uncertain(day("2024-06-30")), period("2025-01-01", null), period(null, null, "continuous"), period("2024-01-01", "2025-06-30", "continuous"), period("2025-07-01", "2025-12-31", "half")];
  const actions: Action[] = [];
  for (const status of [...STATUSES, EMPTY, uncertain("in-progress" as const)]) {
    for (const due of dues) {
      const when = DAYS[actions.length % DAYS.length] ?? REPORT_DAY;
      actions.push(almostClean({ id: String(actions.length + 1), status, due, start: day(when), updated: day(when), checkpoint: `Tarkistus ${when}` }, actions.length + 5));
    }
  }
  return actions;
}

const ODD_TITLES = ["=1+1", "'lainaus", "#N/A", "#VIITTAUS!", "TOSI", "TRUE", "1/2025", "007", "1,5", 'Hän sanoi "ei" & <meni>', "kaksi  väliä", "rivi\nvaihtuu", "_x0041_", "*", "~?", "@x", "ääkköset ÅÄÖ – ‰", "😀", " alussa ja lopussa "];

const ROADMAPS = {
  empty: roadmap([], { fields: ["id", "title", "goal", "status", "due", "budget:2025", "actual:2025"] }),
  "one-action": roadmap([action(cleanFields())]),
  "one-late": roadmap([almostClean({ due: day("2025-12-14"), title: "Yksi päivä myöhässä" })]),
  "without-readings": roadmap([action({ title: EMPTY }), action({}, 6)]),
  "long-texts": roadmap(
    Array.from({ length: 12 }, (_, index) =>
      almostClean({ id: String(index), title: `${"Pitkä nimi jatkuu ja jatkuu ".repeat(11)}${index}`.slice(-300), owner: "Vastuuhenkilö ".repeat(3).slice(0, 40), due: day(index % 2 === 0 ? "2025-06-30" : "2025-12-31") }, 5 + index),
    ),
  ),
  "odd-texts": roadmap(ODD_TITLES.map((title, index) => almostClean({ id: title, title, owner: title, unit: title, due: day("2025-12-01") }, 5 + index))),
  "unknown-code": roadmap([almostClean({ goal: ["X"], level: "ALUE", basis: "muu" }), almostClean({ goal: ["C", "X"] }, 6)]),
  "every-status-and-date": roadmap(everyStatusAndDate()),
} as const;

const NAMES = ["empty", "one-action", "one-late", "without-readings", "long-texts", "odd-texts", "unknown-code", "every-status-and-date"] as const satisfies readonly (keyof typeof ROADMAPS)[];

describeRecalculated("Reports of unusual roadmaps, recalculated", () => {
  const plans = new Map<string, WorkbookPlan>();
  let recalculated: ReadonlyMap<string, readonly SheetRead[]> = new Map();

  beforeAll(async () => {
    for (const name of NAMES) plans.set(name, planOf(ROADMAPS[name], "sv"));
    recalculated = await recalculate(plans, "fi-FI");
  }, 240_000);

  it.each(NAMES)("%s: every formula gives the planned result", (name) => {
    const plan = plans.get(name);
    const sheets = recalculated.get(name);
    if (plan === undefined || sheets === undefined) throw new Error(`${name} was not recalculated`);
    const { formulas, differences } = compare(plan, sheets);
    expect(differences).toEqual([]);
    expect(errorCells(sheets)).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  });
});
