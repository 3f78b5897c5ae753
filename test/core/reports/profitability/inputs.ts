import type { ProfitabilityInput } from "../../../../src/core/finance/profitability/profitability-input";

const NOTHING: Omit<ProfitabilityInput, "action"> = { oneOff: null, running: null, hours: null, hourPrice: null, savings: null, startYear: null, interest: null, horizon: null, benefits: null };

/** A row of the table of inputs in which only some cells are filled. */
export function inputs(told: Partial<ProfitabilityInput> & Pick<ProfitabilityInput, "action">): ProfitabilityInput {
  return { ...NOTHING, ...told };
}
