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

/** Findings of one check and severity in one field, by value and suggestion where the check is about values. */
type ByValue = Map<string | null, Map<string | null, [Finding, ...Finding[]]>>;

function inMap<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Groups findings by cause: gravest first, then in the order of the checks, then the commonest cause first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups: [Finding, ...Finding[]][] = [];
  // A map in a map for each part of the cause: joining the parts to one key would cost more than all the rest.
  const byPlace = new Map<CheckId, Map<Severity, Map<FieldKey | null, ByValue>>>();
  for (const finding of findings) {
    const isByValue = checkOf(finding.check).cause === "value";
    const byField = inMap(inMap(byPlace, finding.check, () => new Map<Severity, Map<FieldKey | null, ByValue>>()), finding.severity, () => new Map<FieldKey | null, ByValue>());
    const byValue = inMap(byField, finding.field, (): ByValue => new Map());
    const bySuggestion = inMap(byValue, isByValue ? finding.value : null, () => new Map<string | null, [Finding, ...Finding[]]>());
    const same = bySuggestion.get(isByValue ? finding.suggestion : null);
    if (same !== undefined) {
      same.push(finding);
      continue;
    }
    const group: [Finding, ...Finding[]] = [finding];
    bySuggestion.set(isByValue ? finding.suggestion : null, group);
    groups.push(group);
  }
  return groups.map((same) => makeGroup(causeKey(same[0]), same)).sort(compareGroups);
}
