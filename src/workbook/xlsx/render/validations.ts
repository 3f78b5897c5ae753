import type { DataValidation } from "hucre";
import { rangeAddress } from "../../../core/grid/address";
import type { PlanValidation } from "../../../core/reports/sheet-plan";
import { cellText } from "../../plan/plan-value";
import { fileFormula } from "./file-formula";

/** Excel calls a file damaged when these are exceeded. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** A drop-down list; anything may be typed besides, unless the plan says stop. A note alone is a condition that everything fulfils. */
export function renderValidation(validation: PlanValidation): DataValidation {
  const { source, prompt, error } = validation;
  return {
    type: source === null ? "custom" : "list",
    range: rangeAddress(validation.range),
    formula1: source === null ? "TRUE" : fileFormula(source.replace(/^=/u, "")),
    allowBlank: true,
    showInputMessage: prompt.title !== "" || prompt.text !== "",
    inputTitle: cellText(prompt.title).slice(0, LONGEST_TITLE),
    inputMessage: cellText(prompt.text).slice(0, LONGEST_MESSAGE),
    showErrorMessage: error.title !== "" || error.text !== "",
    errorStyle: error.stop ? "stop" : "warning",
    errorTitle: cellText(error.title).slice(0, LONGEST_TITLE),
    errorMessage: cellText(error.text).slice(0, LONGEST_MESSAGE),
  };
}
