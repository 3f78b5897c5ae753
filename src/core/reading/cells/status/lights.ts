import type { Light } from "../../values";

/** Words and signs of a traffic light that stray into a status column. */
const WORDS: ReadonlyMap<string, Light> = new Map<string, Light>([
  ...["vihreä", "vihreällä", "grön", "grönt", "gröna", "green", "🟢", "🟩", "💚"].map((word): [string, Light] => [word, "green"]),
  ...["keltainen", "keltaisella", "gul", "gult", "gula", "yellow", "amber", "oranssi", "orange", "🟡", "🟨", "🟠", "💛"].map((word): [string, Light] => [word, "yellow"]),
  ...["punainen", "punaisella", "röd", "rött", "röda", "red", "🔴", "🟥"].map((word): [string, Light] => [word, "red"]),
  ...["harmaa", "grå", "grått", "grey", "gray", "⚪", "⚫"].map((word): [string, Light] => [word, "grey"]),
]);

/** The light that a word in lower case, or a coloured sign, stands for. */
export function lightOfWord(word: string): Light | undefined {
  return WORDS.get(word);
}

const FEWEST_COLOUR = 40;

/**
 * The light that a fill colour ("RRGGBB") looks like; undefined for white, grey and other hues. Grey fills are table
 * styles far more often than lights.
 */
export function lightOfFill(fill: string | undefined): Light | undefined {
  if (fill === undefined || !/^[\dA-F]{6}$/iu.test(fill)) return undefined;
  const red = Number.parseInt(fill.slice(0, 2), 16);
  const green = Number.parseInt(fill.slice(2, 4), 16);
  const blue = Number.parseInt(fill.slice(4, 6), 16);
  const most = Math.max(red, green, blue);
  if (most - Math.min(red, green, blue) < FEWEST_COLOUR || blue === most) return undefined;
  if (green === most && red < green * 0.9) return "green";
  if (red === most && green > red * 0.6) return "yellow";
  return red === most ? "red" : "yellow";
}
