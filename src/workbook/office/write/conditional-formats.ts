import { rangeAddress } from "../../../core/grid/address";
import type { PlanConditionalFormat } from "../../../core/reports/sheet-plan";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";

/** Puts the rules of a sheet; the first one wins where several hold, and Excel puts a new rule before the others. */
export function writeConditionalFormats(sheet: Excel.Worksheet, formats: readonly PlanConditionalFormat[]): void {
  for (const { range, formula, style: name } of formats.toReversed()) {
    const { custom } = sheet.getRange(rangeAddress(range)).conditionalFormats.add("Custom");
    const style: Style = STYLES[name];
    custom.rule.formula = `=${formula}`;
    if (style.colour !== undefined) custom.format.font.color = `#${style.colour}`;
    if (style.bold === true) custom.format.font.bold = true;
    if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
  }
}
