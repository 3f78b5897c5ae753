import type { Severity } from "../../../core/checks/severity";
import { SEVERITIES } from "../../../core/checks/severity";
import type { LedgerCheck, LedgerFinding } from "../../../core/finance/ledger/ledger-finding";

/** The findings of one check of one severity. */
export interface LedgerFindingGroup {
  readonly check: LedgerCheck;
  /** The gravest of its findings'. */
  readonly severity: Severity;
  readonly findings: readonly LedgerFinding[];
}

/** Findings of the ledger by their check, the gravest first, otherwise in the order that they come. */
export function findingGroups(findings: readonly LedgerFinding[]): readonly LedgerFindingGroup[] {
  const checks = new Set(findings.map(({ check }) => check));
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return [...checks]
    .flatMap((check): LedgerFindingGroup[] => {
      const [first, ...others] = findings.filter((finding) => finding.check === check).toSorted((a, b) => rank(a.severity) - rank(b.severity));
      return first === undefined ? [] : [{ check, severity: first.severity, findings: [first, ...others] }];
    })
    .toSorted((a, b) => rank(a.severity) - rank(b.severity));
}
