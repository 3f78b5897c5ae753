import { foldCase } from "../../text/clean";
import { rateOf } from "../person-days/unit-of-figure";
import type { Figure } from "./figures/figures";
import { lexicon } from "./figures/lexicon";

/** A figure's size with its multiplier, and its unit. */
export interface Measured {
  readonly number: number;
  readonly unit: string | undefined;
  readonly per: string | undefined;
  /** "12 t" is twelve thousand or twelve tonnes, and the header does not say. */
  readonly unsure: boolean;
  /** More than one word stands after the number. */
  readonly wordy: boolean;
}

const words = lexicon<"thousand" | "million" | "euro" | "letter">({
  thousand: "tuhatta tuhat tuh tusen thousand teur keur",
  million: "milj miljoonaa miljoona miljoner miljon million millions mn mio meur",
  euro: "€ eur euroa euro eurot euros",
  letter: "t k m",
});
const INDEX_NAMES: ReadonlySet<string> = new Set(["nps", "enps", "csat", "ces", "sus", "hyte", "roi"]);
const MONEY_HEADER = /€|eur|tuha|1 ?000|kustannu|kostnad|cost/u;
const TONNES_HEADER = /co2|tonn|paast|utslapp|jate|avfall|päästö|jäte|utsläpp|\bt\b|emission/u;

const SCALES = { thousand: 1000, million: 1_000_000 } as const;

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

function perOf(figure: Figure): string | undefined {
  const rate = rateOf(figure);
  return rate === "other" ? figure.per?.text : rate;
}

function percentUnit(figure: Figure): string | undefined {
  if (figure.percent === "points") return "%-yks";
  return figure.percent === "" ? undefined : figure.percent;
}

/** What else is known of a metric's cell: its clean text with capitals, and its column's header, which settles "12 t". */
export interface MetricCell {
  readonly typed: string;
  readonly header: string;
}

/** The word as it was typed: "kWh", not "kwh". */
function asTyped(word: string, typed: string): string {
  const at = typed.toLowerCase().indexOf(word);
  const found = at < 0 ? word : typed.slice(at, at + word.length);
  return found.toLowerCase() === word ? found : word;
}

/** What a figure of a metric measures. */
export function measure(figure: Figure, { typed, header }: MetricCell): Measured {
  const size = figure.sign === "-" ? -figure.number.value : figure.number.value;
  const after = figure.after.filter(({ role, plain }) => role === undefined || role === "times" || plain === "min");
  const per = perOf(figure);
  const percent = percentUnit(figure);
  const [first, second] = after;
  const role = first === undefined ? undefined : words.roleOf(first.plain);
  const wordy = figure.after.length > 1;
  if (percent !== undefined) return { number: size, unit: percent, per, unsure: false, wordy: figure.after.length > 0 };
  if (first === undefined) {
    const label = figure.before.at(-1)?.plain ?? "";
    return { number: size, unit: INDEX_NAMES.has(label) ? label.toUpperCase() : undefined, per, unsure: false, wordy: false };
  }
  const secondIsEuro = second !== undefined && words.roleOf(second.plain) === "euro";
  const scale = role === "thousand" || role === "million" ? role : role !== "letter" || !secondIsEuro ? undefined : first.plain === "m" ? "million" : "thousand";
  if (scale !== undefined) {
    const unit = first.plain.endsWith("eur") || secondIsEuro ? "€" : second?.text;
    return { number: rounded(size * SCALES[scale]), unit, per, unsure: false, wordy: true };
  }
  if (role === "euro") return { number: size, unit: "€", per, unsure: false, wordy };
  if (first.plain === "t") {
    const folded = foldCase(header);
    if (MONEY_HEADER.test(folded)) return { number: rounded(size * 1000), unit: undefined, per, unsure: false, wordy: true };
    return { number: size, unit: "t", per, unsure: !TONNES_HEADER.test(folded), wordy };
  }
  return { number: size, unit: asTyped(first.text, typed), per, unsure: false, wordy };
}
