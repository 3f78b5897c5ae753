import { columnLetters, quoteSheetName } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { PlacedMatrix } from "./goal-by-level";

/** From dark to light, so that neighbours stay apart in black and white and for colour-blind readers; grey, the last, is what is missing. */
const LEVEL_COLOURS = ["1F4E79", "41719C", "6FA0CF", "9DC3E6"] as const;
const MISSING_COLOUR = "D9D9D9";

/** Rows of the chart: title, axis and legend, and two for each bar up to a page. */
const FRAME_ROWS = 8;
const MOST_ROWS = 40;

/** The matrix as stacked bars, a goal each, below it. */
export function putGoalChart(sheet: SheetBuilder, input: ReportInput, matrix: PlacedMatrix, width: number): void {
  const { words } = input;
  const name = quoteSheetName(words.sheets.classification.name);
  const { first, last, levels } = matrix;
  const top = last + 3;
  const colourOf = (index: number): string => (index === levels.length - 1 ? MISSING_COLOUR : (LEVEL_COLOURS[index % LEVEL_COLOURS.length] ?? MISSING_COLOUR));
  sheet.chart({
    kind: "stacked-bar",
    title: words.classification.chartTitle,
    categoryAxis: words.fieldName("goal"),
    valueAxis: words.summary.actionsAxis,
    place: { firstRow: top, firstColumn: 1, lastRow: top + Math.min(MOST_ROWS, FRAME_ROWS + 2 * (last - first + 1)), lastColumn: width },
    series: levels.map((level, index) => {
      const letters = columnLetters(2 + index);
      return { name: level, values: `${name}!$${letters}$${first}:$${letters}$${last}`, categories: `${name}!$A$${first}:$A$${last}`, colour: colourOf(index) };
    }),
    altText: words.classification.chartAlt,
  });
}
