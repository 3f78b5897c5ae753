import { codesOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

/** The long-term benefit is another than the one that the goal supports in the programme. A hint, never a rule. */
export const goalBenefitPairing: ActionCheck<"goal-benefit-pairing"> = {
  id: "goal-benefit-pairing",
  severity: "info",
  cause: "field",
  scope: "action",
  needs: ["goal", "benefit"],
  run: (action, { programme }, report) => {
    const { goal: goalReading, benefit: benefitReading } = action.fields;
    if (goalReading?.value === undefined || benefitReading?.value === undefined) return;
    const goals = codesOf(action, "goal");
    const benefits = codesOf(action, "benefit");
    const [goal] = goals;
    const [benefit] = benefits;
    const expected = goal === undefined ? undefined : programme.goalBenefits[goal];
    if (goal === undefined || benefit === undefined || expected === undefined || !isSure(goalReading) || !isSure(benefitReading)) return;
    if (goals.some((each) => benefits.includes(programme.goalBenefits[each] ?? ""))) return;
    report({ field: "benefit", facts: { goal, benefit, expected } });
  },
};
