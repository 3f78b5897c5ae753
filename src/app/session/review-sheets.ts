import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { nextMeeting } from "../../core/settings/next-meeting";
import type { SheetRead } from "../../workbook/workbook";
import { cellsLeftOut } from "../cells-left-out";
import type { CheckRequest } from "../check-roadmap";
import { checkRoadmap } from "../check-roadmap";
import type { LoadedRoadmap, LoadOptions } from "../load-roadmap";
import { readWithoutSettings } from "../read-without-settings";
import type { Review, ReviewChoices } from "./review";

/** How the roadmap on sheets is understood. */
export type Understand = (sheets: readonly SheetRead[], options: LoadOptions) => Result<LoadedRoadmap, Problem>;

/** For a workbook without settings tables. */
export function understandPlain(sheets: readonly SheetRead[], options: LoadOptions): Result<LoadedRoadmap, Problem> {
  const read = readWithoutSettings(sheets, options);
  return read.ok ? success({ ...read.value, leftOut: cellsLeftOut(sheets) }) : read;
}

/** Understands the sheets and checks the roadmap on them. */
export function reviewSheets(sheets: readonly SheetRead[], { asOf, programme, sheet, range, decided, accepted }: ReviewChoices, understand: Understand): Result<Review, Problem> {
  const loaded = understand(sheets, { programme, sheet, range, decided });
  if (!loaded.ok) return loaded;
  const { roadmap, tableLanguage, meetings } = loaded.value;
  const request: CheckRequest = { asOf, nextMeeting: nextMeeting(meetings, asOf), language: tableLanguage, accepted };
  return success({ sheets, loaded: loaded.value, request, outcome: checkRoadmap(roadmap, request) });
}
