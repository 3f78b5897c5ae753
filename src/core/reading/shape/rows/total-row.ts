import type { FilledCell, RowView } from "./row-view";
import { sumsRows } from "./sum-formula";
import { isAmountField } from "./table-frame";
import { totalLabel } from "./total-words";

const SUMS = /^\+?(?:SUM|SUMIFS?|SUBTOTAL|AGGREGATE|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTIFS?|MEDIAN)\(/iu;

const AMOUNT_TEXT = /^[-+]?\d[\d\s.,'\u00A0\u202F]*(?:€|eur|euroa|t€|k€|htp|htv|%)?$/iu;

function isAmount(cell: FilledCell): boolean {
  return typeof cell.value === "number" || (typeof cell.value === "string" && AMOUNT_TEXT.test(cell.value.trim()));
}

/** Cells that only an action has: texts in mapped columns other than amounts, beside the one label. */
function describingCells(view: RowView, label: FilledCell): number {
  return view.filled.filter((cell) => cell !== label && !isAmount(cell) && !isAmountField(view.frame.fieldOf.get(cell.column)) && view.frame.fieldOf.has(cell.column)).length;
}

/**
 * A total, subtotal, average, count or "of which" row: by its label, or without one by holding only amounts or only
 * sum formulas. A total counted as an action doubles every figure.
 */
export function isTotalRow(view: RowView): boolean {
  const titleColumn = view.frame.titleColumn ?? view.frame.lastColumn;
  for (const cell of view.texts) {
    const label = totalLabel(cell.value);
    if (label === undefined) continue;
    // A label beside the title of an action is a word in one of its cells.
    if (cell.column > titleColumn && view.title !== undefined) continue;
    if (label === "whole" && describingCells(view, cell) <= 2) return true;
    if (label === "partly" && describingCells(view, cell) <= 1) return true;
  }
  if (view.hasTitle || view.filled.length === 0) return false;
  if (view.filled.every((cell) => cell.formula !== undefined && SUMS.test(cell.formula))) return true;
  const amounts = view.filled.filter((cell) => cell.column !== view.frame.idColumn);
  return amounts.length > 0 && amounts.length === view.filled.length && amounts.every((cell) => isAmount(cell) && (isAmountField(view.frame.fieldOf.get(cell.column)) || !view.frame.fieldOf.has(cell.column)));
}

/** A name beside nothing but sums over other rows: "Digiohjelman menot". */
export function isNamedSum(view: RowView): boolean {
  const others = view.filled.filter(({ column }) => column !== view.frame.titleColumn);
  return others.length > 0 && others.every(({ formula }) => sumsRows(formula));
}
