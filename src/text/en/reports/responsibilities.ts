import type { ResponsibilitiesWords } from "../../../core/reports/responsibilities/responsibilities-words";

export const responsibilities: ResponsibilitiesWords = {
  tables: {},
};
