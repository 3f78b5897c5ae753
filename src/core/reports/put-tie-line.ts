import type { ReportInput } from "./report-input";
import { pieceAfter, pieceFormula } from "./sentence-piece";
import type { SheetBuilder } from "./sheet-builder";
import { column, quoted } from "./structured-reference";

/** A sign beside the word, so that the colour is not alone. */
const SIGN = "▲";

/**
 * Puts a live line that tells whether a table's total ties to the number of actions: a label typed later into the data
 * table, which no row of the sheet counts, must not vanish unnoticed.
 * @param total the cell that holds the total, and what we expect of it
 */
export function putTieLine(sheet: SheetBuilder, { words, rows }: ReportInput, at: number, total: { readonly cell: string; readonly value: number }): void {
  const { before, afterActions, beforeVerdict, ties, differs } = words.responsibilities.tie;
  const actions = `COUNT(${column(words.tables.data, words.dataHeaders.row)})`;
  const verdict = `IF(${actions}=${total.cell},${quoted(ties)},${quoted(`${SIGN} ${differs}`)})`;
  const formula = `${quoted(before)}&${actions}&${pieceFormula(afterActions, actions)}&${total.cell}&${quoted(beforeVerdict)}&${verdict}`;
  const said = rows.length === total.value ? ties : `${SIGN} ${differs}`;
  sheet.formula(at, 1, formula, `${before}${rows.length}${pieceAfter(afterActions, rows.length)}${total.value}${beforeVerdict}${said}`, "muted");
  sheet.conditionalFormat({ range: { firstRow: at, firstColumn: 1, lastRow: at, lastColumn: 1 }, formula: `ISNUMBER(SEARCH(${quoted(SIGN)},$A$${at}))`, style: "error" });
}
