import type { Figure } from "./figures/figures";

/** The figures of a cell by what they are beside its value. */
export interface SortedFigures {
  readonly main: readonly Figure[];
  readonly target: Figure | undefined;
  readonly previous: Figure | undefined;
}

const ANSWERS = /^(?:vastaaj|vastau|vastann|svar|respond|answer|otos|sample)/u;

/** "n=166", "166 vastaajaa", "± 0,8": they tell how the value was measured. */
function isRemark(figure: Figure): boolean {
  if (figure.link.includes("±")) return true;
  const before = figure.before.at(-1)?.plain;
  if (before === "n" && (figure.link.includes("=") || figure.link.includes(":"))) return true;
  return [...figure.before, ...figure.after].some(({ plain }) => ANSWERS.test(plain)) || before === "sd" || before === "kh" || before === "keskihajonta";
}

function labelled(figure: Figure, role: "target" | "previous"): boolean {
  return figure.before.some((word) => word.role === role) || (figure.depth > 0 && figure.after.some((word) => word.role === role));
}

/**
 * Sorts out sizes of samples, deviations, goals and earlier values, where something else remains as the value.
 * "(1-5)" and "(asteikko 1-5)" name the scale and are left out, too.
 */
export function sortFigures(figures: readonly Figure[]): SortedFigures {
  const measured = figures.filter((figure) => !isRemark(figure) && !isScale(figure, figures));
  const remaining = measured.length > 0 ? measured : figures;
  if (remaining.length < 2) return { main: remaining, target: undefined, previous: undefined };
  const target = remaining.find((figure) => labelled(figure, "target"));
  const previous = remaining.find((figure) => figure !== target && labelled(figure, "previous"));
  const main = remaining.filter((figure) => figure !== target && figure !== previous);
  return main.length > 0 ? { main, target, previous } : { main: remaining, target: undefined, previous: undefined };
}

const SCALE_WORDS = /^(?:asteik|skala|scale|max|maks)/u;

function isScale(figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.depth === 0) return false;
  const next = figures[figures.indexOf(figure) + 1];
  const opens = next?.link === "-" && next.depth > 0 && figure.number.value <= 1;
  const closes = figure.link === "-" && (figures[figures.indexOf(figure) - 1]?.number.value ?? 2) <= 1;
  return opens || closes || figure.before.some(({ plain }) => SCALE_WORDS.test(plain));
}
