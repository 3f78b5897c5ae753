import type { CostImpactWords } from "../../../core/reports/cost-impact/cost-impact-words";

export const costImpact: CostImpactWords = {
  tables: {},
};
