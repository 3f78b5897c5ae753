import type { ProfitabilityInput } from "./profitability-input";

/** What has to be told before there is a result; `benefit`: neither saved hours nor direct savings. */
export const NEEDED_INPUTS = ["oneOff", "running", "benefit", "hourPrice", "startYear", "interest", "horizon"] as const;
export type NeededInput = (typeof NEEDED_INPUTS)[number];

/** The result of a calculation, in euros and years. */
export interface Profitability {
  readonly benefit: number;
  readonly cost: number;
  /** Benefit less running cost, a year. */
  readonly net: number;
  /** What has come in less what has gone out, at the end of each year. */
  readonly cumulative: readonly number[];
  /** Years from the beginning of the start year, without interest; null: it never pays back. */
  readonly payback: number | null;
  /** Net present value (nettonykyarvo). */
  readonly npv: number;
  /** Present value of benefits divided by that of all costs; null without costs. */
  readonly ratio: number | null;
}

/** The inputs that are missing, in the order that people are told of them; none: there is a result. */
export function missingInputs(input: ProfitabilityInput): readonly NeededInput[] {
  const missing: Readonly<Record<NeededInput, boolean>> = {
    oneOff: input.oneOff === null,
    running: input.running === null,
    benefit: input.hours === null && input.savings === null,
    hourPrice: input.hours !== null && input.hourPrice === null,
    startYear: input.startYear === null,
    interest: input.interest === null,
    horizon: input.horizon === null,
  };
  return NEEDED_INPUTS.filter((each) => missing[each]);
}

/** The present value of one euro at the end of each of some years. */
function annuity(percent: number, years: number): number {
  const rate = percent / 100;
  return rate === 0 ? years : (1 - (1 + rate) ** -years) / rate;
}

/**
 * Compares short-term benefits with costs; undefined where an input is missing. The one-off cost is paid at the beginning
 * of the start year, the first of the horizon; benefits and running costs fall at the end of each year, are the same
 * every year and are discounted to the beginning; nothing is left at the end (no residual value). Payback leaves
 * interest aside. Parts as in Helsinki's Kehmet (kustannushyötylaskelma: implementation and running costs, yearly running
 * benefits, qualitative benefits apart); net present value of up to five years as in IT Standard for Business.
 */
export function profitabilityOf(input: ProfitabilityInput): Profitability | undefined {
  if (missingInputs(input).length > 0) return undefined;
  const { oneOff, running, hours, hourPrice, savings, interest, horizon } = input;
  if (oneOff === null || running === null || interest === null || horizon === null) return undefined;
  const benefit = (hours ?? 0) * (hourPrice ?? 0) + (savings ?? 0);
  const net = benefit - running;
  const factor = annuity(interest, horizon);
  const costs = oneOff + running * factor;
  return {
    benefit,
    cost: running,
    net,
    cumulative: Array.from({ length: horizon }, (_, index) => net * (index + 1) - oneOff),
    payback: oneOff === 0 ? 0 : net > 0 ? oneOff / net : null,
    npv: net * factor - oneOff,
    ratio: costs === 0 ? null : (benefit * factor) / costs,
  };
}
