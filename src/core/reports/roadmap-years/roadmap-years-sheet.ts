import { putTieLine } from "../put-tie-line";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import { putBoardSentences } from "./board-sentences";
import { figureHeaders } from "./put-figures";
import { putHalves } from "./put-halves";
import { putYearChart } from "./put-year-chart";
import { putYears } from "./put-years";
import { yearConditions } from "./year-conditions";
import { yearFigures } from "./year-figures";
import { yearHalves } from "./year-halves";
import { yearLines } from "./year-lines";
import { yearList } from "./year-list";

/** The sentences for the board come first; the tables that they stand on are below. */
const SENTENCES_ROW = 4;
const YEARS_ROW = 7;
const LABEL_WIDTH = 25;
const FIGURE_WIDTH = 14;
/** So many years and the chart are legible on one page. */
const ONE_PAGE = 8;

/** New, carried over and done actions per roadmap year; undefined where no action has a year. */
export function roadmapYearsSheet(input: ReportInput): SheetPlan | undefined {
  const { words, rows } = input;
  const years = yearList(input);
  if (years.length === 0) return undefined;
  const { roadmapYears } = words;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "roadmap-years");
  const conditions = yearConditions(input);
  const figures = yearFigures(input, conditions);
  const placed = putYears(sheet, input, YEARS_ROW, yearLines(input, years), figures, conditions);
  putTieLine(sheet, input, placed.totalRow + 1, { cell: `$C$${placed.totalRow}`, value: rows.length });
  sheet.text(placed.totalRow + 2, 1, roadmapYears.rule, "muted");
  sheet.text(placed.totalRow + 3, 1, roadmapYears.caution, "muted");
  const halves = yearHalves(input, conditions);
  const placedHalves = putHalves(sheet, input, placed.totalRow + 5, halves, figures, conditions);
  putBoardSentences(sheet, input, SENTENCES_ROW, placedHalves.first, halves, figures);
  const { half, inAll, firstYear, fresh, lastYear, carried, count } = roadmapYears.headers;
  const widthOf = (...headers: readonly string[]): number => Math.max(FIGURE_WIDTH, ...headers.flatMap((header) => header.split(" ").map((word) => widthFor(word, "headerRight"))));
  const columnWidths = [
    Math.max(LABEL_WIDTH, widthOf(half, words.dataHeaders.roadmapYear)),
    widthOf(inAll, firstYear),
    widthOf(fresh, lastYear),
    widthOf(carried, count),
    ...figureHeaders(figures).map((header) => widthOf(header)),
  ];
  putYearChart(sheet, input, placedHalves.totalRow + 2, placed, columnWidths.length);
  return sheet.build({
    id: "roadmap-years",
    name: words.sheets["roadmap-years"].name,
    columnWidths,
    freeze: { rows: 2, columns: 0 },
    print: { ...printOf(input, "roadmap-years", { first: 1, last: 2 }), ...(years.length <= ONE_PAGE ? { pagesHigh: 1 } : {}) },
    tabColour: "1F4E79",
  });
}
