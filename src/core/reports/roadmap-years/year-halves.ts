import { yearOf } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { countWhere } from "../structured-reference";
import type { YearConditions } from "./year-conditions";

/** The roadmaps up to the report's year, the later ones, and actions without a year. */
export interface YearHalf {
  readonly id: "so-far" | "later" | "missing";
  readonly rows: readonly DataRow[];
  readonly conditions: readonly string[];
  /** Formulas of the first and the last year that has actions; there are some when they are asked. */
  readonly firstYear: string;
  readonly lastYear: string;
}

/** The first and the last year that the rows name. */
export function yearSpan(rows: readonly DataRow[]): { readonly first: number; readonly last: number } | undefined {
  const years = rows.flatMap(({ action }) => valueOf(action, "roadmapYear") ?? []);
  if (years.length === 0) return undefined;
  return { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}

/** The three parts of the roadmap as seen from the day of the report. */
export function yearHalves({ rows, asOf }: ReportInput, conditions: YearConditions): readonly YearHalf[] {
  const { year, hasYear, hasNoYear, isAction, reportYear } = conditions;
  const part = (test: (year: number | undefined) => boolean): readonly DataRow[] => rows.filter(({ action }) => test(valueOf(action, "roadmapYear")));
  const now = yearOf(asOf);
  const soFar = [hasYear, `${year}<=${reportYear}`];
  const later = [hasYear, `${year}>${reportYear}`];
  return [
    // The last year so far is the largest after all later ones.
    { id: "so-far", rows: part((each) => each !== undefined && each <= now), conditions: soFar, firstYear: `MIN(${year})`, lastYear: `LARGE(${year},${countWhere(...later)}+1)` },
    { id: "later", rows: part((each) => each !== undefined && each > now), conditions: later, firstYear: `SMALL(${year},${countWhere(...soFar)}+1)`, lastYear: `MAX(${year})` },
    { id: "missing", rows: part((each) => each === undefined), conditions: [isAction, hasNoYear], firstYear: '""', lastYear: '""' },
  ];
}
