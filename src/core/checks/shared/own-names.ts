import type { FieldKey } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import { LIGHT_NAMES } from "../../reading/cells/progress/light-words";
import { cleanText, foldCase } from "../../reading/text/clean";

/** True for a department or a light by its name in any language of the product: what a drop-down in that language offers is nothing to mend. */
export function isNameInSomeLanguage(programme: Programme, field: FieldKey, text: string): boolean {
  if (field === "unit") return programme.units.some(({ names }) => Object.values(names).includes(cleanText(text)));
  return field === "light" && Object.values(LIGHT_NAMES).some((names) => Object.hasOwn(names, foldCase(text)));
}
