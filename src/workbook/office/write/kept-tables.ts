import type { PlanTable } from "../../../core/reports/sheet-plan";
import { tableColumns, tableRange } from "../../plan/table-columns";
import { NEWER, supports } from "../requirements";
import type { FoundTable } from "./survey";
import type { SheetTarget } from "./targets";

function isSameTable(found: FoundTable, plan: PlanTable): boolean {
  const columns = tableColumns(plan);
  return found.name === plan.name && !found.hasTotalRow && found.columns.length === columns.length && found.columns.every((column, index) => column === columns[index]);
}

/** The planned table that a sheet of ours has already, where both have that one alone. */
function sameTable({ plan, old }: SheetTarget): { readonly id: string; readonly plan: PlanTable } | undefined {
  const [planned, ...others] = plan.tables;
  const [found, ...rest] = old?.tables ?? [];
  if (old === null || planned === undefined || found === undefined || others.length + rest.length > 0) return undefined;
  return isSameTable(found, planned) ? { id: old.id, plan: planned } : undefined;
}

/**
 * Names of our tables that get new rows instead of being made anew: a person's formulas and pivot tables that speak of
 * them would be lost with them. Only where columns and header stand as before, and in an Excel that can change a
 * table's size. One round trip where there may be such a table, else none.
 */
export async function keptTables(context: Excel.RequestContext, sheets: readonly SheetTarget[]): Promise<ReadonlySet<string>> {
  const same = supports(NEWER.tableResize) ? sheets.flatMap((target) => sameTable(target) ?? []) : [];
  if (same.length === 0) return new Set();
  const asked = same.map(({ id, plan }) => {
    const range = context.workbook.worksheets.getItem(id).tables.getItem(plan.name).getRange();
    range.load("rowIndex,columnIndex");
    return { plan, range };
  });
  await context.sync();
  return new Set(asked.flatMap(({ plan, range }) => {
    const { firstRow, firstColumn } = tableRange(plan);
    return range.rowIndex === firstRow - 1 && range.columnIndex === firstColumn - 1 ? [plan.name] : [];
  }));
}
