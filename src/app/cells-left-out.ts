import type { SheetRead } from "../workbook/workbook";

/** Filled cells that no reading has seen, since they lie too far from everything else on their sheets. */
export interface CellsLeftOut {
  /** At least so many. */
  readonly cells: number;
  readonly sheets: readonly string[];
}

/** null: every filled cell was read. */
export function cellsLeftOut(sheets: readonly SheetRead[]): CellsLeftOut | null {
  const concerned = sheets.filter((sheet) => (sheet.cellsLeftOut ?? 0) > 0);
  if (concerned.length === 0) return null;
  return { cells: concerned.reduce((sum, sheet) => sum + (sheet.cellsLeftOut ?? 0), 0), sheets: concerned.map(({ name }) => name) };
}
