import type { SentencePiece } from "../sentence-piece";

/** What the sheet says: cost size against impact size, quick wins and doubtful ones. */
export interface CostImpactWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<"counts" | "ids" | "boxes" | "quickWins" | "thinkTwice" | "unclassed", string>>;
  /** Headers of the data table's columns that the sheet is sorted by. */
  readonly dataHeaders: Readonly<Record<"box" | "quickWins" | "thinkTwice" | "unclassed", string>>;
  readonly counts: string;
  readonly ids: string;
  readonly boxes: string;
  /** What stands in the boxes, and for how many actions each has room. */
  readonly boxesNote: (room: number) => string;
  /** Header of an action's place in its box. */
  readonly place: string;
  /** "rivi 15": an action without an id. */
  readonly row: string;
  /** " ja 4 muuta": the text round the number of actions that a box does not name. */
  readonly more: readonly [before: string, after: SentencePiece];
  /** "M tai L". */
  readonly or: string;
  /** Headings of the lists, given the codes that they are about. */
  readonly quickWins: (cost: string, impact: string) => string;
  readonly thinkTwice: (cost: string, impact: string) => string;
  readonly unclassed: string;
  /** Pieces of live sentences: text between figures, given the same codes. */
  readonly quickWinsSentence: (cost: string, impact: string) => readonly [before: string, afterActions: SentencePiece, afterOpen: SentencePiece];
  readonly thinkTwiceSentence: (cost: string, impact: string) => readonly [before: string, afterActions: SentencePiece, afterOpen: SentencePiece];
  readonly unclassedSentence: readonly [before: string, after: SentencePiece];
}
