import type { Day } from "../grid/day";
import type { Reading } from "../reading/reading";
import { foldCase } from "../reading/text/clean";
import { lastDayInText } from "./dates-in-text";

const REACHED = /(?<!\p{L})(?:tehty|valmis|toteutu\p{L}*|toteutettu|saavutet\p{L}+|ok|klar[t]?|färdig[t]?|gjort|uppnå(?:dd|dda|tt|tts|s)|done|met|reached|completed)(?!\p{L})/u;
const NOT = /(?<!\p{L})(?:ei|eivät|inte|ej|not)(?!\p{L})/u;

function readDay(text: string): Day | null {
  const day = lastDayInText(text);
  if (day === undefined) return null;
  const folded = foldCase(text);
  return REACHED.test(folded) && !NOT.test(folded) ? null : day;
}

const known = new WeakMap<Reading<string>, Day | null>();

/**
 * The last day of a checkpoint (tarkistuspiste), or null when its text names no date or says that it has been
 * reached. Of several dates the last one counts: a false alarm costs more than a missed one.
 */
export function checkpointDay(checkpoint: Reading<string>): Day | null {
  if (checkpoint.value === undefined) return null;
  let day = known.get(checkpoint);
  if (day === undefined) {
    day = readDay(checkpoint.value);
    known.set(checkpoint, day);
  }
  return day;
}
