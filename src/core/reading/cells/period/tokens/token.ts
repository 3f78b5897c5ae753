import type { KnownWord } from "../words/look-up";

interface TokenPlace {
  /** No blank before it. */
  readonly glued: boolean;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface NumberToken extends TokenPlace {
  readonly kind: "number";
  readonly value: number;
  /** How many digits it was written with. */
  readonly width: number;
  /** A case ending or ordinal letters: 2025:stä, 1st, 2:a. */
  readonly ending: string;
}

export interface WordToken extends TokenPlace {
  readonly kind: "word";
  readonly text: string;
  readonly known: KnownWord | undefined;
}

export interface SignToken extends TokenPlace {
  readonly kind: "sign";
  readonly sign: string;
}

/** A piece of a schedule cell's text. */
export type Token = NumberToken | WordToken | SignToken;
