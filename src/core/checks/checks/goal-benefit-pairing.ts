import { codesOf, mainCodeIn } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

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
    const benefits = codesOf(action, "benefit");
    if (codesOf(action, "goal").some((each) => benefits.includes(programme.goalBenefits[each] ?? ""))) return;
    report({ field: "benefit", facts: { goal, benefit, expected } });
  },
};
