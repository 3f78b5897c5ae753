import type { CellValue } from "../../../core/grid/cell-value";
import { cellKey } from "../../../core/grid/grid";
import type { RowsRead } from "../../live-workbook";

/** What Excel shows for errors. A text can look like that, too. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/u;

function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && ERROR.test(value);
}

/** Cells as Office.js gives them, row by row. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A cell's formula with its "="; undefined where there is none: then Office.js gives the value, which may begin with "=", too. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

function cellValue(value: unknown, hasFormula: boolean, isText: boolean): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  // An empty text is what a formula gives, or an empty cell.
  if (typeof value !== "string" || (value === "" && !hasFormula)) return null;
  return looksLikeError(value) && !isText ? { error: value } : value;
}

/** A row's number formats with General left out; undefined where there is no other. */
function formatsOf(row: readonly unknown[]): readonly (string | undefined)[] | undefined {
  const formats = row.map((format) => (typeof format === "string" && format !== "General" && format !== "" ? format : undefined));
  return formats.every((format) => format === undefined) ? undefined : formats;
}

/**
 * Cells of a sheet as the core reads them.
 * @param texts cells (by `cellKey`) whose text only looks like an error
 */
export function rowsFrom({ values, formulas, numberFormat }: RawCells, firstRow: number, firstColumn: number, texts: ReadonlySet<number>): RowsRead {
  const found = new Map<number, string>();
  const rows = values.map((cells, row) =>
    cells.map((value, column) => {
      const key = cellKey(firstRow + row, firstColumn + column);
      const formula = formulaOf(formulas[row]?.[column], value);
      if (formula !== undefined) found.set(key, formula.slice(1));
      return cellValue(value, formula !== undefined, texts.has(key));
    }),
  );
  return { firstRow, firstColumn, values: rows, formats: numberFormat.map(formatsOf), formulas: found };
}

/** The cells that hold a constant that looks like an error, with their rows and columns on the sheet: only their types tell whether it is one. */
export function doubtfulCells({ values, formulas }: RawCells, firstRow: number, firstColumn: number): readonly { readonly row: number; readonly column: number }[] {
  return values.flatMap((cells, row) => cells.flatMap((value, column) => (looksLikeError(value) && formulas[row]?.[column] === value ? [{ row: firstRow + row, column: firstColumn + column }] : [])));
}
