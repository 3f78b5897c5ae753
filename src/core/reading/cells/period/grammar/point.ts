import type { SeasonName } from "../../../../programme/schema";
import type { NoteCode } from "../../../note";
import type { Holiday, JoinName, MarkName, PartUnit, Piece } from "../words/meaning";

/** What kind of time a point names; its year stands beside it. */
export type Unit =
  | { readonly kind: "day"; readonly day: number; readonly month: number }
  /** `numeric`: written as n/yyyy, so that a column or a neighbour may make it a half-year or a week. */
  | { readonly kind: "part"; readonly of: PartUnit; readonly index: number; readonly numeric?: true }
  /** `month`: the word may also stand for a month's name (kesä-heinäkuu). */
  | { readonly kind: "season"; readonly season: SeasonName; readonly piece?: Piece; readonly month?: number }
  | { readonly kind: "year" }
  | { readonly kind: "turn-of-year" }
  | { readonly kind: "school-year" }
  | { readonly kind: "holiday"; readonly holiday: Holiday }
  /** A bare number that its neighbours explain: "1." in 1.–15.5.2025, "I" in I/2025. */
  | { readonly kind: "number"; readonly value: number; readonly width: number; readonly form: "plain" | "ordinal" | "roman" };

/** One named time in a cell, its year perhaps still unsaid. */
export interface Point {
  readonly unit: Unit;
  readonly year?: number;
  /** The second year of 2025/26. */
  readonly lastYear?: number;
  /** Why the reading has to be confirmed. */
  readonly doubts: readonly NoteCode[];
  readonly marks: ReadonlySet<MarkName>;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Which part of the cell it stands in: counts up at brackets, commas and semicolons. */
  readonly section: number;
}

export interface JoinItem {
  readonly type: "join";
  readonly join: JoinName;
  /** No blanks around it. */
  readonly glued: boolean;
  /** "2025 → 2026": a span of years, or moved from one to the other. */
  readonly arrow?: true;
}

/** What a cell's text was taken apart into. */
export type Item =
  | { readonly type: "point"; readonly point: Point }
  | JoinItem
  | { readonly type: "mark"; readonly mark: MarkName; readonly after: boolean }
  | { readonly type: "bracket" }
  | { readonly type: "remark" };

/** True for a point that is nothing but a year or a span of years. */
export function isYearPoint(point: Point): boolean {
  return point.unit.kind === "year";
}

/** True for a unit of time that lacks its year. Plain numbers are no units yet. */
export function lacksYear(point: Point): boolean {
  return point.year === undefined && (point.unit.kind !== "number" || point.unit.form === "roman");
}
