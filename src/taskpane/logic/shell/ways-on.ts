import type { Problem } from "../../../core/problem";

/** What people can do when no roadmap can be shown, beside trying again. */
export interface WaysOn {
  /** The sheets that they can ask for. */
  readonly sheets: readonly string[];
  /** A sheet was asked for: the others can be looked at again. */
  readonly everywhere: boolean;
}

function sheetsIn(problem: Problem): readonly string[] {
  if (problem.kind === "table-not-found" || problem.kind === "sheet-not-found") return problem.sheets;
  return problem.kind === "tables-tie" ? problem.places.map(({ sheet }) => sheet) : [];
}

/** @param chosen the sheet that was asked for, if any */
export function waysOn(problem: Problem, chosen: string | undefined): WaysOn {
  const sheets = [...new Set(sheetsIn(problem))].filter((sheet) => sheet !== chosen);
  return { sheets: sheets.length > 1 || chosen !== undefined ? sheets : [], everywhere: chosen !== undefined };
}
