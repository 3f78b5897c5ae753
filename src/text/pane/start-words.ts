/** How people begin: the first-run card, and a new roadmap. */
export interface StartWords {
  readonly welcome: string;
  /** What the add-in does, in a few lines. */
  readonly lines: readonly string[];
  readonly understood: string;
  readonly create: string;
  readonly createHeading: string;
  /** What comes into the workbook, and whose it is. */
  readonly createIntro: string;
  readonly programme: string;
  readonly language: string;
  readonly createNow: string;
  readonly cancel: string;
  readonly useSelection: string;
  readonly useSelectionHint: string;
}
