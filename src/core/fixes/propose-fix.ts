import type { Finding } from "../checks/finding";
import { parseRange } from "../grid/address";
import type { Grid } from "../grid/grid";
import { cellKey } from "../grid/grid";
import type { DecisionCode, Roadmap } from "../reading/roadmap";
import type { CellEdit } from "./cell-edit";
import { contentAt } from "./cell-edit";
import { typedContent } from "./typed-content";

/** Amounts of such a column are written in another unit than euros: a suggestion in euros would be a thousand times too large. */
const OTHER_UNITS: ReadonlySet<DecisionCode> = new Set<DecisionCode>(["thousands", "millions"]);

function isInOtherUnit({ columns }: Roadmap, column: number): boolean {
  return columns.some((each) => each.column === column && each.decisions.some(({ code }) => OTHER_UNITS.has(code)));
}

/**
 * The edit that mends a finding, or undefined where nobody but a person can: no suggestion, no cell of its own, or a
 * formula in the cell, or an amount in a column of thousands.
 * @param grid the sheet as it was read
 */
export function proposeFix(finding: Finding, roadmap: Roadmap, grid: Grid): CellEdit | undefined {
  const { field, suggestion, cell } = finding;
  if (field === null || suggestion === null || cell === null) return undefined;
  const place = parseRange(cell);
  if (place === undefined) return undefined;
  const { firstRow: row, firstColumn: column, lastRow, lastColumn } = place;
  if (row !== lastRow || column !== lastColumn || grid.formulas.has(cellKey(row, column)) || isInOtherUnit(roadmap, column)) return undefined;
  const before = contentAt(grid, row, column);
  return { row, column, before, after: typedContent(field, suggestion, before.format, grid.dateSystem) };
}

/** The edits of several findings; of two for one cell the first counts, and the rest is looked at again afterwards. */
export function proposeFixes(findings: readonly Finding[], roadmap: Roadmap, grid: Grid): readonly CellEdit[] {
  const edits = new Map<number, CellEdit>();
  for (const finding of findings) {
    const edit = proposeFix(finding, roadmap, grid);
    if (edit === undefined) continue;
    const key = cellKey(edit.row, edit.column);
    if (!edits.has(key)) edits.set(key, edit);
  }
  return [...edits.values()];
}
