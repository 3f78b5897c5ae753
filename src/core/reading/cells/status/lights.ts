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

/** Less than this between the strongest and the weakest part is grey to the eye. */
const FEWEST_COLOUR = 40;

/** Where a colour stands on the wheel, in degrees: red 0, yellow 60, green 120. Orange is taken for yellow. */
const HUES: readonly (readonly [number, Light | undefined])[] = [[20, "red"], [72, "yellow"], [170, "green"], [330, undefined], [360, "red"]]; // prettier-ignore

/**
 * The light that a fill colour ("RRGGBB") looks like, pale or strong; undefined for white, grey and other hues. Grey
 * fills are table styles far more often than lights.
 */
export function lightOfFill(fill: string | undefined): Light | undefined {
  if (fill === undefined || !/^[\dA-F]{6}$/iu.test(fill)) return undefined;
  const red = Number.parseInt(fill.slice(0, 2), 16);
  const green = Number.parseInt(fill.slice(2, 4), 16);
  const blue = Number.parseInt(fill.slice(4, 6), 16);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < FEWEST_COLOUR) return undefined;
  const turn = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = (turn * 60 + 360) % 360;
  return HUES.find(([end]) => hue < end)?.[1];
}
