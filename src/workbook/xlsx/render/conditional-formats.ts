import type { ConditionalRule } from "hucre";
import { rangeAddress } from "../../../core/grid/address";
import type { PlanConditionalFormat } from "../../../core/reports/sheet-plan";
import { overlayStyle } from "./cell-style";
import { fileFormula } from "./file-formula";

/** The rules of a sheet; the first one wins where several hold. */
export function renderConditionalFormats(formats: readonly PlanConditionalFormat[]): ConditionalRule[] {
  return formats.map((format, index) => ({
    type: "expression",
    priority: index + 1,
    range: rangeAddress(format.range),
    formula: fileFormula(format.formula),
    style: overlayStyle(format.style),
  }));
}
