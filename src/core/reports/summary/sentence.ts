import type { SentencePiece } from "../sentence-piece";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import { quoted } from "../structured-reference";

/** A sentence that stays right when the data changes, with what we expect it to say. */
export interface Sentence {
  readonly formula: string;
  readonly value: string;
}

/** A figure of a sentence, or a text that changes with the data. */
interface Figure {
  readonly formula: string;
  readonly value: number | string;
}

/** Joins pieces of text and live figures into one formula with its expected sentence. */
export function sentence(pieces: readonly [string, ...SentencePiece[]], figures: readonly Figure[]): Sentence {
  const [before, ...after] = pieces;
  let formula = quoted(before);
  let value = before;
  figures.forEach((figure, index) => {
    const piece = after[index] ?? "";
    formula += `&${figure.formula}&${pieceFormula(piece, figure.formula)}`;
    value += `${figure.value}${pieceAfter(piece, Number(figure.value))}`;
  });
  return { formula, value };
}
