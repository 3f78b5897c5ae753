import type { NoteCode } from "../../note";
import type { Figure, Scan } from "../metric/figures/figures";
import { schoolMark } from "../metric/school-mark";
import { sortFigures } from "../metric/side-figures";
import type { MaturityValue } from "./maturity-value";
import { HIGHEST_LEVEL, LOWEST_LEVEL, isLevel } from "./maturity-value";

/** The figures of a maturity cell, understood; without a value they are no level. */
export interface LevelFigures {
  readonly value?: MaturityValue;
  readonly sure: boolean;
  readonly note?: NoteCode;
  readonly suggestion?: string;
}

const NO_LEVEL: LevelFigures = { sure: false, note: "out-of-range" };

function round(level: number): number {
  return Math.round(level * 100) / 100;
}

/** "3,2" for 32, where a lost comma can explain the number. */
export function withLostComma(number: number): string | undefined {
  return Number.isInteger(number) && isLevel(number / 10) ? `${Math.floor(number / 10)},${number % 10}` : undefined;
}

function outOfScale(figure: Figure): LevelFigures {
  const suggestion = withLostComma(figure.number.value);
  return suggestion === undefined ? NO_LEVEL : { ...NO_LEVEL, suggestion };
}

function fromOne(figure: Figure): LevelFigures {
  const { number, percent, sign, mark, bound, approximate } = figure;
  if (percent === "points" || sign !== "") return { sure: false, note: percent === "points" || sign === "+" ? "change" : "out-of-range" };
  if (percent !== "") {
    // 64 % of the five steps.
    const level = (number.value / 100) * HIGHEST_LEVEL;
    return isLevel(level) ? { value: { level: round(level) }, sure: false, note: "two-candidates" } : NO_LEVEL;
  }
  const school = schoolMark(figure);
  if (school !== undefined && isLevel(number.value)) return { value: { level: Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, school)) }, sure: false, note: "two-candidates" };
  if (!isLevel(number.value)) return outOfScale(figure);
  const value = { level: round(number.value) };
  if (mark === "*") return { value, sure: false, note: "footnote-mark" };
  if (bound !== undefined || mark === "+") return { value, sure: false, note: "bound" };
  return { value, sure: true, ...(approximate ? { note: "approximate" as const } : {}) };
}

function fromTwo(first: Figure, second: Figure): LevelFigures {
  const baseline = fromOne(first);
  const { link, number } = second;
  // "3,2/5", "3/5": on the scale of five; a whole number may also be a day.
  if (link === "/" && number.value === HIGHEST_LEVEL && number.decimals === 0 && baseline.value !== undefined) {
    const sure = first.number.decimals > 0 || second.after.length > 0 || first.before.length > 0;
    return { value: baseline.value, sure, ...(sure ? {} : { note: "could-be-date" as const }) };
  }
  const other = fromOne(second);
  if (baseline.value === undefined || other.value === undefined) return { ...NO_LEVEL, ...(baseline.value === undefined ? {} : { value: baseline.value, note: "partly-understood" as const }) };
  const both = { level: baseline.value.level, target: other.value.level };
  if (link.includes("→")) return { value: both, sure: baseline.sure && other.sure };
  if ((link === "-" || link === "…") && second.before.length === 0) return { value: { level: round((both.level + both.target) / 2) }, sure: false, note: "range" };
  if (link === "/") return { value: both, sure: false, note: "two-candidates" };
  if (second.depth > first.depth && both.level === both.target) return { value: baseline.value, sure: baseline.sure };
  if (second.depth > first.depth) return { value: { level: both.level, previous: both.target }, sure: false, note: "two-candidates" };
  return both.level === both.target ? { value: baseline.value, sure: baseline.sure } : { value: baseline.value, sure: false, note: "several-values" };
}

function fromMain(main: readonly Figure[]): LevelFigures {
  const [first, second] = main;
  if (first === undefined) return NO_LEVEL;
  if (second === undefined) return fromOne(first);
  if (main.every((figure) => figure.year !== undefined)) {
    const latest = main.reduce((best, figure) => ((figure.year ?? 0) > (best.year ?? 0) ? figure : best));
    return { ...fromOne(latest), note: "several-values" };
  }
  return main.length === 2 ? fromTwo(first, second) : { sure: false, note: "several-values" };
}

/** What the figures of a maturity cell say: a level, a baseline with its target, a mean with its remarks. */
export function levelFigures(scan: Scan): LevelFigures {
  const { main, target, previous, onlyRemarks } = sortFigures(scan.figures);
  const found = fromMain(main);
  if (onlyRemarks) return { sure: false, note: "partly-understood" };
  if (found.value === undefined) return found;
  const goal = target === undefined ? undefined : fromOne(target).value?.level;
  const before = previous === undefined ? undefined : fromOne(previous).value?.level;
  if (target !== undefined && goal === undefined) return { value: found.value, sure: false, note: "partly-understood" };
  return { ...found, value: { ...found.value, ...(goal === undefined ? {} : { target: goal }), ...(before === undefined ? {} : { previous: before }) } };
}
