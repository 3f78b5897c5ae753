import type { ClassificationWords } from "../../../core/reports/classification/classification-words";

export const classification: ClassificationWords = {
  tables: {},
};
