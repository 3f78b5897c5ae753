import type { SeasonName } from "../../../../programme/schema";
import type { Status } from "../../../values";

/** Numbered parts of a year. A `third` (tertiaali) is four months. */
export type PartUnit = "week" | "month" | "quarter" | "third" | "half";

/** Which piece of a season or year a word says: alkukevät, loppukesä, keskikesä. */
export type Piece = "early" | "mid" | "late";

/** What limits or opens the time that it stands beside. `*-case` are Finnish case endings (2025:stä, toukokuuhun). */
export type MarkName = "by" | "before" | "after" | "from" | "to" | "between-only" | "from-case" | "to-case" | "onto-case" | "start" | "end" | "first-half" | "second-half" | Piece;

export type JoinName = "range" | "list" | "or" | "slash" | "colon";

/** What a word says about the whole cell. */
export type Flag = "continuous" | "recurring" | "unset" | "vague" | "approximate" | "moved" | "formerly" | "programme" | "negation" | "between" | "year" | "template";

export type Holiday = "summer-holiday" | "christmas" | "midsummer";

/** What a word of a schedule cell means. */
export type Meaning =
  | { readonly is: "month"; readonly month: number }
  /** `month`: the same word also begins a month's name (kesä-heinäkuu). */
  | { readonly is: "season"; readonly season: SeasonName; readonly piece?: Piece; readonly month?: number }
  /** `letter`: says it only beside a number (Q3, 3Q25, H1). */
  | { readonly is: "unit"; readonly unit: PartUnit; readonly letter?: true }
  /** K25, S25: a season only beside a year. */
  | { readonly is: "season-letter"; readonly season: SeasonName }
  /** "v": vuosi, viikko or vecka. */
  | { readonly is: "year-or-week" }
  | { readonly is: "year" }
  | { readonly is: "ordinal"; readonly value: number }
  /** `after`: follows what it marks (mennessä), else precedes it (senast). */
  | { readonly is: "mark"; readonly mark: MarkName; readonly after?: true }
  | { readonly is: "join"; readonly join: JoinName }
  | { readonly is: "flag"; readonly flag: Flag }
  | { readonly is: "status"; readonly status: Status }
  | { readonly is: "holiday"; readonly holiday: Holiday }
  | { readonly is: "turn-of-year" }
  | { readonly is: "school-year" }
  | { readonly is: "clock" }
  | { readonly is: "phase" }
  /** Ends a compound and adds nothing: kausi, puoli, termin. */
  | { readonly is: "tail" }
  | { readonly is: "filler" };
