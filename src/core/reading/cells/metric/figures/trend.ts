import type { Scan } from "./figures";
import { signMap } from "./sign-map";

/** Which way a value goes. */
export type Trend = "up" | "down" | "steady";

const ARROWS = signMap<Trend>({ up: "↑⬆↗⇧⇑▲△🔼📈⤴", down: "↓⬇↘⇩⇓▼▽🔽📉⤵", steady: "→↔⇔⟷➖" });

/** The trend that a cell's arrows and words say; an arrow between two figures is no trend. */
export function trendOf(scan: Scan): Trend | undefined {
  for (const sign of scan.signs) {
    const trend = ARROWS.get(sign);
    if (trend !== undefined && (sign !== "→" || scan.figures.length < 2)) return trend;
  }
  const word = scan.words.find(({ role }) => role === "up" || role === "down" || role === "steady");
  const negated = scan.words.some(({ role }) => role === "negation");
  if (word === undefined) return undefined;
  const said = word.role === "up" || word.role === "down" ? word.role : "steady";
  return negated ? "steady" : said;
}
