import { quoted } from "./structured-reference";

/** Text between two figures of a live sentence; `one` follows the figure 1, where the language needs another form. */
export type SentencePiece = string | { readonly one: string; readonly many: string };

/** The text that follows a figure, in the form that the figure asks for. */
export function pieceAfter(piece: SentencePiece, figure: number): string {
  if (typeof piece === "string") return piece;
  return figure === 1 ? piece.one : piece.many;
}

/** The same as a formula, given the formula of the figure. */
export function pieceFormula(piece: SentencePiece, figure: string): string {
  if (typeof piece === "string") return quoted(piece);
  return piece.one === piece.many ? quoted(piece.many) : `IF(${figure}=1,${quoted(piece.one)},${quoted(piece.many)})`;
}
