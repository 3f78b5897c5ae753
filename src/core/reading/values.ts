import type { Day } from "../grid/day";
import type { CodeField, PlainField, YearField } from "../programme/fields";

export type Precision = "day" | "month" | "quarter" | "half" | "season" | "year" | "range" | "continuous";

/** A time as an interval; the end counts for a due date. `start` or `end` is null where it is open or unsaid. */
export interface Period {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: Precision;
}

/** An amount in cents. `low`/`high` are set for a range or a bound; `cents` is what counts (the high end of a range). */
export interface Money {
  readonly cents: number;
  readonly low?: number;
  readonly high?: number;
  readonly approximate?: boolean;
  readonly per?: "year";
  readonly vat?: "excluded" | "included";
}

export const STATUSES = ["not-started", "planned", "in-progress", "on-hold", "done", "postponed", "cancelled", "merged", "continuous"] as const;
export type Status = (typeof STATUSES)[number];

export const LIGHTS = ["green", "yellow", "red", "grey"] as const;
export type Light = (typeof LIGHTS)[number];

/** Several codes where the programme's list allows them, else one. */
export type Codes = string | readonly string[];

interface OtherFieldValues {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly owner: string;
  readonly roadmapYear: number;
  readonly start: Period;
  readonly due: Period;
  readonly status: Status;
  /** 0–100. */
  readonly progress: number;
  readonly light: Light;
  readonly budget: Money;
  readonly actual: Money;
  readonly funding: string;
  /** Person-days (htp). */
  readonly personDays: number;
  readonly activityCode: string;
  readonly costCentre: string;
  readonly benefitPerYear: Money;
  readonly checkpoint: string;
  readonly law: string;
  readonly updated: Period;
  readonly notes: string;
  readonly public: boolean;
}

/** The type of each field's value. */
export type FieldValues = Readonly<Record<CodeField, Codes>> & OtherFieldValues & Readonly<Record<YearField, Money>>;

export type FieldValue = FieldValues[PlainField];
