import type { ClassificationWords } from "../../../core/reports/classification/classification-words";

export const classification: ClassificationWords = {
  tables: { goal: "ClassGoal", level: "ClassLevel", basis: "ClassBasis", benefit: "ClassBenefit", beneficiary: "ClassBeneficiary", cost: "ClassCost", impact: "ClassImpact", model: "ClassModel", goalByLevel: "GoalByLevel" },
  questions: {
    goal: "which goal does the action serve?",
    level: "which level does the action belong to?",
    basis: "what is the action based on?",
    benefit: "what is the long-term benefit?",
    beneficiary: "who benefits most?",
    cost: "how much additional resource is needed?",
    impact: "how large is the impact?",
    model: "in a network or independently?",
  },
  severalNote: [
    "Each action is counted once, under its main value (the one named first), so that the figures tie to the number of actions.",
    "The column All mentions tells in how many actions a value is named. An action may have several values, so that the column has no total.",
  ],
  budget: "Budget (€)",
  mentions: "All mentions",
  goalByLevel: "Goal and level: number of actions",
  chartTitle: "Actions by goal and level",
  chartAlt: "Stacked bar chart: number of actions per goal, split into levels. The figures are in the table above.",
};
