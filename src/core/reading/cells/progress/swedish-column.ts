import { foldCase } from "../../text/clean";
import type { ReadingContext } from "../cell-kind";

const SWEDISH = /trafikljus|framskrid|fardig|färdig|läge/u;
const FINNISH = /liikennevalo|edisty|valmius|eteneminen/u;

/** Whether a column's letters are Swedish: by its header, else by the programme's main language. */
export function swedishColumn({ header, programme }: ReadingContext): boolean {
  const folded = foldCase(header);
  return SWEDISH.test(folded) || (!FINNISH.test(folded) && programme.languages[0] === "sv");
}
