import type { AcceptedFinding, SplitFindings } from "../../../core/checks/accept-findings";
import { acceptFindings } from "../../../core/checks/accept-findings";
import type { Finding } from "../../../core/checks/finding";
import { checkOf } from "../../../core/checks/registry";
import type { Roadmap } from "../../../core/reading/roadmap";

/** True where accepting a finding accepts its value wherever it stands. */
export function isAcceptedEverywhere({ check, value }: Pick<Finding, "check" | "value">): boolean {
  return checkOf(check).cause === "value" && value !== null;
}

/** The findings to accept, one for each case: of those that are accepted everywhere one is enough. */
export function toAccept(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (!isAcceptedEverywhere(finding)) return true;
    const key = JSON.stringify([finding.check, finding.field, finding.value]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Findings that were accepted together: one check and column, one value, one reason. */
export interface AcceptedGroup {
  readonly key: string;
  readonly reason: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What has been accepted, in the order of the findings. */
export function acceptedGroups(accepted: SplitFindings["accepted"]): readonly AcceptedGroup[] {
  const groups = new Map<string, { key: string; reason: string; findings: [Finding, ...Finding[]] }>();
  for (const { finding, reason } of accepted) {
    const { check, field, value } = finding;
    const key = JSON.stringify([check, field, isAcceptedEverywhere(finding) ? value : null, reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, reason, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}

/** What is stored of an accepted group: what has to be withdrawn to open it again. */
export function storedOf({ findings, reason }: AcceptedGroup, roadmap: Roadmap): readonly AcceptedFinding[] {
  return acceptFindings(toAccept(findings), roadmap, reason);
}
