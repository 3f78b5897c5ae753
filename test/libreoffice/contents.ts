import type { CellValue } from "../../src/core/grid/cell-value";
import { isCellError } from "../../src/core/grid/cell-value";
import { valueAt } from "../../src/core/grid/grid";
import type { PlanTable, SheetPlan, WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { planValue } from "../../src/workbook/plan/plan-value";
import type { SheetRead } from "../../src/workbook/workbook";

/**
 * What a sheet says, line by line from above: rows with something in them, wherever they stand. Two reports may have
 * lists of different lengths and say the same.
 */
export type Contents = readonly string[];

type ValueOf = (row: number, column: number) => CellValue;

/** Whether a column of a table is compared, by its header and the table's name. */
export type IsCompared = (header: string, table: string) => boolean;

/** Of what is no whole number twelve digits: more than people see, fewer than those on which two programs agree. */
function said(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "number" && !Number.isInteger(value) ? String(Number(value.toPrecision(12))) : String(value ?? "");
}

function contentsOf(sheet: SheetPlan, isCompared: IsCompared, valueOf: ValueOf): Contents {
  const tableAt = (row: number): PlanTable | undefined => sheet.tables.find(({ range }) => row >= range.firstRow && row <= range.lastRow);
  return sheet.rows.flatMap((cells, index) => {
    const row = index + 1;
    const table = tableAt(row);
    const columns = cells.map((_, at) => at + 1).filter((column) => table === undefined || isCompared(table.columns[column - table.range.firstColumn] ?? "", table.name));
    const texts = columns.map((column) => said(valueOf(row, column)));
    return texts.every((text) => text === "") ? [] : [`${table === undefined ? "" : `${table.name}: `}${texts.join(" | ").replace(/(?: \| )+$/u, "")}`];
  });
}

/** What a plan says on a sheet; of tables only the columns that are compared. */
function plannedContents(sheet: SheetPlan, isCompared: IsCompared): Contents {
  return contentsOf(sheet, isCompared, (row, column) => {
    const cell = sheet.rows[row - 1]?.[column - 1];
    return cell === null || cell === undefined ? null : planValue(cell);
  });
}

/** What another program shows on the sheet that was written from a plan. */
function shownContents(sheet: SheetPlan, isCompared: IsCompared, sheets: readonly SheetRead[]): Contents {
  const read = sheets.find(({ name }) => name === sheet.name);
  if (read === undefined) throw new Error(`The sheet ${sheet.name} is gone`);
  return contentsOf(sheet, isCompared, (row, column) => valueAt(read.grid, row, column));
}

/** Lines that one has and the other has not at that place. */
export interface Unlike {
  readonly planned: Contents;
  readonly shown: Contents;
}

/** For each place in two lists of lines, how many lines follow that both have in the same order. */
function commonLengths(planned: Contents, shown: Contents): readonly (readonly number[])[] {
  const lengths = Array.from({ length: planned.length + 1 }, () => new Array<number>(shown.length + 1).fill(0));
  for (let i = planned.length - 1; i >= 0; i -= 1) {
    for (let j = shown.length - 1; j >= 0; j -= 1) {
      const [here, next] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      here[j] = planned[i] === shown[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** How contents differ; undefined where they do not. */
function unlike(planned: Contents, shown: Contents): Unlike | undefined {
  const lengths = commonLengths(planned, shown);
  const missing: string[] = [];
  const more: string[] = [];
  let [i, j] = [0, 0];
  while (i < planned.length || j < shown.length) {
    const [line, other] = [planned[i], shown[j]];
    if (line === other) [i, j] = [i + 1, j + 1];
    else if (other === undefined || (line !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      missing.push(line ?? "");
      i += 1;
    } else {
      more.push(other);
      j += 1;
    }
  }
  return missing.length + more.length === 0 ? undefined : { planned: missing, shown: more };
}

/**
 * How the sheets of a workbook that was written from a plan, changed and recalculated differ from those of the plan
 * that it should have become, by sheet id.
 */
export function unlikeSheets(written: WorkbookPlan, expected: WorkbookPlan, sheets: readonly SheetRead[], isCompared: IsCompared = () => true): Readonly<Record<string, Unlike>> {
  return Object.fromEntries(
    expected.sheets.flatMap((sheet) => {
      const layout = written.sheets.find(({ id }) => id === sheet.id);
      if (layout === undefined) throw new Error(`The sheet ${sheet.id} was not written`);
      const found = unlike(plannedContents(sheet, isCompared), shownContents(layout, isCompared, sheets));
      return found === undefined ? [] : [[sheet.id, found] as const];
    }),
  );
}
