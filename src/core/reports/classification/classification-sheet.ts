import { yearFields } from "../../reading/year-fields";
import { mainCode } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import { matrixHeaders, putGoalByLevel } from "./goal-by-level";
import { putGoalChart } from "./put-goal-chart";
import { putView } from "./put-view";
import type { ShownView } from "./shown-views";
import { shownViews } from "./shown-views";

/** Columns after the label, at the least: count, share, done, late, budget, the bar and every mention. */
const LABEL_WIDTH = 46;
const WIDTH = 12;
const BUDGET_WIDTH = 16;
const BAR_WIDTH = 24;

/** Column widths that hold figures and bars, and each word of the headers of the blocks and of the matrix. */
function columnWidths(input: ReportInput, level: ShownView | undefined): readonly number[] {
  const { summary, classification, shareBar } = input.words;
  const hasBudget = yearFields(input.roadmap, "budget").length > 0;
  const least = [LABEL_WIDTH, WIDTH, WIDTH, WIDTH, WIDTH, ...(hasBudget ? [BUDGET_WIDTH] : []), BAR_WIDTH, WIDTH];
  const block = ["", summary.count, summary.share, summary.done, summary.late, ...(hasBudget ? [classification.budget] : []), shareBar, classification.mentions];
  const matrix = level === undefined ? [] : matrixHeaders(input, level);
  return Array.from({ length: Math.max(least.length, matrix.length) }, (_, index) => {
    const words = index === 0 ? [] : `${block[index] ?? ""} ${matrix[index] ?? ""}`.split(" ");
    return Math.max(least[index] ?? WIDTH, ...words.map((word) => widthFor(word, "headerRight")));
  });
}

/** The eight views one below the other, and goal by level. */
export function classificationSheet(input: ReportInput): SheetPlan | undefined {
  const { words, rows } = input;
  const views = shownViews(input);
  if (views.length === 0) return undefined;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "classification");
  let at = 4;
  if (views.some(({ list }) => list.several)) {
    words.classification.severalNote.forEach((line, index) => {
      sheet.text(at + index, 1, line, "muted");
    });
    at += words.classification.severalNote.length + 1;
  }
  for (const view of views) at = putView(sheet, input, at, view).next;
  const viewOf = (field: ShownView["field"]): ShownView | undefined => views.find((view) => view.field === field);
  const goal = viewOf("goal");
  const level = viewOf("level");
  if (goal !== undefined && level !== undefined) {
    const matrix = putGoalByLevel(sheet, input, at, goal, level);
    // One bar of what is missing would show nothing.
    if (rows.some(({ action }) => mainCode(action, "goal", goal.list) !== undefined)) putGoalChart(sheet, input, matrix, 7);
  }
  return sheet.build({
    id: "classification",
    name: words.sheets.classification.name,
    columnWidths: columnWidths(input, level),
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "classification", { first: 1, last: 2 }),
    tabColour: "1F4E79",
  });
}
