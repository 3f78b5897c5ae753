import type { PeriodChoices } from "../choices";
import type { PartUnit } from "../words/meaning";
import type { JoinItem, Point, Unit } from "./point";

type Joins = readonly (JoinItem | undefined)[];

const COUNT: Readonly<Record<PartUnit, number>> = { week: 53, month: 12, quarter: 4, third: 3, half: 2 };

/** What a bare number is beside a neighbour: the "1." of 1.–15.5., the 5 of 5–8/2025, the 35 of 35–38. */
export function likeNeighbour(value: number, neighbour: Unit): Unit | undefined {
  if (neighbour.kind === "day") return { kind: "day", day: value, month: neighbour.month };
  if (neighbour.kind !== "part" || value > COUNT[neighbour.of]) return undefined;
  return { kind: "part", of: neighbour.of, index: value, ...(neighbour.numeric ? { numeric: true } : {}) };
}

/** Bare numbers take the unit of the time after them. */
function explainNumbers(points: Point[], joins: Joins): void {
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const point = points[at];
    const next = points[at + 1];
    if (point?.unit.kind !== "number" || point.unit.width > 2 || !next || !joins[at + 1]) continue;
    const unit = likeNeighbour(point.unit.value, next.unit);
    if (unit) points[at] = { ...point, unit };
  }
}

/** In vk 35–38/2025 and vk 50/2025–2/2026 the second number is a week too; after Q4/2025 it may be. */
function followUnit(points: Point[], joins: Joins): void {
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (point.unit.kind !== "part" || point.unit.numeric !== true || before?.unit.kind !== "part" || before.unit.numeric === true || !joins[at]) return;
    const { of } = before.unit;
    if (of === "month" || point.unit.index > COUNT[of]) return;
    const certain = of === "week" || before.year === undefined;
    points[at] = { ...point, unit: { kind: "part", of, index: point.unit.index }, doubts: certain ? point.doubts : [...point.doubts, "two-candidates"] };
  });
}

const isMonth = (point: Point | undefined): boolean => point?.unit.kind === "part" && point.unit.of === "month";

/** kesä-heinäkuu, touko–kesä: a season's word beside a month is a month. */
function seasonsAsMonths(points: Point[], joins: Joins): void {
  points.forEach((point, at) => {
    if (point.unit.kind !== "season" || point.unit.month === undefined || point.unit.piece) return;
    const beside = (isMonth(points[at + 1]) && joins[at + 1] !== undefined) || (isMonth(points[at - 1]) && joins[at] !== undefined);
    if (!beside) return;
    points[at] = { ...point, unit: { kind: "part", of: "month", index: point.unit.month } };
  });
}

/** n/yyyy as the column has decided: a month, a half-year, a week. */
function decideNumbered(point: Point, choices: PeriodChoices): Point {
  if (point.unit.kind !== "part" || point.unit.numeric !== true) return point;
  const { index } = point.unit;
  if (choices.numbered === "unproven") return index <= 2 ? { ...point, doubts: [...point.doubts, "two-candidates"] } : point;
  return { ...point, unit: { kind: "part", of: choices.numbered, index } };
}

/** Two bare two-digit numbers (24–26) are years; so is a lone one. Certain only in a column of years. */
function numbersAsYears(points: readonly Point[], choices: PeriodChoices, alone: boolean): Point[] {
  const allYears = points.length <= 2 && points.every(({ unit }) => unit.kind === "number" && unit.form === "plain" && unit.width === 2 && unit.value >= 19 && unit.value <= 40);
  if (!allYears || !alone) return [...points];
  return points.map((point) => ({ ...point, unit: { kind: "year" }, year: 2000 + (point.unit.kind === "number" ? point.unit.value : 0), doubts: choices.hasYears ? [] : ["two-candidates"] }));
}

/**
 * Explains what each point is by its neighbours and by what the column has decided.
 * @param alone nothing but times stands in the cell
 */
export function completeUnits(points: readonly Point[], joins: Joins, choices: PeriodChoices, alone: boolean): readonly Point[] {
  const completed = numbersAsYears(points, choices, alone);
  explainNumbers(completed, joins);
  followUnit(completed, joins);
  seasonsAsMonths(completed, joins);
  return completed.map((point) => decideNumbered(point, choices));
}
