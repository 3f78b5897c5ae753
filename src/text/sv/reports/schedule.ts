import type { ScheduleWords } from "../../../core/reports/schedule/schedule-words";

export const schedule: ScheduleWords = {
  tables: {},
};
