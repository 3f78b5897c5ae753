import { yearOf } from "../../grid/day";
import { valueOf } from "../../reading/action";
import { isOver } from "../../schedule/open-status";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";

/** What a year of the sheet is expected to show. */
export interface YearLine {
  /** null: actions without a year. */
  readonly year: number | null;
  /** The actions of that year's own roadmap. */
  readonly fresh: readonly DataRow[];
  /** Actions of earlier roadmaps that are still open. */
  readonly carried: number;
}

/** A line per year, and a last one for actions without a year. */
export function yearLines({ rows, asOf }: ReportInput, years: readonly number[]): readonly YearLine[] {
  const groups = new Map<number | null, DataRow[]>();
  let lastCarried = yearOf(asOf);
  for (const row of rows) {
    const year = valueOf(row.action, "roadmapYear") ?? null;
    if (year !== null) lastCarried = Math.max(lastCarried, year);
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [row]);
    else group.push(row);
  }
  let open = 0;
  const lines = years.map((year) => {
    const fresh = groups.get(year) ?? [];
    const carried = year <= lastCarried ? open : 0;
    open += fresh.filter(({ action }) => !isOver(valueOf(action, "status"))).length;
    return { year, fresh, carried };
  });
  return [...lines, { year: null, fresh: groups.get(null) ?? [], carried: 0 }];
}
