import type { Programme } from "../../programme/schema";
import { mainCodeIn } from "../../reading/action";
import type { Reading } from "../../reading/reading";
import type { Codes } from "../../reading/values";
import type { ActionCheck } from "../check";
import { on, onBoth } from "../condition";
import { codesIn } from "../shared/codes";
import { isSure } from "../shared/reading-state";

/** The main benefit is another than the one that the main goal supports, and no other goal and benefit make up for it. */
function isOddPair(goal: Reading<Codes> | undefined, benefit: Reading<Codes> | undefined, { goalBenefits }: Programme): boolean {
  const expected = goalBenefits[mainCodeIn(goal) ?? ""];
  const main = mainCodeIn(benefit);
  if (goal === undefined || benefit === undefined || expected === undefined || main === undefined || main === expected) return false;
  const benefits = codesIn(benefit);
  return !codesIn(goal).some((each) => benefits.includes(goalBenefits[each] ?? ""));
}

/** The long-term benefit is another than the one that the goal supports in the programme. A hint, never a rule. */
export const goalBenefitPairing: ActionCheck<"goal-benefit-pairing"> = {
  id: "goal-benefit-pairing",
  severity: "info",
  cause: "field",
  scope: "action",
  needs: ["goal", "benefit"],
  when: [on("goal", isSure), on("benefit", isSure), onBoth("goal", "benefit", (goal, benefit, { programme }) => isOddPair(goal, benefit, programme))],
  run: ({ fields }, { programme }, report) => {
    const goal = mainCodeIn(fields.goal);
    const benefit = mainCodeIn(fields.benefit);
    const expected = programme.goalBenefits[goal ?? ""];
    if (goal !== undefined && benefit !== undefined && expected !== undefined) report({ field: "benefit", facts: { goal, benefit, expected } });
  },
};
