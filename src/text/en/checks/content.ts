import type { CheckWords } from "../../check-words";
import { inColumn, shown } from "../../finding-phrases";

/** Findings about costs, impact and responsibilities: pieces of information that contradict each other. */
export const contentChecks = {
  "cost-without-money": {
    name: "Cost size M or L without euros",
    message: ({ facts }) => `Cost size ${facts.size} means an addition to the budget, but the row gives no amount.`,
    advice: "Give the estimated amount for the year that the cost falls on, or check the cost size.",
  },
  "cost-without-effect": {
    name: "Length of the addition missing",
    message: ({ facts }) => `The cost size is ${facts.size}, but the row does not say whether the addition is for a fixed term or long-term.`,
    advice: "Record the length of the addition: in size M it is for a fixed term, in size L long-term.",
  },
  "cost-effect-contradiction": {
    name: "Cost size and length of the addition contradict each other",
    message: ({ facts }, say) => `The cost size is ${facts.size}, so the addition is: ${say.code("costEffect", facts.expected)}. The row says: ${say.code("costEffect", facts.effect)}.`,
    advice: "Check the cost size and the length of the addition: M is for a fixed term, L long-term.",
  },
  "cost-small-with-addition": {
    name: "Cost size S, but the row has an addition",
    message: ({ facts: { cents, effect } }, say) => {
      const additions = [cents === null ? [] : [say.money(cents)], effect === null ? [] : [say.code("costEffect", effect)]].flat();
      return `Cost size S means present resources, but the row has an addition: ${additions.join(", ")}.`;
    },
    advice: "Change the cost size to M or L, or remove the addition.",
  },
  "cost-fixed-term-without-end": {
    name: "Fixed-term addition without an end",
    message: () => "Cost size M means an addition for a fixed term, but the work has no end.",
    advice: "Record when the work ends. If the addition is permanent, the cost size is L.",
  },
  "spent-before-start": {
    name: "Costs before the start",
    message: ({ facts }, say) => `The actual is ${say.money(facts.cents)}, but the status is: ${say.code("status", facts.status)}.`,
    advice: "Update the status, or check whether the cost belongs to this action.",
  },
  "impact-size-contradiction": {
    name: "Impact does not match its duration and reach",
    message: ({ facts }, say) =>
      `The impact is ${facts.size}, but by its duration (${say.code("impactDuration", facts.duration)}) and reach (${say.code("impactReach", facts.reach)}) it is ${facts.expected}.`,
    advice: "Correct the impact, or check whether it is one-off or lasting and whether it concerns few people or many.",
  },
  "money-without-activity-code": {
    name: "Activity code missing",
    message: ({ facts }) => `The row has costs, but the activity code is missing.${facts.expected === null ? "" : ` The programme's code is ${facts.expected}.`}`,
    advice: "Record the activity code, so that the costs are found in the ledger.",
  },
  "activity-code-foreign": {
    name: "Activity code other than the programme's",
    message: (finding, say) => `The activity code is ${shown(finding, say)}, the programme's code is ${finding.facts.expected}.`,
    advice: "Correct the code. If the action is booked on another code on purpose, accept the finding with a reason.",
  },
  "resources-missing": {
    name: "Used resources missing",
    message: ({ facts }, say) => `The status is ${say.quote(say.code("status", facts.status))}, but no used resources are recorded.`,
    advice: "Record the person-days used, and the euros too if any were spent.",
  },
  "impact-metric-count": {
    name: "There should be one impact metric",
    message: ({ facts: { count } }) => (count === 0 ? "The action has no impact metric." : `The action has ${count} impact metrics, but there should be one.`),
    advice: "Choose from the strategy's metrics the one that the action is to affect.",
  },
  "impact-metric-unknown": {
    name: "Unknown impact metric",
    message: (finding, say) => `The metric ${shown(finding, say)} is not among the strategy's metrics.${finding.suggestion === null ? "" : ` Nearest choice: ${say.quote(finding.suggestion)}.`}`,
    advice: "Choose one of the strategy's metrics. If the metric is new, add it to the programme's settings.",
  },
  "statutory-without-law": {
    name: "Law missing",
    message: () => "The basis is a statutory obligation, but neither the law nor the day from which it applies is recorded.",
    advice: "Record the name of the law and the day from which the obligation applies.",
  },
  "law-before-end": {
    name: "Obligation begins before the work is done",
    message: ({ facts }, say) => `The law's date is ${say.day(facts.law)}, but the work is due only by ${say.day(facts.end)}.`,
    advice: "Bring the due date forward, or record how the obligation is met until then.",
  },
  "goal-benefit-pairing": {
    name: "Goal and benefit do not match",
    message: ({ facts }, say) =>
      `The goal ${say.quote(say.code("goal", facts.goal))} usually goes with the benefit ${say.quote(say.code("benefit", facts.expected))}. The row says ${say.quote(say.code("benefit", facts.benefit))}.`,
    advice: "Check the benefit. This is only a hint: another benefit can be right as well.",
  },
  "owner-group-company": {
    name: "Responsible body is a company",
    message: (finding, say) => `${inColumn("Column", finding, say)}${shown(finding, say)} is a company, and the programme does not steer companies.`,
    advice: "Name somebody in the municipality's own organisation. The company can be mentioned as a partner.",
  },
  "checkpoint-without-target": {
    name: "Checkpoint without a measurable target",
    message: (finding, say) => `${inColumn("Column", finding, say)}the text has no number, per cent or date.`,
    advice: "Record what is to be reached and by when, for example “31.12.2025: 50 % of applications electronically”.",
  },
} satisfies Partial<CheckWords>;
