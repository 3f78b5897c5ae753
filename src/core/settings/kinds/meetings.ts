import { readDay } from "../read-cells";
import type { SettingKind } from "../setting-kind";

const USUAL_MEETINGS = 6;

/** The steering group's meetings: real dates. What is due before the next one is due soon. */
export const meetings: SettingKind = {
  table: "meetings",
  columns: ["day", "note"],
  write: () => [],
  spareRows: ({ reports }) => Math.ceil(Math.max(USUAL_MEETINGS, ...reports.filter(({ id }) => id === "steering-group").map(({ timesPerYear }) => timesPerYear))),
  read: ({ rows, log }, settings) => {
    const days = rows.flatMap((row) => readDay(row.day, log) ?? []);
    return { ...settings, meetings: [...new Set(days)].sort() };
  },
};
