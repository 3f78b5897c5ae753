import type { CheckId } from "../core/checks/check-ids";
import type { Finding } from "../core/checks/finding";
import type { Severity } from "../core/checks/severity";
import type { Day } from "../core/grid/day";
import type { FieldKey } from "../core/programme/fields";
import type { Roadmap } from "../core/reading/roadmap";
import type { OverdueAction } from "../core/schedule/overdue-list";
import type { Summary } from "../core/summary/summary";
import type { Say } from "../text/check-words";
import { makeSay, messageOf } from "../text/say-finding";
import type { Words } from "../text/words";
import type { CheckOutcome } from "./check-roadmap";
import type { TableJson } from "./read-json";
import { tableJson } from "./read-json";

interface FindingJson {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly row: number | null;
  readonly field: FieldKey | null;
  readonly value: string | null;
  readonly suggestion: string | null;
  readonly message: string;
}

export interface CheckJson extends TableJson {
  readonly asOf: Day;
  readonly findings: readonly FindingJson[];
  /** Findings that somebody accepted with a reason: not counted, not hidden. */
  readonly accepted: readonly (FindingJson & { readonly reason: string })[];
  readonly overdue: readonly OverdueAction[];
  readonly summary: Summary;
}

function findingJson(words: Words, say: Say, finding: Finding): FindingJson {
  const { check, severity, cell, row, field, value, suggestion } = finding;
  return { check, severity, cell, row, field, value, suggestion, message: messageOf(words, say, finding) };
}

/** The answer of `check --format json`. */
export function checkJson(roadmap: Roadmap, outcome: CheckOutcome, words: Words): CheckJson {
  const say = makeSay(words, roadmap);
  return {
    ...tableJson(roadmap),
    asOf: outcome.asOf,
    findings: outcome.findings.map((finding) => findingJson(words, say, finding)),
    accepted: outcome.accepted.map(({ finding, reason }) => ({ ...findingJson(words, say, finding), reason })),
    overdue: outcome.overdue.map(({ row, id, title, due, days, certain }) => ({ row, id, title, due, days, certain })),
    summary: outcome.summary,
  };
}
