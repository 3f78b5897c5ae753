import type { Programme } from "../../programme/schema";
import type { Action } from "../../reading/action";
import { codesOf, mainCodeIn } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** One of the goals supports one of the benefits. */
function hasPair(action: Action, { goalBenefits }: Programme): boolean {
  const benefits = codesOf(action, "benefit");
  return codesOf(action, "goal").some((goal) => benefits.includes(goalBenefits[goal] ?? ""));
}

/** The long-term benefit is another than the one that the goal supports in the programme. A hint, never a rule. */
export const goalBenefitPairing: ActionCheck<"goal-benefit-pairing"> = {
  id: "goal-benefit-pairing",
  severity: "info",
  cause: "field",
  scope: "action",
  needs: ["goal", "benefit"],
  when: [on("goal", (reading, { programme }) => isSure(reading) && programme.goalBenefits[mainCodeIn(reading) ?? ""] !== undefined), on("benefit", isSure)],
  run: (action, { programme }, report) => {
    const goal = mainCodeIn(action.fields.goal);
    const benefit = mainCodeIn(action.fields.benefit);
    const expected = programme.goalBenefits[goal ?? ""];
    if (goal === undefined || benefit === undefined || expected === undefined || benefit === expected) return;
    if (!hasPair(action, programme)) report({ field: "benefit", facts: { goal, benefit, expected } });
  },
};
