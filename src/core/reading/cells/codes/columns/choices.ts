/** A letter scale in other words than S, M and L: H/M/L = high, medium, low; P/K/S = pieni, keskisuuri, suuri. */
export type LetterScale = Readonly<Record<string, string>>;

/** What is decided once for a column of codes. */
export interface CodeChoices {
  /** The header names this value and the cells only mark it (x, kyllä, 1). */
  readonly oneHot: string | undefined;
  /** Whole numbers are places in the code list. */
  readonly numbersFit: boolean;
  /** Lone letters are the first letters of the values' names. */
  readonly initials: ReadonlyMap<string, string>;
  /** More than one of those letters occurs: they are no slips. */
  readonly initialsProved: boolean;
  readonly scale: LetterScale | undefined;
}
