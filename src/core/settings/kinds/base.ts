import { PROGRAMMES } from "../../programme/registry";
import type { SettingKind } from "../setting-kind";

/** Less than the most that a cell can hold. */
const PIECE = 30_000;

/**
 * The whole of a programme that is not one of ours, as JSON in pieces on a hidden sheet: the tables leave out what
 * nobody edits in Excel (groups of codes, reports). It is read before all others, by `readBase`.
 */
export const base: SettingKind = {
  table: "base",
  columns: ["data"],
  write: (programme) => {
    if (PROGRAMMES.includes(programme)) return [];
    const text = JSON.stringify(programme);
    return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) => ({ data: text.slice(index * PIECE, (index + 1) * PIECE) }));
  },
  read: (_view, settings) => settings,
};
