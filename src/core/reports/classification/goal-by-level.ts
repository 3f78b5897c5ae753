import { columnLetters } from "../../grid/address";
import { codeText } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere, quoted } from "../structured-reference";
import { labelsOf } from "./put-view";
import type { ShownView } from "./shown-views";

/** Where the matrix came to stand: its body without the total, and the names of its columns from B. */
export interface PlacedMatrix {
  readonly first: number;
  readonly last: number;
  readonly levels: readonly string[];
}

/** The headers of the matrix: a level that people know by its code goes by the code alone, its name stands in the block above. */
export function matrixHeaders(input: ReportInput, level: ShownView): readonly string[] {
  const { words } = input;
  const labels = labelsOf(input, level);
  const names = labels.map((label, index) => {
    const code = level.list.codes[index]?.code;
    return code !== undefined && label.startsWith(`${code} – `) ? code : label;
  });
  return [words.fieldName("goal"), ...names, words.summary.total];
}

/** How many actions have each goal and level, by the labels of both. */
function countPairs(input: ReportInput): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { action } of input.rows) {
    const goal = codeText(input, action, "goal");
    const level = codeText(input, action, "level");
    const ofGoal = counts.get(goal) ?? new Map<string, number>();
    ofGoal.set(level, (ofGoal.get(level) ?? 0) + 1);
    counts.set(goal, ofGoal);
  }
  return counts;
}

/** Puts goal by level, both by the main code: every pair, zeros too, with totals that tie to the number of actions. */
export function putGoalByLevel(sheet: SheetBuilder, input: ReportInput, at: number, goal: ShownView, level: ShownView): PlacedMatrix {
  const { words } = input;
  const goals = labelsOf(input, goal);
  const levels = labelsOf(input, level);
  const headers = matrixHeaders(input, level);
  const counts = countPairs(input);
  const countOf = (goalLabel: string, levelLabel: string): number => counts.get(goalLabel)?.get(levelLabel) ?? 0;
  const first = at + 2;
  const last = at + 1 + goals.length;
  const totalColumn = headers.length;
  const lastLevel = columnLetters(totalColumn - 1);
  const data = words.tables.data;
  sheet.text(at, 1, words.classification.goalByLevel, "heading");
  sheet.table({ name: words.classification.tables.goalByLevel, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: totalColumn }, columns: headers, style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  goals.forEach((goalLabel, index) => {
    const row = first + index;
    sheet.text(row, 1, goalLabel, "wrappedPlain");
    levels.forEach((levelLabel, place) => {
      const formula = countWhere(`${column(data, words.fieldName("goal"))}=$A${row}`, `${column(data, words.fieldName("level"))}=${quoted(levelLabel)}`);
      sheet.formula(row, 2 + place, formula, countOf(goalLabel, levelLabel), "integer");
    });
    sheet.formula(row, totalColumn, `SUM(B${row}:${lastLevel}${row})`, levels.reduce((sum, each) => sum + countOf(goalLabel, each), 0), "total");
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  const ofLevel = (levelLabel: string): number => goals.reduce((sum, each) => sum + countOf(each, levelLabel), 0);
  [...levels.map(ofLevel), levels.reduce((sum, each) => sum + ofLevel(each), 0)].forEach((expected, index) => {
    const letters = columnLetters(2 + index);
    sheet.formula(last + 1, 2 + index, `SUM(${letters}${first}:${letters}${last})`, expected, "total");
  });
  sheet.conditionalFormat({ range: { firstRow: first, firstColumn: 2, lastRow: last, lastColumn: totalColumn - 1 }, formula: `B${first}>0`, style: "info" });
  return { first, last, levels };
}
