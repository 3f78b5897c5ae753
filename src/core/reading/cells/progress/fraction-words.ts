import type { Scan } from "../metric/figures/figures";
import { lexicon } from "../metric/figures/lexicon";

/** Halves, thirds, quarters, fifths and tenths, without accents. */
const parts = lexicon<"none" | "half" | "third" | "quarter" | "fifth" | "tenth">({
  none: "nolla noll zero",
  half: "puolet puolivalis* puolessavalis* puolessa* puolivalin* puoliksi puolillaan puolimatk* puolivali puoli halften halvvags halvfardig* halva halv half halfway midway",
  third: "kolmann* kolmasosa* kolmanneks* tredjedel* third thirds",
  quarter: "neljann* neljasosa* neljasosan fjardedel* kvart kvarts quarter quarters fourth fourths",
  fifth: "viidenn* viidesosa* femtedel* fifth fifths",
  tenth: "kymmenys kymmenesosa* kymmenennes tiondedel* tenth tenths",
});

const SIZES = { none: 0, half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 } as const;

/**
 * The percentage that a fraction in words says: "neljännes" 25, "kaksi kolmasosaa" 66.67; undefined when there is
 * none. Half is also said by number words, which the scan gives as figures.
 */
export function fractionInWords(scan: Scan): number | undefined {
  const [figure] = scan.figures;
  const part = scan.words.map((word) => parts.roleOf(word.plain.replaceAll("-", ""))).find((role) => role !== undefined);
  if (part !== undefined && scan.figures.length < 2 && (figure === undefined || figure.percent === "")) {
    const times = figure?.number.value ?? 1;
    const size = SIZES[part] * (figure?.word !== undefined && figure.number.value === 0.5 ? 1 : times);
    return size <= 1 ? Math.round(size * 10000) / 100 : undefined;
  }
  return scan.figures.length === 1 && figure?.word !== undefined && figure.number.value === 0.5 ? 50 : undefined;
}
