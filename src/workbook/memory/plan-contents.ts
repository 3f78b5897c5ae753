import type { CellValue } from "../../core/grid/cell-value";
import { cellKey, makeGrid } from "../../core/grid/grid";
import type { SheetPlan } from "../../core/reports/sheet-plan";
import type { Style } from "../../core/reports/styles";
import { STYLES } from "../../core/reports/styles";
import { plannedRows } from "../plan/planned-cells";
import { planValue } from "../plan/plan-value";
import { tableRange } from "../plan/table-columns";
import { SparseRows } from "../sparse-rows";
import type { SheetRead } from "../workbook";

function withoutEmptyEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let length = items.length;
  while (length > 0 && items.slice(length - 1, length).every(isEmpty)) length--;
  return items.slice(0, length);
}

/** A planned sheet as it would be read from a workbook that holds it. */
export function planContents(plan: SheetPlan): SheetRead {
  const rows = plannedRows(plan);
  const values = withoutEmptyEnd(
    rows.map((row) => withoutEmptyEnd<CellValue>(row.map((cell) => (cell === null ? null : planValue(cell))), (value) => value === null)),
    (row) => row.length === 0,
  );
  const columnCount = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const formats = new SparseRows();
  const fills = new SparseRows();
  const formulas = new Map<number, string>();
  for (const [row, cells] of rows.slice(0, values.length).entries()) {
    for (const [column, cell] of cells.slice(0, columnCount).entries()) {
      if (cell === null) continue;
      const style: Style = STYLES[cell.style ?? "plain"];
      if (style.numberFormat !== undefined) formats.set(row, column, style.numberFormat);
      if (style.fill !== undefined) fills.set(row, column, style.fill);
      if (cell.formula !== undefined) formulas.set(cellKey(row + 1, column + 1), cell.formula);
    }
  }
  return {
    name: plan.name,
    hidden: plan.visibility === "hidden",
    hasPivot: false,
    tables: plan.tables.map((table) => ({ name: table.name, range: tableRange(table), hasTotalRow: false })),
    grid: makeGrid({ sheet: plan.name, values, columnCount, formats: formats.take(values.length), fills: fills.take(values.length), formulas }),
  };
}
