import type { Figure, Scan } from "../metric/figures/figures";
import type { Rate } from "./unit-of-figure";
import { rateOf, unitOf } from "./unit-of-figure";
import type { UnitRole } from "./work-units";
import { isWorkUnit } from "./work-units";

/** A figure of a resource cell with its unit. */
export interface Quantity {
  /** The high end of a range. */
  readonly value: number;
  /** The low end, where it is a range. */
  readonly low: number | undefined;
  readonly unit: UnitRole | undefined;
  /** What it is per: "5 htp/v". */
  readonly per: Rate | undefined;
  readonly figure: Figure;
  /** Comes of a share of a person's working time. */
  readonly share: boolean;
}

function isTimes(previous: Figure, figure: Figure): boolean {
  const last = previous.after.at(-1);
  return /^[x*@]$/u.test(figure.link) || last?.role === "times" || last?.text === "á" || last?.text === "à";
}

function isRange(previous: Quantity, current: Quantity): boolean {
  const { link } = current.figure;
  return (link === "-" || link === "…") && current.figure.before.length === 0 && current.figure.depth === previous.figure.depth && (previous.unit === undefined || previous.unit === current.unit);
}

const SPANS: Readonly<Partial<Record<UnitRole, readonly [Rate, number]>>> = { "calendar-week": ["week", 1], "calendar-month": ["month", 1], "calendar-year": ["year", 1], week: ["week", 1], month: ["month", 1] };
const WORK_OF_CALENDAR: Readonly<Partial<Record<UnitRole, UnitRole>>> = { "calendar-week": "week", "calendar-month": "month", "calendar-year": "year" };

/** How often a rate comes in a span of time, or undefined: 12 times a month in a year. */
function timesInSpan(rate: Rate | undefined, span: Quantity): number | undefined {
  const [unit, size] = (span.unit === undefined ? undefined : SPANS[span.unit]) ?? [];
  if (unit === undefined || size === undefined || rate === undefined) return undefined;
  if (unit === rate) return span.value * size;
  return rate === "month" && unit === "year" ? span.value * 12 : undefined;
}

const FRACTIONS: readonly number[] = [1 / 2, 1 / 4, 3 / 4, 1 / 3, 2 / 3, 1 / 5];

/** "1/2 htv": a part of a year or month; of days it could also be one of two. */
function fraction(previous: Quantity, current: Quantity): Quantity | undefined {
  const value = previous.value / current.value;
  const part = current.figure.link === "/" && previous.unit === undefined && (current.unit === "year" || current.unit === "month");
  return part && FRACTIONS.includes(value) ? { ...current, value, figure: { ...current.figure, link: previous.figure.link } } : undefined;
}

function withoutRate(quantity: Quantity, value: number): Quantity {
  return { ...quantity, value, low: undefined, per: undefined };
}

/** Two quantities that make one together: a rate and its duration, a share and its duration, a product. */
function combine(previous: Quantity, current: Quantity): Quantity | undefined {
  const part = fraction(previous, current);
  if (part !== undefined) return part;
  const spanTimes = isWorkUnit(previous.unit) && previous.per !== "year" ? timesInSpan(previous.per, current) : undefined;
  if (spanTimes !== undefined) return withoutRate(previous, previous.value * spanTimes);
  const factors = [previous, current] as const;
  const share = factors.find((factor) => factor.unit === "percent");
  const span = factors.find((factor) => factor.unit?.startsWith("calendar-") === true || isWorkUnit(factor.unit));
  const times = isTimes(previous.figure, current.figure);
  if (share !== undefined && span !== undefined && span.per === undefined && (times || span.unit?.startsWith("calendar-") === true)) return product(span, share.value / 100, true);
  if (!times) return undefined;
  const person = factors.find((factor) => factor.unit === "person");
  if (person !== undefined && span !== undefined) return product(span, person.value, false);
  const bare = factors.find((factor) => factor.unit === undefined);
  const other = bare === previous ? current : previous;
  return bare === undefined ? undefined : { ...other, value: other.value * bare.value };
}

/** A span of time multiplied by people or a share of one is work. */
function product(span: Quantity, by: number, share: boolean): Quantity {
  const unit = (span.unit === undefined ? undefined : WORK_OF_CALENDAR[span.unit]) ?? span.unit;
  return { ...span, unit, value: span.value * by, low: undefined, share };
}

const ORDINAL_BEFORE = /^(?:vaihe|fas|osa|etappi|nro|nr|kohta|toimenpide|atgard|phase|stage|part)$/u;
const ORDINAL_BEHIND = /^(?:vaihe|vaiheen|vaiheessa|fasen)$/u;

/** "vaihe 2: 5 htp", "2. vaihe 5 htp": which part, not how much; a lone number is left to be asked about. */
function isOrdinal(figure: Figure, { figures }: Scan): boolean {
  if (figures.length < 2 || figure.percent !== "") return false;
  const next = figures[figures.indexOf(figure) + 1];
  const behind = figure.after[0] ?? next?.before[0];
  if (ORDINAL_BEHIND.test(behind?.plain ?? "") && !isWorkUnit(unitOf(figure))) return true;
  return ORDINAL_BEFORE.test(figure.before.at(-1)?.plain ?? "") && unitOf(figure) === undefined;
}

/** The quantities of a resource cell in order, ranges and products made into one. */
export function quantitiesOf(scan: Scan): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const figure of scan.figures) {
    if (isOrdinal(figure, scan)) continue;
    const unit = unitOf(figure);
    const percentOfUnit = figure.percent !== "" && isWorkUnit(unit);
    const value = percentOfUnit ? figure.number.value / 100 : figure.number.value;
    const current: Quantity = { value, low: undefined, unit, per: rateOf(figure), figure, share: unit === "percent" };
    const previous = quantities.at(-1);
    if (previous !== undefined && isRange(previous, current)) {
      quantities[quantities.length - 1] = { ...current, value: Math.max(previous.value, current.value), low: Math.min(previous.value, current.value) };
      continue;
    }
    const combined = previous === undefined ? undefined : combine(previous, current);
    if (combined === undefined) quantities.push(current);
    else quantities[quantities.length - 1] = combined;
  }
  return quantities;
}
