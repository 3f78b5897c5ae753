import { barFigure, lateFigure, moneyFigure, statusFigure } from "../breakdown-figures";
import { displayCode } from "../code-display";
import { codeText } from "../data/plain-columns";
import type { PlacedBreakdown } from "../put-breakdown";
import { putBreakdown } from "../put-breakdown";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { mentionFigure } from "./mention-figure";
import type { ShownView } from "./shown-views";

/** What formulas compare with: every value of a view in the list's order, and last that it is missing. */
export function labelsOf({ words }: Pick<ReportInput, "words">, { list }: ShownView): readonly string[] {
  return [...list.codes.map(({ code }) => displayCode(list, code, words.language)), words.missing];
}

/** The block of one view: count, share, done, late, budget where there is one, the share as a bar, and every mention where several are allowed. */
export function putView(sheet: SheetBuilder, input: ReportInput, at: number, view: ShownView): PlacedBreakdown {
  const { words } = input;
  const budget = moneyFigure(input, words.classification.budget, "budget");
  return putBreakdown(sheet, input, at, {
    heading: `${words.fieldName(view.field)}: ${words.classification.questions[view.field]}`,
    table: words.classification.tables[view.field],
    labelHeader: words.fieldName(view.field),
    dataHeader: words.fieldName(view.field),
    labels: labelsOf(input, view),
    labelOf: ({ action }) => codeText(input, action, view.field),
    figures: [
      statusFigure(input, words.summary.done, "done"),
      lateFigure(input),
      ...(budget === undefined ? [] : [budget]),
      barFigure(input),
      ...(view.list.several ? [mentionFigure(input, view)] : []),
    ],
  });
}
