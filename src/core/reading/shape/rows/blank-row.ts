import type { FilledCell, RowView } from "./row-view";
import { isSum } from "./sum-formula";

const NUMBER_ONLY = /^\(?\d{1,6}\s*[.):]?$/u;

/** An id that only numbers the line: 12, "12." */
function isLineNumber(cell: FilledCell): boolean {
  return typeof cell.value === "number" || (typeof cell.value === "string" && NUMBER_ONLY.test(cell.value.trim()));
}

/**
 * A row without data: empty, a line that was numbered in advance, or one where only filled-down formulas and unticked
 * boxes stand.
 */
export function isBlankLine(view: RowView): boolean {
  const { frame } = view;
  if (view.hasTitle) return false;
  return view.filled.every((cell) => {
    if (cell.value === false) return true;
    if (cell.formula !== undefined && !isSum(cell.formula)) return true;
    const numbersLine = cell.column === frame.idColumn || (frame.idColumn === undefined && cell.column === frame.firstColumn);
    return numbersLine && isLineNumber(cell) && (view.filled.length === 1 || cell.column === frame.idColumn);
  });
}
