import type { NoteCode } from "../../note";
import type { Figure, Scan } from "./figures/figures";
import type { MetricCell } from "./metric-unit";
import { measure } from "./metric-unit";
import type { MetricFigure, MetricValue } from "./metric-value";
import { schoolMark } from "./school-mark";
import { sortFigures } from "./side-figures";

/** The figures of a metric cell, understood. */
export interface MetricFigures {
  readonly value: MetricValue;
  readonly sure: boolean;
  readonly note?: NoteCode;
  /** One number with at most a unit: nothing had to be interpreted. */
  readonly plain: boolean;
}

/** Scales of surveys and indices: a value with decimals stands on one of them. */
const SCALES: readonly number[] = [4, 5, 6, 7, 10, 100];

function asFigure(figure: Figure, cell: MetricCell): MetricFigure {
  const { number, unit } = measure(figure, cell);
  return { number, ...(unit === undefined ? {} : { unit }) };
}

/** "3.4" may be 3,4 or the third of April. */
function couldBeDay({ number, percent, after, before }: Figure): boolean {
  if (number.doubt !== "stop-decimal" || percent !== "" || after.length > 0 || before.length > 0) return false;
  const day = Math.floor(number.value);
  const month = Number(number.digits.slice(-number.decimals));
  return number.decimals <= 2 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "kampanja 2026": a number behind words that is as large as a year. */
function couldBeYear({ number, before, year, percent }: Figure, unit: string | undefined): boolean {
  return unit === undefined && percent === "" && year === undefined && before.length > 0 && number.decimals === 0 && number.value >= 2015 && number.value <= 2040;
}

function doubtOf(figure: Figure): NoteCode | undefined {
  if (figure.mark === "*") return "footnote-mark";
  if (figure.number.doubt === "stop-groups") return "stop-in-number";
  if (figure.number.doubt === "scientific") return "scientific-number";
  return couldBeDay(figure) ? "could-be-date" : undefined;
}

function fromOne(figure: Figure, cell: MetricCell): MetricFigures {
  const { number, unit, per, unsure, wordy } = measure(figure, cell);
  const mark = schoolMark(figure);
  const bound = figure.bound ?? (figure.mark === "+" && mark === undefined ? ("at-least" as const) : undefined);
  // A minus before a percentage is a change far more often than a level.
  const change = figure.sign === "+" || figure.percent === "points" || (figure.sign === "-" && unit?.startsWith("%") === true);
  const value: MetricValue = {
    number: mark ?? number,
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    ...(bound === undefined ? {} : { bound }),
    ...(change ? { change } : {}),
    ...(figure.approximate ? { approximate: true as const } : {}),
    ...(figure.year === undefined ? {} : { years: [{ year: figure.year, number, ...(unit === undefined ? {} : { unit }) }] }),
  };
  if (mark !== undefined) return { value, sure: false, note: "two-candidates", plain: false };
  if (change) return { value, sure: false, note: "change", plain: false };
  if (unsure) return { value, sure: false, note: "two-candidates", plain: false };
  const note = doubtOf(figure) ?? (couldBeYear(figure, unit) ? "could-be-date" : undefined);
  if (note !== undefined) return { value, sure: false, note, plain: false };
  const plain = figure.number.plain && figure.before.length === 0 && figure.link === "" && !wordy && per === undefined && bound === undefined && !figure.approximate && figure.year === undefined;
  return { value, sure: true, plain, ...(figure.approximate ? { note: "approximate" as const } : {}) };
}

function fromYears(figures: readonly Figure[], cell: MetricCell): MetricFigures {
  const years = figures.map((figure) => ({ year: figure.year ?? 0, ...asFigure(figure, cell) }));
  // Years are often written for the first figure's unit only: "2023: 45 %, 2024: 52".
  const unit = years.find((each) => each.unit !== undefined)?.unit;
  const latest = years.reduce((best, each) => (each.year > best.year ? each : best));
  return { value: { number: latest.number, ...(unit === undefined ? {} : { unit }), years }, sure: true, plain: false, note: "several-values" };
}

function fromTwo(first: Figure, second: Figure, cell: MetricCell): MetricFigures | undefined {
  const one = asFigure(first, cell);
  const two = asFigure(second, cell);
  const unit = two.unit ?? one.unit;
  const withUnit = unit === undefined ? {} : { unit };
  if (second.link.includes("→")) return { value: { ...withUnit, number: two.number, previous: one.number }, sure: true, plain: false };
  if ((second.link === "-" || second.link === "…") && second.before.length === 0) {
    return { value: { ...withUnit, low: Math.min(one.number, two.number), high: Math.max(one.number, two.number) }, sure: false, note: "range", plain: false };
  }
  if (second.depth > first.depth) {
    // "52 (45)" names the value before; another unit ("52 kpl (45 %)") says the same in another way.
    const alike = two.unit === undefined || one.unit === two.unit || two.unit === "%-yks";
    // "52 (+7)" names the change from the value before.
    if (alike && second.sign !== "") return { value: { ...one, previous: Math.round((one.number - (second.sign === "+" ? two.number : -Math.abs(two.number))) * 1e6) / 1e6 }, sure: true, plain: false };
    return alike ? { value: { ...one, previous: two.number }, sure: true, plain: false } : { ...fromOne(first, cell), plain: false };
  }
  if (second.link === "/" && (one.unit === undefined || one.unit === two.unit) && two.unit !== "€") {
    const scale = SCALES.includes(two.number) && first.number.decimals > 0 && one.number <= two.number;
    return { value: { ...withUnit, number: one.number, of: two.number }, sure: scale, plain: false, ...(scale ? {} : { note: "two-candidates" as const }) };
  }
  return undefined;
}

function fromMain(main: readonly Figure[], cell: MetricCell): MetricFigures {
  const [first, second] = main;
  if (first === undefined) return { value: {}, sure: false, note: "no-amount", plain: false };
  if (second === undefined) return fromOne(first, cell);
  if (main.every((figure) => figure.year !== undefined)) return fromYears(main, cell);
  const beforeLast = main.at(-2);
  const last = main.at(-1);
  // "45 → 52 → 60": the last two.
  if (main.length > 2 && beforeLast !== undefined && last !== undefined && main.slice(1).every((figure) => figure.link === "→")) return fromTwo(beforeLast, last, cell) ?? fromOne(last, cell);
  const two = main.length === 2 ? fromTwo(first, second, cell) : undefined;
  return two ?? { value: { parts: main.map((figure) => asFigure(figure, cell)) }, sure: false, note: "several-values", plain: false };
}

/** What the figures of a metric's text say: a value, a series of years, a value with its goal, a composite. */
export function metricFigures(scan: Scan, cell: MetricCell): MetricFigures {
  const { main, target, previous, onlyRemarks } = sortFigures(scan.figures);
  const found = fromMain(main, cell);
  const beside = {
    ...(target === undefined ? {} : { target: measure(target, cell).number }),
    ...(previous === undefined ? {} : { previous: measure(previous, cell).number }),
  };
  if (onlyRemarks) return { value: found.value, sure: false, note: "partly-understood", plain: false };
  return { ...found, value: { ...found.value, ...beside }, plain: found.plain && main.length === scan.figures.length && scan.dates.length === 0 };
}
