import type { ProfitabilityInput } from "../../finance/profitability/profitability-input";
import { foldCase } from "../../reading/text/clean";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import { titleOf } from "../../reading/action-text";
import type { ReportInput } from "../report-input";

/** A calculation of the sheet: its inputs with the programme's defaults filled in, and the action's title where the roadmap has it. */
export interface ProfitabilityRow {
  readonly input: ProfitabilityInput;
  readonly title: string | null;
}

const NOTHING_TOLD = { oneOff: null, running: null, hours: null, hourPrice: null, savings: null, startYear: null, interest: null, horizon: null, benefits: null } as const;

/** Euros a year that the roadmap's own column of benefits (hyöty €/v) tells. */
function benefitOf(action: Action | undefined): number | null {
  const cents = action === undefined ? undefined : valueOf(action, "benefitPerYear")?.cents;
  return cents === undefined || cents === 0 ? null : cents / 100;
}

/**
 * The calculations: a row for each of the user's table of inputs, and one for each further action whose benefit a year
 * the roadmap tells. Hour price, interest and horizon are the programme's where the table has none.
 */
export function profitabilityRows({ roadmap, profitability = [] }: Pick<ReportInput, "roadmap" | "profitability">): readonly ProfitabilityRow[] {
  const defaults = roadmap.programme.profitability;
  const byId = new Map<string, Action>();
  for (const action of roadmap.actions) {
    const id = valueOf(action, "id");
    if (id !== undefined && !byId.has(foldCase(id))) byId.set(foldCase(id), action);
  }
  const told = new Set(profitability.map(({ action }) => foldCase(action)));
  const more = [...byId].flatMap(([key, action]) => (told.has(key) || benefitOf(action) === null ? [] : [{ ...NOTHING_TOLD, action: valueOf(action, "id") ?? key }]));
  return [...profitability, ...more].map((input) => {
    const action = byId.get(foldCase(input.action));
    const hours = input.hours;
    return {
      title: action === undefined ? null : titleOf(action),
      input: {
        ...input,
        savings: input.savings ?? (hours === null ? benefitOf(action) : null),
        hourPrice: input.hourPrice ?? (hours === null ? null : defaults.hourPrice),
        interest: input.interest ?? defaults.interestPercent,
        horizon: input.horizon ?? defaults.horizonYears,
      },
    };
  });
}
