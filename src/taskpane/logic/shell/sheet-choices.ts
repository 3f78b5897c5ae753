import type { Review } from "../../../app/session/review";
import { parseRange, rangeAddress } from "../../../core/grid/address";
import type { ChosenTable } from "../../../core/programme/decided-schema";
import { isOwnSheet } from "../../../core/settings/table-names";
import type { ReviewWords } from "../../../text/words";
import type { Choice } from "./choice";

/** Between a sheet's name, which cannot have it, and the range of a table on it. */
const BEFORE_RANGE = "?";

/** The table that a choice stands for. */
export function tableOfChoice(value: string): ChosenTable {
  const [sheet = "", range = ""] = value.split(BEFORE_RANGE);
  return { sheet, range: parseRange(range) ?? null };
}

/**
 * The tables that a roadmap can be: the one that was found, with its actions, others on the same sheet, and the other
 * sheets that people see.
 */
export function sheetChoices({ sheets, loaded: { roadmap } }: Pick<Review, "sheets" | "loaded">, { pane: { shell } }: ReviewWords): readonly Choice[] {
  const found = roadmap.table.sheet;
  const others = new Set(roadmap.otherTables.map(({ sheet }) => sheet));
  const beside = roadmap.otherTables.filter(({ sheet }) => sheet === found).map(({ range }): Choice => {
    const address = rangeAddress(range);
    return { value: `${found}${BEFORE_RANGE}${address}`, text: shell.otherTableAt(found, address) };
  });
  return sheets
    .filter((sheet) => sheet.name === found || (!sheet.hidden && !isOwnSheet(sheet)))
    .flatMap(({ name }) => {
      if (name === found) return [{ value: name, text: shell.table(name, roadmap.actions.length) }, ...beside];
      return [{ value: name, text: others.has(name) ? shell.otherTable(name) : name }];
    });
}
