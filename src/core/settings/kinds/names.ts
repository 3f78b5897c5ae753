import { NAMED_THINGS } from "../setting-ids";
import type { SettingKind } from "../setting-kind";
import { readChoice } from "../read-cells";
import { readNames, writtenNames } from "./localised";

/** Names of the programme, the organisation and the steering group in three languages. */
export const names: SettingKind = {
  table: "names",
  columns: ["what", "nameFi", "nameSv", "nameEn"],
  write: (programme, words) => NAMED_THINGS.map((what) => ({ what: words.names[what], ...writtenNames(programme[what]) })),
  read: ({ rows, words, vocabulary, log }, settings) =>
    rows.reduce((soFar, row) => {
      const what = readChoice(row.what, vocabulary.names, Object.values(words.names), log);
      const read = what === undefined ? undefined : readNames(row, what, log, soFar.programme[what]);
      return what === undefined || read === undefined ? soFar : { ...soFar, programme: { ...soFar.programme, [what]: read } };
    }, settings),
};
