import type { Asked } from "../../asked";
import type { FindingFilter } from "./filter-groups";
import { NO_FILTER } from "./filter-groups";

/** The filter that shows what was asked for, and nothing else. */
export function askedFilter(asked: Asked | undefined): FindingFilter {
  if (asked === undefined) return NO_FILTER;
  const { severity, check } = asked;
  return { ...NO_FILTER, severities: new Set(severity === undefined ? [] : [severity]), check: check ?? null };
}
