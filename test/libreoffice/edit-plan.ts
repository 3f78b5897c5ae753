import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { sheetOf } from "../core/reports/report-plans";

function withCell(sheet: SheetPlan, row: number, column: number, value: PlanCell["value"]): SheetPlan {
  const rows = sheet.rows.map((cells, index) => (index + 1 === row ? cells.map((cell, at) => (at + 1 === column ? { ...cell, value } : cell)) : cells));
  return { ...sheet, rows };
}

/** What a person types into the data sheet: a cell by row and column, or the cell of an action by its id and the column's header. */
export type Edit = { readonly row: number; readonly column: number; readonly value: PlanCell["value"] } | { readonly id: string; readonly header: string; readonly value: PlanCell["value"] };

/** A plan whose data sheet somebody has changed. All stored results stay as they were. */
export function edited(plan: WorkbookPlan, idHeader: string, edits: readonly Edit[]): WorkbookPlan {
  let data = sheetOf(plan, "data");
  const [table] = data.tables;
  if (table === undefined) throw new Error("The data sheet has no table");
  for (const edit of edits) {
    const row = "row" in edit ? edit.row : data.rows.findIndex((cells) => cells[table.columns.indexOf(idHeader)]?.value === edit.id) + 1;
    const column = "row" in edit ? edit.column : table.columns.indexOf(edit.header) + 1;
    if (row === 0 || column === 0) throw new Error(`nothing to edit: ${JSON.stringify(edit)}`);
    data = withCell(data, row, column, edit.value);
  }
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.id === "data" ? data : sheet)) };
}
