import { cellAddress } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { plannedRows } from "../../src/workbook/plan/planned-cells";
import { planValue } from "../../src/workbook/plan/plan-value";
import type { Calculate } from "./workbook/workbook";

/**
 * Gives each formula the result that a plan expects of it: by its address and text, on a sheet that the plan does not
 * know by name, too, since sheets can get other names. A formula that the plan does not have is #NAME?.
 */
export function plannedResults(plan: WorkbookPlan): Calculate {
  const results = new Map<string, CellValue>();
  for (const sheet of plan.sheets) {
    for (const [row, cells] of plannedRows(sheet).entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.formula === undefined) continue;
        const formula = `${cellAddress(row + 1, column + 1)} =${cell.formula}`;
        results.set(formula, planValue(cell));
        results.set(`${sheet.name}!${formula}`, planValue(cell));
      }
    }
  }
  return (formula, sheet, address) => {
    const known = `${sheet}!${address} ${formula}`;
    const result = results.get(results.has(known) ? known : `${address} ${formula}`);
    return result === undefined ? { error: "#NAME?" } : result;
  };
}
