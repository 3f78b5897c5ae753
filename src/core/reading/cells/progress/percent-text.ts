import type { NoteCode } from "../../note";
import type { Figure, Scan } from "../metric/figures/figures";
import type { BareNumbers } from "./bare-numbers";
import { bareAsPercent } from "./bare-numbers";

/** A progress found in a text. `percent` may lie outside 0–100, which the caller refuses. */
export interface PercentText {
  readonly percent?: number;
  readonly sure: boolean;
  readonly note?: NoteCode;
}

/** Words for stages, without accents: "3/5 steg" is no day. */
const STAGE_WORDS: ReadonlySet<string> = new Set(["vaihetta", "vaiheesta", "vaihe", "askelta", "askel", "etappia", "steg", "skede", "skeden", "etapp", "etapper", "faser", "stages", "steps", "phases"]);
/** "vaihe 2", "2. vaihe": which stage, not how far. */
const STAGE = /^(?:vaihe|vaihee|fas(?:en)?$|skede|etap|stage$|phase$|step$)/u;
/** "60 % jäljellä": what is left to do; words between say nothing more. */
const LEFT = /^(?:jaljella|puuttuu|puuttuvat|tekematta|toteuttamatta|kvar|aterstar|aterstaende|saknas|remaining|left|missing)$/u;
const BESIDE_LEFT = /^(?:on|viela|tyosta|tyo|annu|still|is|work|av|arbetet)$/u;
const OF_WORDS: ReadonlySet<string> = new Set(["of", "av", "out", "sta", "stä"]);

function labelled(figure: Figure, ...roles: readonly string[]): boolean {
  return figure.before.some(({ role }) => role !== undefined && roles.includes(role));
}

/** Leaves out goals, plans and earlier values where something else remains. */
function current(figures: readonly Figure[]): readonly Figure[] {
  const now = figures.filter((figure) => !labelled(figure, "target", "plan", "previous"));
  return now.length > 0 ? now : figures;
}

function doubt(figure: Figure): NoteCode | undefined {
  if (figure.bound !== undefined || figure.mark === "+") return "bound";
  if (figure.number.doubt === "scientific") return "scientific-number";
  return figure.mark === "*" ? "footnote-mark" : undefined;
}

function signed(figure: Figure, percent: number): PercentText | undefined {
  if (figure.sign === "-") return { percent: -Math.max(percent, 1), sure: true };
  // "+10 %" tells a change, not how far the work is.
  return figure.sign === "+" ? { sure: false, note: "change" } : undefined;
}

function fromOne(figure: Figure, percent: number): PercentText {
  const change = signed(figure, percent);
  if (change !== undefined) return change;
  const note = doubt(figure);
  if (note !== undefined) return { percent, sure: false, note };
  return { percent, sure: true, ...(figure.approximate ? { note: "approximate" as const } : {}) };
}

/** "40-60 %": the middle, to be confirmed. */
function rangeOf(figures: readonly Figure[]): PercentText | undefined {
  const [low, high] = figures;
  if (figures.length !== 2 || low === undefined || high === undefined) return undefined;
  if ((high.link !== "-" && high.link !== "…") || high.before.length > 0 || low.sign !== "") return undefined;
  return { percent: (low.number.value + high.number.value) / 2, sure: false, note: "range" };
}

/** Whether a percentage is what remains: "60 % jäljellä", "puuttuu 60 %". */
function saysLeft({ before, after }: Figure): boolean {
  const words = [...before, ...after];
  return words.some(({ plain }) => LEFT.test(plain)) && words.every(({ plain }) => LEFT.test(plain) || BESIDE_LEFT.test(plain));
}

function fromPercents(figures: readonly Figure[]): PercentText {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return { sure: false, note: "no-amount" };
  if (figures.length === 1 && saysLeft(first)) return { percent: 100 - first.number.value, sure: false, note: "partly-understood" };
  if (figures.length === 1) return fromOne(first, first.number.value);
  if (figures.every((figure) => figure.year !== undefined)) {
    const latest = figures.reduce((best, figure) => ((figure.year ?? 0) > (best.year ?? 0) ? figure : best));
    return { ...fromOne(latest, latest.number.value), note: "several-values" };
  }
  // "30 % → 50 %": where it is now; "50 % (30 %)": what stands outside.
  if (last.link.includes("→")) return fromOne(last, last.number.value);
  const outside = figures.filter((figure) => figure.depth === 0);
  const [only] = outside;
  if (outside.length === 1 && only !== undefined) return fromOne(only, only.number.value);
  return { sure: false, note: "several-values" };
}

/** "3/5 vaihetta", "3 of 5"; "3/4" alone could also be a day. */
function fractionOf(scan: Scan, figures: readonly Figure[], stages: boolean): PercentText | undefined {
  const [part, whole] = figures;
  if (figures.length !== 2 || part === undefined || whole === undefined) return undefined;
  const spelt = scan.words.some(({ plain }) => OF_WORDS.has(plain) || plain === "kautta");
  if ((whole.link !== "/" && !spelt) || part.sign === "-" || whole.number.value === 0) return undefined;
  const percent = (part.number.value / whole.number.value) * 100;
  const couldBeDay = (part.number.value <= 31 && whole.number.value <= 12) || (part.number.value <= 12 && whole.number.value <= 40);
  const sure = spelt || stages || scan.words.some(({ plain }) => STAGE_WORDS.has(plain)) || !couldBeDay || scan.words.some(({ role }) => role === undefined);
  return { percent, sure, ...(sure ? {} : { note: "could-be-date" as const }) };
}

/** A number alone, or with words that say it is done ("50 valmis"). */
function fromBare(figure: Figure, bare: BareNumbers): PercentText {
  const { number } = figure;
  const vulgar = /^0\d+$/u.test(number.digits) && !number.plain && number.doubt === undefined;
  const { percent, sure } = vulgar && number.value <= 1 ? { percent: number.value * 100, sure: true } : bareAsPercent(number.value, bare);
  const one = fromOne(figure, percent);
  if (figure.after.some(({ plain, role }) => role === undefined && !/^(?:valmi|tehty|klar|fardig|done|complete|ready|toteut)/u.test(plain))) return { sure: false, note: "partly-understood" };
  if (one.percent === undefined || !one.sure) return one;
  // "50.0", "62.5": no day of a month.
  const noDay = number.value > 31 || /^0+$/u.test(number.digits.slice(number.digits.length - number.decimals));
  if (number.doubt === "stop-decimal" && !(number.value <= 1 && sure) && !noDay) return { percent, sure: false, note: "stop-in-number" };
  if (number.doubt !== undefined && number.doubt !== "stop-decimal") return { percent, sure: false, note: "stop-in-number" };
  return sure ? one : { percent, sure, note: "two-candidates" };
}

/**
 * The progress that a text with figures says.
 * @param stages the header says that the column counts stages, so that "2/5" is no day
 */
export function percentIn(scan: Scan, bare: BareNumbers, stages: boolean): PercentText {
  if (scan.figures.some((figure) => figure.percent === "points")) return { sure: false, note: "change" };
  const figures = current(scan.figures);
  const range = rangeOf(figures);
  if (range !== undefined) return range;
  const percents = figures.filter((figure) => figure.percent !== "");
  if (percents.length > 0) return fromPercents(percents.map((figure) => (figure.percent === "‰" ? { ...figure, number: { ...figure.number, value: figure.number.value / 10 } } : figure)));
  const fraction = fractionOf(scan, figures, stages);
  if (fraction !== undefined) return fraction;
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) {
    const isStage = scan.words.some(({ plain }) => STAGE.test(plain));
    return isStage ? { sure: false, note: "partly-understood" } : fromBare(only, bare);
  }
  const last = figures.at(-1);
  if (last?.link.includes("→") === true) return fromBare(last, bare);
  return { sure: false, note: "several-values" };
}
