import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { nextMeeting } from "../../core/settings/next-meeting";
import type { SheetRead } from "../../workbook/workbook";
import { cellsLeftOut } from "../cells-left-out";
import type { CheckRequest } from "../check-roadmap";
import { checkRoadmap } from "../check-roadmap";
import type { LoadOptions } from "../load-roadmap";
import type { ReadWithSettings } from "../read-without-settings";
import type { Review, ReviewChoices } from "./review";

/** How the roadmap on sheets is read: `readWithoutSettings` is enough where they hold no settings tables. */
export type ReadSheets = (sheets: readonly SheetRead[], options: LoadOptions) => Result<ReadWithSettings, Problem>;

/** Understands the sheets and checks the roadmap on them. */
export function reviewSheets(sheets: readonly SheetRead[], { asOf, programme, sheet, range, decided, accepted }: ReviewChoices, readSheets: ReadSheets): Result<Review, Problem> {
  const read = readSheets(sheets, { programme, sheet, range, decided });
  if (!read.ok) return read;
  const { roadmap, tableLanguage, meetings } = read.value;
  const request: CheckRequest = { asOf, nextMeeting: nextMeeting(meetings, asOf), language: tableLanguage, accepted };
  return success({ sheets, loaded: { ...read.value, leftOut: cellsLeftOut(sheets) }, request, outcome: checkRoadmap(roadmap, request) });
}
