import { profitabilityOf } from "../../finance/profitability/profitability";
import type { NumberSigns } from "../number-text";
import { decimalFormula, decimalText, groupedFormula, groupedText } from "../number-text";
import { quoted } from "../structured-reference";
import type { ProfitabilityRow } from "./profitability-rows";
import type { ProfitabilityWords } from "./profitability-words";
import type { PickInput } from "./put-inputs";
import { missingText, RESULT_LETTERS } from "./result-columns";

interface Sentence {
  readonly formula: string;
  readonly value: string;
}

/** "12 Sähköinen asiointi: " */
function nameOf(words: ProfitabilityWords, { input, title }: ProfitabilityRow): string {
  return `${input.action} ${title ?? words.notInRoadmap}: `;
}

/** The plain sentence of a calculation over its cells: what it brings a year, when it has paid itself back, and what it is worth; else what is missing. */
export function profitabilitySentence(words: ProfitabilityWords, numbers: NumberSigns, row: ProfitabilityRow, pick: PickInput, at: number): Sentence {
  return { formula: formulaOf(words, numbers, pick, at), value: valueOf(words, numbers, row) };
}

function formulaOf(words: ProfitabilityWords, numbers: NumberSigns, pick: PickInput, at: number): string {
  const { missing, net, payback, npv, ratio } = RESULT_LETTERS;
  const [cell, s] = [(letter: string): string => `$${letter}$${at}`, words.sentence];
  const paid = `IF(${cell(payback)}<=${pick("horizon")},${quoted(s.paysBack[0])}&${decimalFormula(cell(payback), numbers)}&${quoted(s.paysBack[1])},${quoted(s.paysBackLate[0])}&${decimalFormula(cell(payback), numbers)}&${quoted(s.paysBackLate[1])})`;
  const back = `IF(${pick("oneOff")}=0,${quoted(s.nothingToPay)},IF(ISNUMBER(${cell(payback)}),${paid},${quoted(s.never)}))`;
  const share = `IF(ISNUMBER(${cell(ratio)}),${decimalFormula(cell(ratio), numbers)},${quoted(words.none)})`;
  const result = [
    quoted(s.net[0]), groupedFormula(cell(net), numbers), quoted(s.net[1]),
    quoted(s.years[0]), pick("startYear"), quoted(s.years[1]), `(${pick("startYear")}+${pick("horizon")}-1)`, quoted(s.years[2]),
    back, quoted(s.value[0]), groupedFormula(cell(npv), numbers), quoted(s.value[1]), decimalFormula(pick("interest"), numbers), quoted(s.value[2]), share,
    `IF(${cell(npv)}>=0,${quoted(s.profitable)},${quoted(s.unprofitable)})`,
  ].join("&"); // prettier-ignore
  const cannot = `${quoted(words.cannot[0])}&${cell(missing)}&${quoted(words.cannot[1])}`;
  return `${pick("id")}&" "&${pick("title")}&": "&IF(${cell(missing)}<>"",${cannot},${result})`;
}

function valueOf(words: ProfitabilityWords, numbers: NumberSigns, row: ProfitabilityRow): string {
  const { input } = row;
  const s = words.sentence;
  const found = profitabilityOf(input);
  if (found === undefined) return `${nameOf(words, row)}${words.cannot[0]}${missingText(words, row)}${words.cannot[1]}`;
  const { net, payback, npv, ratio } = found;
  const [start, horizon] = [input.startYear ?? 0, input.horizon ?? 0];
  const [before, after] = payback !== null && payback <= horizon ? s.paysBack : s.paysBackLate;
  const back = input.oneOff === 0 ? s.nothingToPay : payback === null ? s.never : `${before}${decimalText(payback, numbers)}${after}`;
  const years = `${s.years[0]}${start}${s.years[1]}${start + horizon - 1}${s.years[2]}`;
  const worth = `${s.value[0]}${groupedText(npv, numbers)}${s.value[1]}${decimalText(input.interest ?? 0, numbers)}${s.value[2]}${ratio === null ? words.none : decimalText(ratio, numbers)}`;
  return `${nameOf(words, row)}${s.net[0]}${groupedText(net, numbers)}${s.net[1]}${years}${back}${worth}${npv >= 0 ? s.profitable : s.unprofitable}`;
}
