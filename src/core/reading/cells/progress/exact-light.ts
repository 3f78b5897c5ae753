import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import { LIGHT_NAMES } from "./light-words";

/** True for a light's own name in Finnish or in the programme's main language. */
export function isExactLight(text: string, programme: Programme): boolean {
  const folded = foldCase(text);
  const main = programme.languages[0] ?? "fi";
  return Object.hasOwn(LIGHT_NAMES.fi, folded) || Object.hasOwn(LIGHT_NAMES[main], folded);
}
