import type { Language } from "../../programme/language";
import { LANGUAGES } from "../../programme/language";
import { readText } from "../read-cells";
import type { ReadingLog } from "../reading-log";
import type { SettingColumn } from "../setting-ids";
import type { WrittenRow } from "../setting-kind";
import type { SettingRow } from "../table-view";

type Localised = Readonly<Record<Language, string>>;

/** The column of a name in each language. */
export const NAME_COLUMNS = { fi: "nameFi", sv: "nameSv", en: "nameEn" } as const satisfies Record<Language, SettingColumn>;

export function writtenNames(names: Localised): WrittenRow {
  return { nameFi: names.fi, nameSv: names.sv, nameEn: names.en };
}

/**
 * A name in three languages. A language that is left empty takes the name of another, so that nobody has to translate
 * what is never shown; where the columns are gone, the name stays as it was.
 * @param path where the names go in the programme
 */
export function readNames(row: SettingRow, path: string, log: ReadingLog, before?: Localised): Localised | undefined {
  const cells = LANGUAGES.map((language) => row[NAME_COLUMNS[language]]);
  const first = cells.find((cell) => cell !== undefined);
  if (first === undefined) return before;
  const texts = LANGUAGES.map((language, index) => (cells[index] === undefined ? before?.[language] : readText(cells[index], log)));
  cells.forEach((cell, index) => {
    if (cell !== undefined) log.origin(`${path}.${LANGUAGES[index] ?? ""}`, cell);
  });
  const some = texts.find((text) => text !== undefined);
  if (some === undefined) {
    log.fault(first, "text");
    return before;
  }
  const [fi = some, sv = some, en = some] = texts;
  return { fi, sv, en };
}
