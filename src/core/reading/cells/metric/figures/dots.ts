/** Signs that are counted: filled ones and empty ones, as in "●●●○○". */
const FILLED = "●■█▓◼⬛★⭐✓✔✅▮▰⬤•🟢🟩🟡🟨🔴🟥*|";
const EMPTY = "○□░▒◻⬜☆▯▱◯⚪·-._";
const MOST = 20;

const filledSigns: ReadonlySet<string> = new Set(FILLED);
const emptySigns: ReadonlySet<string> = new Set(EMPTY);

/** How many signs of a row of signs are filled: 3 of 5 in "●●●○○". */
export interface Dots {
  readonly filled: number;
  readonly total: number;
}

/** The count of a text that is only a row of filled signs with empty ones after them; undefined for any other text. */
export function dotsOf(text: string): Dots | undefined {
  if (text.length > 2 * MOST) return undefined;
  const signs = Array.from(text.replace(/[\s\uFE0E\uFE0F[\]]/gu, ""));
  const firstEmpty = signs.findIndex((sign) => !filledSigns.has(sign));
  const filled = firstEmpty < 0 ? signs.length : firstEmpty;
  const row = filled > 0 ? signs.slice(0, filled) : signs;
  if (signs.length === 0 || signs.length > MOST || row.some((sign) => sign !== row[0])) return undefined;
  return signs.slice(filled).every((sign) => emptySigns.has(sign) && (filled > 0 || !"-._·".includes(sign))) ? { filled, total: signs.length } : undefined;
}
