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

function makeGroup(key: string, findings: readonly [Finding, ...Finding[]]): FindingGroup {
  const [{ check, severity, field, value, suggestion }] = findings;
  const byValue = checkOf(check).cause === "value";
  const rows = [...new Set(findings.flatMap(({ row }) => (row === null ? [] : [row])))];
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

/** Groups findings by cause: gravest first, then in the order of the checks, then the commonest cause first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byCause = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = causeKey(finding);
    const same = byCause.get(key);
    if (same === undefined) byCause.set(key, [finding]);
    else same.push(finding);
  }
  return [...byCause].map(([key, same]) => makeGroup(key, same)).sort(compareGroups);
}
