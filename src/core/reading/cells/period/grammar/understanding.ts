import type { NoteCode } from "../../../note";
import type { Period } from "../../../values";

/** What the times of a cell come to. */
export type Understanding =
  | { readonly kind: "period"; readonly period: Period; readonly doubts: readonly NoteCode[] }
  /** A time that no calendar has. `start` and `end` tell which piece of the text `nearest` would replace. */
  | { readonly kind: "no-such-time"; readonly nearest: string | undefined; readonly start: number; readonly end: number }
  | { readonly kind: "year-missing" }
  | { readonly kind: "nothing" };
