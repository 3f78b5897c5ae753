import { groupedFormula, groupedText, roundAsSheet } from "../number-text";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { quoted } from "../structured-reference";

/** The cells of a year's figures and what we expect of them, in euros; used is a share, "" without a budget. */
export interface SentenceFigures {
  readonly cells: { readonly budget: string; readonly actual: string; readonly remaining: string; readonly used: string };
  readonly budget: number;
  readonly actual: number;
}

/** Puts the sentence of a year: budget, used, share, remaining. */
export function putSentence(sheet: SheetBuilder, { words }: ReportInput, at: number, year: number, { cells, budget, actual }: SentenceFigures): void {
  const [before, afterBudget, afterActual, afterShare, after] = words.money.sentence(year);
  const { numbers } = words;
  const share = `IF(${cells.used}="","–",ROUND(${cells.used}*100,0))`;
  const formula = [quoted(before), groupedFormula(cells.budget, numbers), quoted(afterBudget), groupedFormula(cells.actual, numbers), quoted(afterActual), share, quoted(afterShare), groupedFormula(cells.remaining, numbers), quoted(after)].join("&");
  const used = Math.round(budget * 100) === 0 ? "–" : String(roundAsSheet((actual / budget) * 100, 0));
  const value = `${before}${groupedText(budget, numbers)}${afterBudget}${groupedText(actual, numbers)}${afterActual}${used}${afterShare}${groupedText(budget - actual, numbers)}${after}`;
  sheet.formula(at, 1, formula, value, "bold");
}
