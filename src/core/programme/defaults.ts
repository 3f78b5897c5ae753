import type { ProgrammeSource } from "./schema";

/** Season words as calendar days. The late end is chosen on purpose: a season word must never raise a false alarm. */
export const DEFAULT_SEASONS = {
  spring: { from: "01-01", to: "06-30" },
  summer: { from: "06-01", to: "08-31" },
  autumn: { from: "07-01", to: "12-31" },
  winter: { from: "12-01", to: "02-28" },
  earlyYear: { from: "01-01", to: "04-30" },
  lateYear: { from: "09-01", to: "12-31" },
  lateAutumn: { from: "10-01", to: "11-30" },
} as const satisfies ProgrammeSource["seasons"];
