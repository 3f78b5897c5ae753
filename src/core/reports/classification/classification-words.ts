import type { VIEW_FIELDS } from "../../programme/fields";

/** One of the eight directions that an action is looked at from. */
export type ClassifyingField = (typeof VIEW_FIELDS)[number];

/** What the sheet says: the eight views one below the other, and goal by level. */
export interface ClassificationWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<ClassifyingField | "goalByLevel", string>>;
  /** The question that each view answers; stands after the field's name in the block's heading. */
  readonly questions: Readonly<Record<ClassifyingField, string>>;
  /** How actions with several values are counted; two lines at the top. */
  readonly severalNote: readonly [string, string];
  /** Header of the budget of all years together. */
  readonly budget: string;
  /** Header of the count of every mention, main or not. */
  readonly mentions: string;
  readonly goalByLevel: string;
  readonly chartTitle: string;
  readonly chartAlt: string;
}
