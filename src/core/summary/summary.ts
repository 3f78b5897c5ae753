import type { Finding } from "../checks/finding";
import type { Severity } from "../checks/severity";
import type { Roadmap } from "../reading/roadmap";
import type { ScheduleVerdict } from "../schedule/verdict";
import type { View, ViewField } from "./view";
import { countViews } from "./view";

/** The figures of a check: what `check --format json` calls `summary`. */
export interface Summary {
  readonly actions: number;
  readonly errors: number;
  readonly warnings: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly noDate: number;
  /** A view per direction that the programme has, and one over status; each adds up to `actions`. */
  readonly views: Readonly<Partial<Record<ViewField, View>>>;
}

function countSeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.reduce((count, finding) => (finding.severity === severity ? count + 1 : count), 0);
}

/**
 * @param findings the open ones: what is accepted counts no more
 * @param verdicts one per action, in their order
 */
export function summarise(roadmap: Roadmap, findings: readonly Finding[], verdicts: readonly ScheduleVerdict[]): Summary {
  let overdue = 0;
  let dueSoon = 0;
  let noDate = 0;
  for (const verdict of verdicts) {
    if (verdict.overdue !== null) overdue += 1;
    if (verdict.dueSoon) dueSoon += 1;
    if (verdict.noDate) noDate += 1;
  }
  return {
    actions: roadmap.actions.length,
    errors: countSeverity(findings, "error"),
    warnings: countSeverity(findings, "warning"),
    overdue,
    dueSoon,
    noDate,
    views: countViews(roadmap),
  };
}
