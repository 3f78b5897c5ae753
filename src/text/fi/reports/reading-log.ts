import type { ReadingLogWords } from "../../../core/reports/reading-log/reading-log-words";

export const readingLog: ReadingLogWords = {
  tables: {},
};
