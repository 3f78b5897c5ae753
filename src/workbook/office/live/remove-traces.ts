import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import { deleteSheet } from "../delete-sheet";
import type { KnownSheets } from "../known-sheets";
import { ownSheets } from "../write/own-found";
import { surveyForWriting } from "../write/survey";
import { removeUnfinished, unfinishedSheets } from "../write/unfinished";
import { MARKS_NAME, findMarks } from "./find-marks";
import { clearMarks, obstacleToMarks } from "./marks";
import { forgetStored } from "./stored";

const NO_PLAN = { title: "", language: "", names: [], sheets: [] };

/** Removes our sheets, marks, names and stored texts. The roadmap itself and everything else of the user's stays. */
export async function removeTraces(context: Excel.RequestContext, known: KnownSheets): Promise<Result<void, Problem>> {
  const survey = await surveyForWriting(context);
  const ids = ownSheets(NO_PLAN, survey);
  const ours = survey.sheets.filter(({ id }) => ids.has(id));
  const marks = await findMarks(context);
  if (survey.readOnly) return failure({ kind: "workbook-read-only" });
  if (survey.structureProtected && ours.length + unfinishedSheets(survey).length > 0) return failure({ kind: "workbook-protected" });
  const problem = obstacleToMarks(marks);
  if (problem !== undefined) return failure(problem);
  for (const { id, name } of ours) known.rememberOwn(id, name);
  removeUnfinished(context, survey, known);
  clearMarks(context, marks);
  for (const sheet of ours) deleteSheet(context, sheet);
  const ownNames = new Set([...survey.own.names.values()].map((name) => name.toLowerCase()));
  for (const name of survey.names) if (ownNames.has(name.toLowerCase()) && !name.toLowerCase().startsWith(MARKS_NAME)) context.workbook.names.getItem(name).delete();
  // What is ours is forgotten last: after a failure the next run still knows it.
  await forgetStored(context);
  return success(undefined);
}
