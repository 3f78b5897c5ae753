import { rangeAddress } from "../../../core/grid/address";
import type { PlanValidation } from "../../../core/reports/sheet-plan";

/** A drop-down list fed from a range; a note alone is a condition that everything fulfils. */
export function writeValidation(sheet: Excel.Worksheet, { range, source, prompt, error }: PlanValidation): void {
  const validation = sheet.getRange(rangeAddress(range)).dataValidation;
  validation.ignoreBlanks = true;
  validation.rule = source === null ? { custom: { formula: "=TRUE" } } : { list: { inCellDropDown: true, source: source.startsWith("=") ? source : `=${source}` } };
  validation.prompt = { showPrompt: prompt.title !== "" || prompt.text !== "", title: prompt.title, message: prompt.text };
  validation.errorAlert = { showAlert: error.title !== "" || error.text !== "", style: error.stop ? "Stop" : "Warning", title: error.title, message: error.text };
}
