import { rangeAddress } from "../../../core/grid/address";
import type { PlanValidation } from "../../../core/reports/sheet-plan";

/** Excel's own limits. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function cut({ title, text }: PlanValidation["prompt"]): { readonly title: string; readonly message: string } {
  return { title: title.slice(0, LONGEST_TITLE), message: text.slice(0, LONGEST_MESSAGE) };
}

/** A drop-down list fed from a range; a note alone is a condition that everything fulfils. */
export function writeValidation(sheet: Excel.Worksheet, { range, source, prompt, error }: PlanValidation): void {
  const validation = sheet.getRange(rangeAddress(range)).dataValidation;
  validation.ignoreBlanks = true;
  validation.rule = source === null ? { custom: { formula: "=TRUE" } } : { list: { inCellDropDown: true, source: source.startsWith("=") ? source : `=${source}` } };
  validation.prompt = { showPrompt: prompt.title !== "" || prompt.text !== "", ...cut(prompt) };
  validation.errorAlert = { showAlert: error.title !== "" || error.text !== "", style: error.stop ? "Stop" : "Warning", ...cut(error) };
}
