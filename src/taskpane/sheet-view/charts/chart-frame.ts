import type { ChartPicture } from "../../../workbook/plan-view/chart-picture";
import { axisMarks } from "./scale";

/** Where the parts of a chart stand, in pixels of its own box. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** The field that bars, columns and lines are drawn in. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly marks: readonly number[];
  /** Pixels of a value along its axis, from 0. */
  readonly lengthOf: (value: number) => number;
  /** The middle of a category along its axis, and the room that it has. */
  readonly middleOf: (category: number) => number;
  readonly room: number;
  /** Characters that a category's name may have. */
  readonly letters: number;
}

const TITLE = 34;
const AXIS = 40;
const LEGEND = 26;
const LETTER = 6.2;
const MOST_MARKS = 6;

function largestOf({ kind, series, categories }: ChartPicture): number {
  if (!kind.startsWith("stacked")) return Math.max(0, ...series.flatMap(({ values }) => values));
  return Math.max(0, ...categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)));
}

/** The frame of a chart in a box: names of categories on the left of bars and under columns, a legend where there are several series. */
export function chartFrame(chart: ChartPicture, width: number, height: number): ChartFrame {
  const { kind, categories, series } = chart;
  const isHorizontal = kind === "bar" || kind === "stacked-bar";
  const longest = categories.reduce((most, { length }) => Math.max(most, length), 1);
  const names = Math.min(width * 0.38, longest * LETTER + 14);
  const left = isHorizontal ? names + 18 : 52;
  const right = width - 18;
  const top = TITLE;
  const bottom = height - AXIS - (series.length > 1 ? LEGEND : 0);
  const marks = axisMarks(largestOf(chart), MOST_MARKS);
  const whole = marks.at(-1) ?? 1;
  const room = (isHorizontal ? bottom - top : right - left) / Math.max(1, categories.length);
  return {
    width,
    height,
    left,
    top,
    right,
    bottom,
    isHorizontal,
    isStacked: kind.startsWith("stacked"),
    marks,
    lengthOf: (value) => (value / whole) * (isHorizontal ? right - left : bottom - top),
    middleOf: (category) => (isHorizontal ? top : left) + (category + 0.5) * room,
    room,
    letters: Math.max(3, Math.floor((isHorizontal ? names : room) / LETTER)),
  };
}

/** A name cut to so many characters. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}
