import { cellAddress } from "../../../core/grid/address";
import type { CellValue } from "../../../core/grid/cell-value";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Style, StyleName } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import { plannedRows } from "../../plan/planned-cells";
import { planValue } from "../../plan/plan-value";
import type { ReadLimits } from "../limits";
import { READ_LIMITS } from "../limits";
import { preflight } from "../preflight";
import type { Around } from "../read-around";
import { readAround } from "../read-around";
import type { SheetCells, SheetTaker } from "../sheet/cell-collector";
import { fileFormula } from "./file-formula";

/** What we wrote ourselves is read back however large it is. */
const NO_LIMITS: ReadLimits = { ...READ_LIMITS, inflatedBytes: Infinity, ratio: Infinity, partBytes: Infinity, cells: Infinity, treeElements: Infinity, areaCells: Infinity, spareCells: Infinity };

/** A cell that comes to nothing in a file: neither value nor formula. */
function isEmpty(cell: PlanCell | null): boolean {
  return cell === null || (cell.formula === undefined && planValue(cell) === null);
}

function differenceOf(planned: PlanCell | null, value: CellValue, formula: string | undefined, where: () => string): string | undefined {
  if (planned === null) return `${where()} was not planned`;
  const expected = planValue(planned);
  if (value !== expected) return `${where()} was written as ${JSON.stringify(expected)} and reads as ${JSON.stringify(value)}`;
  return formula === (planned.formula === undefined ? undefined : fileFormula(planned.formula)) ? undefined : `${where()} lost its formula`;
}

/** Compares the cells of a sheet with its plan while the file passes by, and keeps of them only which styles stand for which. */
class CellComparison implements SheetTaker {
  /** By number of the format in the file: the style that the plan has there, and a cell of that. */
  readonly styles = new Map<number, Map<StyleName, string>>();
  /** What reads otherwise than it was planned, for the first time. */
  difference: string | undefined;
  private readonly rows: ReturnType<typeof plannedRows>;
  private matched = 0;

  constructor(private readonly plan: SheetPlan) {
    this.rows = plannedRows(plan);
  }

  cell(row: number, column: number, style: number, value: CellValue, formula: string | undefined): void {
    const planned = this.rows[row - 1]?.[column - 1] ?? null;
    this.difference ??= differenceOf(planned, value, formula, () => this.at(row, column));
    if (planned === null) return;
    if (!isEmpty(planned)) this.matched++;
    const name = planned.style ?? "plain";
    const seen = this.styles.get(style) ?? new Map<StyleName, string>();
    if (!seen.has(name)) this.styles.set(style, seen.set(name, this.at(row, column)));
  }

  hiddenRow(row: number): void {
    this.difference ??= `Row ${row} of the sheet "${this.plan.name}" is hidden`;
  }

  take(): SheetCells {
    const planned = this.rows.reduce((sum, row) => sum + row.reduce((cells, cell) => cells + (isEmpty(cell) ? 0 : 1), 0), 0);
    if (this.matched !== planned) this.difference ??= `The sheet "${this.plan.name}" has ${planned} cells and reads as ${this.matched}`;
    return { values: [], styles: [Array.from(this.styles.keys()).filter((style) => style >= 0)], formulas: new Map(), hiddenRows: new Set() };
  }

  /** Each cell has the number format of its style. */
  checkFormats(formatOf: (style: number) => string | undefined): void {
    for (const [style, names] of this.styles) {
      for (const [name, cell] of names) {
        const { numberFormat }: Style = STYLES[name];
        if (formatOf(style) !== numberFormat) throw new Error(`${cell} lost its number format`);
      }
    }
  }

  private at(row: number, column: number): string {
    return `${this.plan.name}!${cellAddress(row, column)}`;
  }
}

function checkAround(plan: SheetPlan, sheet: Around["workbook"]["sheets"][number] | undefined): void {
  if (sheet === undefined) throw new Error(`The sheet "${plan.name}" was not written`);
  if (sheet.name !== plan.name || (sheet.hidden ?? false) !== (plan.visibility === "hidden")) throw new Error(`The sheet "${plan.name}" reads as "${sheet.name}"`);
  if ((sheet.tables ?? []).length !== plan.tables.length) throw new Error(`The sheet "${plan.name}" lost a table`);
}

/**
 * Reads a written workbook back, from the bytes that are given out, and throws unless it says what the plan says:
 * nobody gets a file that differs from its plan. Whatever is wrong in packing, XML, texts, formulas or the links
 * between the parts shows here. The cells are compared as they pass, none are kept: that costs a fraction of the writing.
 */
export async function checkOutput(bytes: Uint8Array, plan: WorkbookPlan): Promise<void> {
  const comparisons: CellComparison[] = [];
  const checked = preflight(bytes, plan.title, NO_LIMITS, undefined, (position) => {
    const sheet = plan.sheets[position];
    if (sheet === undefined) throw new Error(`More than the ${plan.sheets.length} planned sheets were written`);
    const comparison = new CellComparison(sheet);
    comparisons.push(comparison);
    return comparison;
  });
  const difference = comparisons.find((comparison) => comparison.difference !== undefined)?.difference;
  if (difference !== undefined) throw new Error(difference);
  if (!checked.ok) throw new Error(`The written workbook cannot be read: ${checked.problem.kind}`);
  const { workbook, styles } = await readAround(checked.value);
  for (const [index, sheet] of plan.sheets.entries()) checkAround(sheet, workbook.sheets[index]);
  for (const comparison of comparisons) comparison.checkFormats(styles.formatOf);
}
