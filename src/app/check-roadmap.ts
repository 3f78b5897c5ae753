import type { AcceptedFinding, SplitFindings } from "../core/checks/accept-findings";
import { splitAccepted } from "../core/checks/accept-findings";
import type { Finding } from "../core/checks/finding";
import type { FindingGroup } from "../core/checks/group-findings";
import { groupFindings } from "../core/checks/group-findings";
import { runChecks } from "../core/checks/run-checks";
import type { Summary } from "../core/summary/summary";
import { summarise } from "../core/summary/summary";
import type { Day } from "../core/grid/day";
import type { Language } from "../core/programme/language";
import type { Roadmap } from "../core/reading/roadmap";
import type { OverdueAction } from "../core/schedule/overdue-list";
import { overdueList } from "../core/schedule/overdue-list";
import type { ScheduleVerdict } from "../core/schedule/verdict";
import { judgeAll } from "../core/schedule/verdict";
import { verdictOptions } from "../core/schedule/verdict-options";

export interface CheckRequest {
  readonly asOf: Day;
  readonly nextMeeting?: Day | undefined;
  /** The language of suggestions: the table's own. */
  readonly language: Language;
  readonly accepted: readonly AcceptedFinding[];
}

/** What the check of a roadmap found. */
export interface CheckOutcome {
  readonly asOf: Day;
  /** Findings that nobody has accepted, in the order of checks and rows. */
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly accepted: SplitFindings["accepted"];
  /** One per action, in their order. */
  readonly verdicts: readonly ScheduleVerdict[];
  readonly overdue: readonly OverdueAction[];
  readonly summary: Summary;
}

/** Checks every row, leaves out what was accepted earlier, and lists what is late. */
export function checkRoadmap(roadmap: Roadmap, request: CheckRequest): CheckOutcome {
  const verdicts = judgeAll(roadmap.actions, verdictOptions(roadmap.programme, request));
  const { open, accepted } = splitAccepted(runChecks(roadmap, { ...request, verdicts }), request.accepted, roadmap);
  return { asOf: request.asOf, findings: open, groups: groupFindings(open), accepted, verdicts, overdue: overdueList(roadmap, verdicts), summary: summarise(roadmap, open, verdicts) };
}
