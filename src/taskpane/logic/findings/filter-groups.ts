import type { CheckId } from "../../../core/checks/check-ids";
import type { Finding } from "../../../core/checks/finding";
import type { FindingGroup } from "../../../core/checks/group-findings";
import type { Severity } from "../../../core/checks/severity";
import { foldCase } from "../../../core/reading/text/clean";
import type { FindingPlace } from "./places";

/** What a person wants to see. An empty set, null and an empty search let everything through. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  readonly check: CheckId | null;
  /** `NOBODY` asks for rows without one. */
  readonly unit: string | null;
  readonly owner: string | null;
  readonly search: string;
}

/** The choice of rows that name no department or owner; no name is an empty text. */
export const NOBODY = "";

export const NO_FILTER: FindingFilter = { severities: new Set(), check: null, unit: null, owner: null, search: "" };

/** True where anything is filtered away. */
export function isFiltering({ severities, check, unit, owner, search }: FindingFilter): boolean {
  return severities.size > 0 || check !== null || unit !== null || owner !== null || foldCase(search) !== "";
}

/** What is known of the findings beside themselves. */
export interface FilterSources {
  readonly places: ReadonlyMap<number, FindingPlace>;
  /** All that a person could search a finding by. */
  readonly textOf: (finding: Finding) => string;
}

/** A department or an owner, alike in whatever case it is typed. */
function isSame(name: string | null | undefined, wanted: string): boolean {
  return foldCase(name ?? NOBODY) === foldCase(wanted);
}

function passes(finding: Finding, { unit, owner, search }: FindingFilter, { places, textOf }: FilterSources): boolean {
  const place = finding.row === null ? undefined : places.get(finding.row);
  if ((unit !== null || owner !== null) && place === undefined) return false;
  if (unit !== null && !isSame(place?.unit, unit)) return false;
  if (owner !== null && !isSame(place?.owner, owner)) return false;
  const words = foldCase(search);
  return words === "" || foldCase(textOf(finding)).includes(words);
}

/** The groups with the findings that pass; groups of which nothing passes are left out. Groups stay the same objects where all pass. */
export function filterGroups(groups: readonly FindingGroup[], filter: FindingFilter, sources: FilterSources): readonly FindingGroup[] {
  const looksInside = filter.unit !== null || filter.owner !== null || foldCase(filter.search) !== "";
  return groups.flatMap((group) => {
    if (filter.severities.size > 0 && !filter.severities.has(group.severity)) return [];
    if (filter.check !== null && group.check !== filter.check) return [];
    if (!looksInside) return [group];
    const [first, ...others] = group.findings.filter((finding) => passes(finding, filter, sources));
    if (first === undefined) return [];
    if (others.length + 1 === group.findings.length) return [group];
    const rows = new Set([first, ...others].flatMap(({ row }) => row ?? []));
    return [{ ...group, findings: [first, ...others] as const, rows: [...rows] }];
  });
}

/** How many findings of each severity there are in groups. */
export function countSeverities(groups: readonly FindingGroup[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity, findings } of groups) counts[severity] += findings.length;
  return counts;
}
