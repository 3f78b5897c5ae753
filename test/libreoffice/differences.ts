import { cellAddress } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/cell-value";
import { isCellError } from "../../src/core/grid/cell-value";
import { valueAt } from "../../src/core/grid/grid";
import type { PlanCell, WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { planValue } from "../../src/workbook/plan/plan-value";
import type { SheetRead } from "../../src/workbook/workbook";
import { cellsOf } from "../core/reports/report-plans";

export interface Recalculated {
  /** How many formulas were compared: a comparison of nothing proves nothing. */
  readonly formulas: number;
  /** "Summary!B5 COUNT(…): planned 3, calculated 4". */
  readonly differences: readonly string[];
}

const RELATIVE = 1e-9;

function isSame(planned: PlanCell["value"], calculated: CellValue): boolean {
  // Keys that lists are sorted by are whole numbers of fourteen digits, of which each counts.
  if (Number.isInteger(planned) && Number.isInteger(calculated)) return planned === calculated;
  if (typeof planned === "number" && typeof calculated === "number") return Math.abs(planned - calculated) <= RELATIVE * Math.max(1, Math.abs(planned));
  // Empty text and no value look alike in a file.
  return (planned ?? "") === (calculated ?? "");
}

/** Compares the result of every formula of a plan with what another program calculated. */
export function compare(plan: WorkbookPlan, sheets: readonly SheetRead[]): Recalculated {
  const differences: string[] = [];
  let formulas = 0;
  for (const { sheet, row, column, cell } of cellsOf(plan)) {
    const read = sheets.find(({ name }) => name === sheet.name);
    if (read === undefined) throw new Error(`The sheet ${sheet.name} is gone`);
    if (cell.formula === undefined) continue;
    formulas += 1;
    const planned = planValue(cell);
    const calculated = valueAt(read.grid, row, column);
    if (!isSame(planned, calculated)) differences.push(`${sheet.name}!${cellAddress(row, column)} ${cell.formula}: planned ${JSON.stringify(planned)}, calculated ${JSON.stringify(calculated)}`);
  }
  return { formulas, differences };
}

/** The addresses of cells that show an error, in whatever sheet. */
export function errorCells(sheets: readonly SheetRead[]): readonly string[] {
  return sheets.flatMap(({ name, grid }) =>
    grid.values.flatMap((cells, row) => cells.flatMap((value, column) => (isCellError(value) ? [`${name}!${cellAddress(grid.firstRow + row, grid.firstColumn + column)} ${value.error}`] : []))),
  );
}
