import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import type { Light } from "../../values";
import { LIGHT_NAMES } from "./light-words";

/** The light that a text names as it should be named, in Finnish or in the programme's main language; else undefined. */
export function exactLight(text: string, programme: Programme): Light | undefined {
  if (text.length > 20) return undefined;
  const folded = foldCase(text);
  const names = LIGHT_NAMES[programme.languages[0] ?? "fi"];
  if (Object.hasOwn(LIGHT_NAMES.fi, folded)) return LIGHT_NAMES.fi[folded];
  return Object.hasOwn(names, folded) ? names[folded] : undefined;
}
