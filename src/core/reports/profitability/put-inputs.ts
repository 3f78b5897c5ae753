import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { PlanCell } from "../sheet-plan";
import type { StyleName } from "../styles";
import { column } from "../structured-reference";
import type { ProfitabilityRow } from "./profitability-rows";
import type { ProfitabilityWords } from "./profitability-words";

/** The inputs in the order of their columns, as people may change them. */
const INPUTS = [["oneOff", "inputMoney"], ["running", "inputMoney"], ["hours", "inputDecimal"], ["hourPrice", "inputMoney"], ["savings", "inputMoney"], ["startYear", "inputYear"], ["interest", "inputDecimal"], ["horizon", "inputYear"]] as const satisfies readonly (readonly [keyof ProfitabilityRow["input"], StyleName])[]; // prettier-ignore

/** A formula that picks an input of the calculation in some place, from 1. */
export type PickInput = (name: keyof ProfitabilityWords["inputs"]) => string;

export function pickInput({ tables, inputs }: ProfitabilityWords, place: number): PickInput {
  return (name) => `INDEX(${column(tables.inputs, inputs[name])},${place})`;
}

/** The headers of the inputs, in the order of their columns. */
export function inputHeaders({ inputs }: ProfitabilityWords): readonly string[] {
  return [inputs.title, inputs.id, ...INPUTS.map(([name]) => inputs[name])];
}

/** Puts the table of inputs that the results stand on. Gives back the row below. */
export function putInputs(sheet: SheetBuilder, { words }: Pick<ReportInput, "words">, at: number, rows: readonly ProfitabilityRow[]): number {
  const w = words.profitability;
  sheet.text(at, 1, w.headings.inputs, "heading");
  const columns = inputHeaders(w);
  const last = at + 1 + rows.length;
  sheet.table({ name: w.tables.inputs, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: columns.length }, columns, style: "plain", filter: false }, (index) => (index < 2 ? "header" : "headerRight"));
  rows.forEach(({ input, title }, index) => {
    const row = at + 2 + index;
    sheet.text(row, 1, title ?? w.notInRoadmap, title === null ? "warning" : "wrapped");
    sheet.text(row, 2, input.action, "text");
    INPUTS.forEach(([name, style], place) => {
      const cell: PlanCell = { value: input[name], style };
      sheet.put(row, 3 + place, cell);
    });
  });
  return last + 2;
}
