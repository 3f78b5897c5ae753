import type { WorkbookPlan } from "../reports/sheet-plan";
import { baseSheets } from "./base-sheet";
import { instructionsSheet } from "./instructions-sheet";
import type { NewRoadmapInput } from "./new-roadmap-words";
import { roadmapColumns } from "./roadmap-columns";
import { roadmapSheet } from "./roadmap-sheet";
import { listNames, settingsSheet } from "./settings-sheet";

/** A workbook to start a roadmap with: the table, how to fill it in, and the settings that it is read and checked by. */
export function newRoadmap(input: NewRoadmapInput): WorkbookPlan {
  const { programme, words } = input;
  const columns = roadmapColumns(input);
  return {
    title: programme.names[words.language],
    language: words.language,
    names: listNames(input),
    sheets: [roadmapSheet(input, columns), instructionsSheet(input, columns), settingsSheet(input), ...baseSheets(input)],
  };
}
