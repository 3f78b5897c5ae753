import type { FieldKey } from "../programme/fields";
import type { CheckId } from "./check-ids";
import { CHECK_IDS } from "./check-ids";
import type { Finding } from "./finding";
import { checkOf } from "./registry";
import type { Severity } from "./severity";
import { SEVERITIES } from "./severity";

/** Findings with one cause: "7 × 'Tori ' → TORI". */
export interface FindingGroup {
  /** The same as long as the cause is the same. */
  readonly key: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly field: FieldKey | null;
  /** The value that all have in common; null where the group is not about one value. */
  readonly value: string | null;
  readonly suggestion: string | null;
  /** In the order of the table; never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** The rows meant, each once. */
  readonly rows: readonly number[];
}

const CHECK_ORDER: ReadonlyMap<CheckId, number> = new Map(CHECK_IDS.map((id, index) => [id, index]));

/** Equal keys have one cause: check and field, and where the check is about values, value and suggestion too. */
function causeKey({ check, severity, field, value, suggestion }: Finding): string {
  const cause = `${check}|${severity}|${field ?? ""}`;
  // Null and an empty text are different values; a cell's text holds no null character.
  return checkOf(check).cause === "value" ? `${cause}|${value ?? "\u0000"}\u0000${suggestion ?? "\u0000"}` : cause;
}

/** Most groups have one finding a row, in the order of the table. */
function rowsOf(findings: readonly Finding[]): readonly number[] {
  const rows: number[] = [];
  let isAscending = true;
  for (const { row } of findings) {
    if (row === null) continue;
    isAscending &&= row > (rows.at(-1) ?? 0);
    rows.push(row);
  }
  return isAscending ? rows : [...new Set(rows)];
}

function makeGroup(key: string, findings: readonly [Finding, ...Finding[]]): FindingGroup {
  const [{ check, severity, field, value, suggestion }] = findings;
  const byValue = checkOf(check).cause === "value";
  const rows = rowsOf(findings);
  return { key, check, severity, field, value: byValue ? value : null, suggestion: byValue ? suggestion : null, findings, rows };
}

function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (CHECK_ORDER.get(a.check) ?? 0) - (CHECK_ORDER.get(b.check) ?? 0) ||
    b.findings.length - a.findings.length ||
    (a.findings[0].row ?? 0) - (b.findings[0].row ?? 0)
  );
}

type Group = [Finding, ...Finding[]];

/** Groups by one part of their cause after another. Joining the parts to one key would cost more than all the rest. */
type Branch = Map<string | null, Branch | Group>;

function branchOf(branch: Branch, part: string | null): Branch {
  const known = branch.get(part);
  if (known instanceof Map) return known;
  const made: Branch = new Map<string | null, Branch | Group>();
  branch.set(part, made);
  return made;
}

/** Groups findings by cause: gravest first, then in the order of the checks, then the commonest cause first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups: Group[] = [];
  const byCause: Branch = new Map<string | null, Branch | Group>();
  for (const finding of findings) {
    const { check, severity, field } = finding;
    const isByValue = checkOf(check).cause === "value";
    const value = isByValue ? finding.value : null;
    const suggestion = isByValue ? finding.suggestion : null;
    const branch = branchOf(branchOf(branchOf(branchOf(byCause, check), severity), field), value);
    const same = branch.get(suggestion);
    if (Array.isArray(same)) same.push(finding);
    else {
      const group: Group = [finding];
      branch.set(suggestion, group);
      groups.push(group);
    }
  }
  return groups.map((group) => makeGroup(causeKey(group[0]), group)).sort(compareGroups);
}
