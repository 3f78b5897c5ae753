import type { CheckOutcome, CheckRequest } from "../../app/check-roadmap";
import { checkRoadmap } from "../../app/check-roadmap";
import type { LoadedRoadmap } from "../../app/load-roadmap";
import { loadRoadmap } from "../../app/load-roadmap";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import type { Workbook } from "../../workbook/workbook";
import { readAccepted } from "./accepted";
import type { CommandContext } from "./command";
import { openInput } from "./open-input";

export interface Checked {
  readonly workbook: Workbook;
  readonly loaded: LoadedRoadmap;
  readonly request: CheckRequest;
  readonly outcome: CheckOutcome;
  /** The language that was asked for, else the table's own. */
  readonly words: Words;
}

/** What `check` and `report` begin with: the workbook read, understood and checked. */
export async function loadAndCheck(context: CommandContext): Promise<Result<Checked, Problem>> {
  const { options, asOf } = context;
  const accepted = readAccepted(context);
  if (!accepted.ok) return accepted;
  const input = openInput(context);
  if (!input.ok) return input;
  const { workbook, progress } = input.value;
  const loaded = await loadRoadmap(workbook, input.value.options, progress.update);
  progress.end();
  if (!loaded.ok) return loaded;
  const request: CheckRequest = { asOf, nextMeeting: options.nextMeeting, language: loaded.value.tableLanguage, accepted: accepted.value };
  const outcome = checkRoadmap(loaded.value.roadmap, request);
  return success({ workbook, loaded: loaded.value, request, outcome, words: WORDS[options.language ?? loaded.value.tableLanguage] });
}
