import type { Review } from "../../../app/session/review";
import { isOwnSheet } from "../../../core/settings/table-names";
import type { ReviewWords } from "../../../text/words";
import type { Choice } from "./choice";

/** The sheets that a roadmap can stand on: the one that was found, with its actions, and the others that people see. */
export function sheetChoices({ sheets, loaded: { roadmap } }: Pick<Review, "sheets" | "loaded">, { pane: { shell } }: ReviewWords): readonly Choice[] {
  const found = roadmap.table.sheet;
  const others = new Set(roadmap.otherTables.map(({ sheet }) => sheet));
  return sheets
    .filter((sheet) => sheet.name === found || (!sheet.hidden && !isOwnSheet(sheet)))
    .map(({ name }) => {
      if (name === found) return { value: name, text: shell.table(name, roadmap.actions.length) };
      return { value: name, text: others.has(name) ? shell.otherTable(name) : name };
    });
}
