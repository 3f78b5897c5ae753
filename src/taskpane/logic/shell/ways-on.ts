import { parseRange } from "../../../core/grid/address";
import type { ChosenTable } from "../../../core/programme/decided-schema";
import type { Problem } from "../../../core/problem";

/** What people can do when no roadmap can be shown, beside trying again. */
export interface WaysOn {
  /** The tables that they can ask for: whole sheets, or ranges where one sheet has several. */
  readonly tables: readonly ChosenTable[];
  /** A table was asked for: all sheets can be looked at again. */
  readonly everywhere: boolean;
  /** There is no roadmap: they can point at one, or make one. */
  readonly begin: boolean;
}

function tablesIn(problem: Problem): readonly ChosenTable[] {
  if (problem.kind === "table-not-found" || problem.kind === "sheet-not-found") return problem.sheets.map((sheet) => ({ sheet, range: null }));
  if (problem.kind !== "tables-tie") return [];
  const count = (sheet: string): number => problem.places.filter((place) => place.sheet === sheet).length;
  return problem.places.map(({ sheet, range }) => ({ sheet, range: count(sheet) === 1 ? null : (parseRange(range) ?? null) }));
}

/** @param chosen the sheet that was asked for, if any */
export function waysOn(problem: Problem, chosen: string | undefined): WaysOn {
  const { kind } = problem;
  const tables = tablesIn(problem).filter(({ sheet, range }) => range !== null || sheet !== chosen);
  return {
    tables: tables.length > 1 || chosen !== undefined ? tables : [],
    everywhere: chosen !== undefined,
    begin: kind === "table-not-found" || kind === "sheet-not-found" || kind === "range-unfit" || kind === "tables-tie",
  };
}
