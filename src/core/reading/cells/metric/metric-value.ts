import type { Light } from "../../values";
import type { Bound } from "./figures/figures";
import type { Trend } from "./figures/trend";

/** One figure of a metric cell. */
export interface MetricFigure {
  readonly number: number;
  /** "%", "‰", "%-yks" (percentage points), "€", or the word that stands after the number ("kpl", "kävijää"). */
  readonly unit?: string;
}

/** The value of a metric (mittarin arvo). At least one of `number`, `parts`, `low`, `light` and `trend` is there. */
export interface MetricValue extends Partial<MetricFigure> {
  /** The value before: "52 (45)", "45 → 52". */
  readonly previous?: number;
  /** Values by calendar year as they were written; `number` is the latest of them. */
  readonly years?: readonly (MetricFigure & { readonly year: number })[];
  /** The goal, where the cell names it beside the value. */
  readonly target?: number;
  /** The number is a limit: "vähintään 50 %". */
  readonly bound?: Bound;
  /** The ends of a range; there is then no `number`. */
  readonly low?: number;
  readonly high?: number;
  /** What the number is out of: 5 in "3,4/5", 60 in "52/60". */
  readonly of?: number;
  /** "day", "week", "month", "year", or the word as written: "asukas". */
  readonly per?: string;
  /** The number tells a change, not a level: "+12 %". */
  readonly change?: true;
  readonly approximate?: true;
  readonly trend?: Trend;
  readonly light?: Light;
  /** Several figures of a composite metric, in order. */
  readonly parts?: readonly MetricFigure[];
}
