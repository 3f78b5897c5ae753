import type { Figure } from "./figures/figures";

/** The figures of a cell by what they are beside its value. */
export interface SortedFigures {
  readonly main: readonly Figure[];
  readonly target: Figure | undefined;
  readonly previous: Figure | undefined;
  /** The cell holds nothing but sizes of samples and the like. */
  readonly onlyRemarks: boolean;
}

const ANSWERS = /^(?:vastaaj|vastau|vastann|svar|respond|answer|otos|sample)/u;

/** "n=166", "166 vastaajaa", "± 0,8": they tell how the value was measured. */
function isRemark(figure: Figure): boolean {
  if (figure.link.includes("±")) return true;
  const before = figure.before.at(-1)?.plain;
  const sampleSized = figure.depth > 0 && figure.number.decimals === 0 && figure.number.value >= 10;
  if (before === "n" && (figure.link.includes("=") || figure.link.includes(":") || sampleSized)) return true;
  return [...figure.before, ...figure.after].some(({ plain }) => ANSWERS.test(plain)) || before === "sd" || before === "kh" || before === "keskihajonta";
}

function labelled(figure: Figure, role: "target" | "previous"): boolean {
  return figure.before.some((word) => word.role === role) || (figure.depth > 0 && figure.after.some((word) => word.role === role));
}

/**
 * Sorts out sizes of samples, deviations, goals and earlier values, where something else remains as the value.
 * "(1-5)" and "asteikko 1-5" name the scale and are left out, too.
 */
export function sortFigures(figures: readonly Figure[]): SortedFigures {
  const measured = figures.filter((figure) => !isRemark(figure) && !isScale(figure, figures));
  const remaining = measured.length > 0 ? measured : figures;
  const onlyRemarks = measured.length === 0;
  if (remaining.length < 2) return { main: remaining, target: undefined, previous: undefined, onlyRemarks };
  const target = remaining.find((figure) => labelled(figure, "target"));
  const previous = remaining.find((figure) => figure !== target && labelled(figure, "previous"));
  const main = remaining.filter((figure) => figure !== target && figure !== previous);
  return main.length > 0 ? { main, target, previous, onlyRemarks } : { main: remaining, target: undefined, previous: undefined, onlyRemarks };
}

const SCALE_WORDS = /^(?:asteik|skala|skalan|scale)/u;

function namesScale(figure: Figure | undefined): boolean {
  return figure?.before.some(({ plain }) => SCALE_WORDS.test(plain)) === true;
}

/** "(1-5)", "asteikko 1-5": where the scale begins and ends; "(max 5)": where it ends. */
function isScale(figure: Figure, figures: readonly Figure[]): boolean {
  const index = figures.indexOf(figure);
  const next = figures[index + 1];
  const last = figures[index - 1];
  // "3 asteikolla 1-5": the word stands behind the value.
  const named = (each: Figure | undefined, at: number): boolean => namesScale(each) || figures[at]?.after.some(({ plain }) => SCALE_WORDS.test(plain)) === true;
  const opens = next?.link === "-" && figure.number.value <= 1 && (figure.depth > 0 || named(figure, index - 1));
  const closes = figure.link === "-" && last !== undefined && last.number.value <= 1 && (figure.depth > 0 || named(last, index - 2));
  return opens || closes || namesScale(figure) || (figure.depth > 0 && figure.before.some(({ plain }) => plain === "max" || plain === "maks"));
}
