import type { NeededInput, Profitability } from "../../finance/profitability/profitability";
import { missingInputs, NEEDED_INPUTS, profitabilityOf } from "../../finance/profitability/profitability";
import { MOST_HORIZON } from "../../finance/profitability/profitability-input";
import { quoted } from "../structured-reference";
import type { StyleName } from "../styles";
import type { ProfitabilityRow } from "./profitability-rows";
import type { ProfitabilityWords } from "./profitability-words";
import type { PickInput } from "./put-inputs";

/** Columns of the results that others look at. */
export const RESULT_LETTERS = { missing: "C", benefit: "D", cost: "E", net: "F", firstCumulative: 7, payback: "L", npv: "M", ratio: "N" } as const;

/** A column of the results: a formula over the inputs, and what we expect of it. */
export interface ResultColumn {
  readonly header: string;
  readonly style: StyleName;
  readonly formula: (pick: PickInput, row: number) => string;
  readonly value: (row: ProfitabilityRow) => number | string;
  readonly total: boolean;
}

/** True where an input is missing, in formulas; an input that is no number counts as missing. */
const MISSING: Readonly<Record<NeededInput, (pick: PickInput) => string>> = {
  oneOff: (pick) => `NOT(ISNUMBER(${pick("oneOff")}))`,
  running: (pick) => `NOT(ISNUMBER(${pick("running")}))`,
  benefit: (pick) => `NOT(OR(ISNUMBER(${pick("hours")}),ISNUMBER(${pick("savings")})))`,
  hourPrice: (pick) => `AND(ISNUMBER(${pick("hours")}),NOT(ISNUMBER(${pick("hourPrice")})))`,
  startYear: (pick) => `NOT(ISNUMBER(${pick("startYear")}))`,
  interest: (pick) => `NOT(ISNUMBER(${pick("interest")}))`,
  horizon: (pick) => `NOT(ISNUMBER(${pick("horizon")}))`,
};

/** Longer than all names of inputs together. */
const LONGEST = 255;

/** The names of the missing inputs, parted by commas. */
export function missingText({ needed }: ProfitabilityWords, { input }: ProfitabilityRow): string {
  return missingInputs(input).map((each) => needed[each]).join(", ");
}

/** Title and id come before these. */
export function resultColumns(words: ProfitabilityWords): readonly ResultColumn[] {
  const { results, needed, never, none } = words;
  const { missing, benefit, cost, net } = RESULT_LETTERS;
  const result = (header: string, style: StyleName, total: boolean, formula: ResultColumn["formula"], of: (found: Profitability) => number | string): ResultColumn => ({
    header,
    style,
    total,
    formula: (pick, row) => `IF($${missing}${row}<>"","",${formula(pick, row)})`,
    value: ({ input }) => {
      const found = profitabilityOf(input);
      return found === undefined ? "" : of(found);
    },
  });
  const present = (pick: PickInput, euros: string): string => `PV(${pick("interest")}/100,${pick("horizon")},-(${euros}))`;
  const costs = (pick: PickInput, row: number): string => `(${pick("oneOff")}+${present(pick, `${cost}${row}`)})`;
  return [
    {
      header: results.missing,
      style: "wrappedPlain",
      total: false,
      formula: (pick) => `MID(${NEEDED_INPUTS.map((each) => `IF(${MISSING[each](pick)},${quoted(`, ${needed[each]}`)},"")`).join("&")},3,${LONGEST})`,
      value: (row) => missingText(words, row),
    },
    result(results.benefit, "moneyWhole", true, (pick) => `N(${pick("hours")})*N(${pick("hourPrice")})+N(${pick("savings")})`, (found) => found.benefit),
    result(results.cost, "moneyWhole", true, (pick) => pick("running"), (found) => found.cost),
    result(results.net, "moneyWhole", true, (_, row) => `${benefit}${row}-${cost}${row}`, (found) => found.net),
    ...Array.from({ length: MOST_HORIZON }, (_, index) =>
      result(results.cumulative(index + 1), "moneyWhole", false, (pick, row) => `IF(${index + 1}>${pick("horizon")},"",${net}${row}*${index + 1}-${pick("oneOff")})`, ({ cumulative }) => cumulative[index] ?? ""),
    ),
    result(results.payback, "decimal", false, (pick, row) => `IF(${pick("oneOff")}=0,0,IF(${net}${row}>0,${pick("oneOff")}/${net}${row},${quoted(never)}))`, ({ payback }) => payback ?? never),
    result(results.npv, "moneyWhole", true, (pick, row) => `${present(pick, `${net}${row}`)}-${pick("oneOff")}`, ({ npv }) => npv),
    result(results.ratio, "personYears", false, (pick, row) => `IF(${costs(pick, row)}=0,${quoted(none)},${present(pick, `${benefit}${row}`)}/${costs(pick, row)})`, ({ ratio }) => ratio ?? none),
  ];
}
