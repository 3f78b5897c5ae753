import type { Scan } from "../metric/figures/figures";
import { lexicon } from "../metric/figures/lexicon";

type LevelRole = "5" | "4" | "3" | "2" | "1" | "3?" | "1?" | "other-scale" | "very" | "fairly" | "plus" | "minus";

/**
 * Names of the levels: erinomainen, hyvä, tyydyttävä, välttävä, heikko. A question mark stands for words that are no
 * names of the scale but probably mean the level; "other-scale" for names of the school scale alone.
 */
const levelWords = lexicon<LevelRole>({
  "5": "erinom erinomai* utmarkt* excellent outstanding",
  "4": "hyva hyvaa hyvan hyvalla god goda gott bra good",
  "3": "tyyd tyydyttav* nojaktig* tillfredsstallan* satisfactory",
  "2": "valtt valttav* forsvarlig* hjalplig* nodtorftig* passable adequate sufficient",
  "1": "heikko heikkoa heikon heikot heikolla svag svaga svagt weak poor",
  "3?": "kohtalai* kohtuullis* kohtuullinen keskitaso* keskinkertai* keskiverto* mattlig* medelgod medelmattig* medelniva* moderate fair mediocre neutraali*",
  "1?": "huono huonoa huonon huonot dalig* bad kehno*",
  "other-scale": "kiitettav* berom* laudatur kypsa mogen mature alkava*",
  very: "erittain todella mycket very extremely",
  fairly: "melko aika ganska fairly rather quite lahes nastan",
  plus: "plus plussa",
  minus: "miinus minus",
});

/** Levels said in words. */
export interface WordLevels {
  readonly levels: readonly number[];
  readonly sure: boolean;
  readonly otherScale: boolean;
  readonly shift: -0.25 | 0 | 0.25;
}

/** The levels that a cell's words name, in order. */
export function levelsInWords(scan: Scan): WordLevels {
  const levels: number[] = [];
  let sure = true;
  let otherScale = false;
  let shift: WordLevels["shift"] = 0;
  // "tyydyttävä-hyvä" is two levels in one word.
  const words = scan.words.flatMap(({ plain, role }) => plain.split("-").map((part) => ({ part, role })));
  for (const { part, role } of words) {
    const found = levelWords.roleOf(part) ?? (role === undefined ? levelWords.nearRoleOf(part) : undefined);
    if (found === undefined) continue;
    if (found === "other-scale") otherScale = true;
    else if (found === "very" || found === "fairly") sure = false;
    else if (found === "plus" || found === "minus") shift = found === "plus" ? 0.25 : -0.25;
    else {
      levels.push(Number(found.charAt(0)));
      if (found.endsWith("?")) sure = false;
    }
  }
  if (levels.length === 1 && scan.figures.length === 0) {
    const last = scan.signs.at(-1);
    if (last === "+") shift = 0.25;
    else if (last === "-") shift = -0.25;
  }
  return { levels, sure: sure && shift === 0, otherScale, shift };
}
