import type { DateSystem } from "../../core/grid/grid";
import { formatClass } from "../../core/grid/number-format";
import { moveSerial } from "../../core/grid/serial";
import type { PlanCell, WorkbookPlan } from "../../core/reports/sheet-plan";
import type { Style, StyleName } from "../../core/reports/styles";
import { STYLES } from "../../core/reports/styles";

/** The system that plans are made in. */
const PLANNED = 1900;

const DATE_STYLES: ReadonlySet<string> = new Set(Object.entries(STYLES).flatMap(([name, style]: [string, Style]) => (formatClass(style.numberFormat) === "date" ? [name] : [])));

function isDate(style: StyleName | undefined): boolean {
  return style !== undefined && DATE_STYLES.has(style);
}

function moved(cell: PlanCell | null, system: DateSystem): PlanCell | null {
  if (cell === null || typeof cell.value !== "number" || !isDate(cell.style)) return cell;
  const value = moveSerial(cell.value, PLANNED, system);
  return value < 0 ? cell : { ...cell, value };
}

/**
 * A plan for a workbook that counts its days in the given system: cells that show a day hold it as that workbook stores
 * it. Formulas stay, since they take days from cells, and so do numbers that are no day there.
 */
export function planForSystem(plan: WorkbookPlan, system: DateSystem): WorkbookPlan {
  if (system === PLANNED) return plan;
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => moved(cell, system))) })) };
}
