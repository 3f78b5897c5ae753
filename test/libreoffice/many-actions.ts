import { addDays } from "../../src/core/grid/day";
import type { Action } from "../../src/core/reading/action";
import { STATUSES } from "../../src/core/reading/values";
import { almostClean, day, EMPTY, euros, period, uncertain } from "../core/checks/helpers";

const GOALS = [["A"], ["B", "A"], ["C"], ["K1"], ["K2", "C"], ["K3"], ["K4"]];
const UNITS = ["Konsernihallinto", "Sivistystoimiala", "Elinvoima", "Porvoon vesi", "Oma yksikkö"];
/** More owners than a municipality has, each with a name of forty characters. */
const OWNERS = 120;
const LONG_TITLE = 300;
const FIRST_DAY = "2023-11-01";
const DAYS = 1_500;

/** Numbers from 0 up to a bound that look as if they were drawn, the same in every run. */
function drawing(): (bound: number) => number {
  let state = 20_251_215;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** So many actions of all statuses, days, sizes, goals, units and years, some of them missing or unsure; owners and titles as long as can be. */
export function manyActions(count: number): readonly Action[] {
  const draw = drawing();
  const oneOf = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const anyDay = (): string => addDays(FIRST_DAY, draw(DAYS));
  return Array.from({ length: count }, (_, index) => {
    const due = oneOf([() => day(anyDay()), () => day(anyDay()), () => day(anyDay()), () => uncertain(day(anyDay())), () => period("2025-01-01", "2025-06-30", "half"), () => period(null, null, "continuous"), () => EMPTY])();
    const start = oneOf([() => day(anyDay()), () => period(anyDay(), "2027-12-31"), () => EMPTY])();
    return almostClean(
      {
        id: String(index + 1),
        title: index % 25 === 0 ? `${index + 1}. ${"pitkä nimi jatkuu ja jatkuu ".repeat(12)}`.slice(0, LONG_TITLE) : `Toimenpide ${index + 1}`,
        owner: oneOf([EMPTY, `Vastuutaho ${"numero ".repeat(4)}`.padEnd(37, ".") + String(100 + draw(OWNERS)), `Vastuutaho ${"numero ".repeat(4)}`.padEnd(37, ".") + String(100 + draw(OWNERS))]),
        unit: oneOf([EMPTY, ...UNITS]),
        goal: oneOf([EMPTY, ...GOALS]),
        level: oneOf([EMPTY, "PERUSTA", "TORI", "TOSI", "DATA"]),
        basis: oneOf([EMPTY, "statutory", "strategy", "end-of-support", "political"]),
        cost: oneOf([EMPTY, "S", "M", "L"]),
        impact: oneOf([EMPTY, "S", "M", "L"]),
        status: oneOf([EMPTY, ...STATUSES]),
        roadmapYear: oneOf([EMPTY, 2024, 2025, 2026]),
        due,
        start,
        updated: day(anyDay()),
        checkpoint: `Tarkistus ${anyDay()}`,
        personDays: oneOf([EMPTY, draw(400) / 4]),
        "budget:2025": oneOf([EMPTY, euros(draw(10_000_000) / 100)]),
        "actual:2025": oneOf([EMPTY, euros(draw(1_000_000) / 100)]),
      },
      index + 5,
    );
  });
}
