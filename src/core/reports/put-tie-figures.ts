import type { SheetBuilder } from "./sheet-builder";
import { quoted } from "./structured-reference";

/** A sign beside the word, so that the colour is not alone. */
const SIGN = "▲";

/** Two sums that have to be the same, in euros. */
export interface TiedFigures {
  readonly label: string;
  /** The formulas of both sums, and what we expect of them. */
  readonly one: { readonly formula: string; readonly value: number };
  readonly other: { readonly formula: string; readonly value: number };
  readonly words: TieFigureWords;
}

/** "Täsmää", and what is said when it does not. */
export interface TieFigureWords {
  readonly ties: string;
  readonly differs: string;
}

/** Puts a line that shows the difference of two sums, rounded to cents, and says in words whether it is nothing: two rows below the total that it speaks of, and on its page. */
export function putTieFigures(sheet: SheetBuilder, at: number, { label, one, other, words }: TiedFigures): void {
  sheet.together({ first: at - 2, last: at });
  sheet.text(at, 1, label, "wrappedPlain");
  // Adding nothing turns a negative zero into zero.
  const value = Math.round((one.value - other.value) * 100) / 100 + 0;
  sheet.formula(at, 2, `ROUND((${one.formula})-(${other.formula}),2)`, value, "money");
  const differs = `${SIGN} ${words.differs}`;
  sheet.formula(at, 3, `IF(B${at}=0,${quoted(words.ties)},${quoted(differs)})`, value === 0 ? words.ties : differs, "plain");
  sheet.conditionalFormat({ range: { firstRow: at, firstColumn: 1, lastRow: at, lastColumn: 3 }, formula: `$B$${at}<>0`, style: "error" });
}
