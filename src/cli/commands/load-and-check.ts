import type { CheckOutcome, CheckRequest } from "../../app/check-roadmap";
import { checkRoadmap } from "../../app/check-roadmap";
import type { LoadedRoadmap } from "../../app/load-roadmap";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { nextMeeting } from "../../core/settings/next-meeting";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import { readAccepted } from "./accepted";
import type { CommandContext, ExitCode } from "./command";
import { openInput } from "./open-input";

export interface Checked {
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
  const loaded = await openInput(context);
  if (!loaded.ok) return loaded;
  const { roadmap, tableLanguage, meetings } = loaded.value;
  const request: CheckRequest = { asOf, nextMeeting: options.nextMeeting ?? nextMeeting(meetings, asOf), language: tableLanguage, accepted: accepted.value };
  return success({ loaded: loaded.value, request, outcome: checkRoadmap(roadmap, request), words: WORDS[options.language ?? tableLanguage] });
}

/** Of a run that succeeded: 1 when something is wrong that must be mended. */
export function exitCode({ outcome }: Checked): ExitCode {
  return outcome.summary.errors > 0 ? 1 : 0;
}
