import type { NoteCode } from "../../note";
import type { Per } from "./items";

/** How a term follows the one before it: "+", a list, alternatives, "=" or "yhteensä". */
export type Join = "sum" | "list" | "or" | "total";

/** One amount of a cell, in cents; a range counts with its high end. */
export interface Term {
  readonly kind: "term";
  readonly cents: number;
  readonly low?: number;
  readonly high?: number;
  readonly per?: Per;
  readonly join: Join;
  readonly depth: number;
  /** It says itself that it is money: a currency, thousands, cents or grouped digits. */
  readonly clear: boolean;
  /** Written out: a product, a scale, ",-". */
  readonly doubt?: NoteCode;
}

export interface YearPart {
  readonly kind: "year";
  readonly from: number;
  readonly to: number;
}

/** What was found in a cell, in order. */
export interface Terms {
  readonly parts: readonly (Term | YearPart)[];
  /** Person-days that stood among the amounts. */
  readonly personDays?: number;
  /** A count that multiplies nothing: "3 kpl 500 €". */
  readonly looseCount: boolean;
  /** A range, product or scale whose cents are too many to be exact. */
  readonly tooLarge: boolean;
}
