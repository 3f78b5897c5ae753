import type { SeasonName } from "../../programme/schema";
import { readChoice, readMonthDay } from "../read-cells";
import type { SettingKind } from "../setting-kind";

const SEASONS: readonly SeasonName[] = ["spring", "summer", "autumn", "winter", "earlyYear", "lateYear", "lateAutumn"];

/** "09-01" as people write it: "1.9." */
function dotted(monthDay: string): string {
  return `${Number(monthDay.slice(3))}.${Number(monthDay.slice(0, 2))}.`;
}

/** Season words (kevät, alkuvuosi) as days of the year: first and last, written 1.9. as text, since Excel takes 1.9. for a date of this year. */
export const seasons: SettingKind = {
  table: "seasons",
  columns: ["season", "from", "to"],
  write: (programme, words) => SEASONS.map((season) => ({ season: words.seasons[season], from: dotted(programme.seasons[season].from), to: dotted(programme.seasons[season].to) })),
  read: ({ rows, words, vocabulary, log }, settings) =>
    rows.reduce((soFar, row) => {
      const season = readChoice(row.season, vocabulary.seasons, Object.values(words.seasons), log);
      if (season === undefined) return soFar;
      const before = soFar.programme.seasons[season];
      for (const side of ["from", "to"] as const) if (row[side] !== undefined) log.origin(`seasons.${season}.${side}`, row[side]);
      const read = { from: readMonthDay(row.from, log) ?? before.from, to: readMonthDay(row.to, log) ?? before.to };
      return { ...soFar, programme: { ...soFar.programme, seasons: { ...soFar.programme.seasons, [season]: read } } };
    }, settings),
};
