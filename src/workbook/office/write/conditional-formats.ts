import { rangeAddress } from "../../../core/grid/address";
import type { PlanConditionalFormat } from "../../../core/reports/sheet-plan";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";

/** Puts a rule before those that are there already, as Excel does: a plan's rules go from the last to the first, since the first wins. */
export function writeConditionalFormat(sheet: Excel.Worksheet, { range, formula, style: name }: PlanConditionalFormat): void {
  const { custom } = sheet.getRange(rangeAddress(range)).conditionalFormats.add("Custom");
  const style: Style = STYLES[name];
  custom.rule.formula = `=${formula}`;
  if (style.colour !== undefined) custom.format.font.color = `#${style.colour}`;
  if (style.bold === true) custom.format.font.bold = true;
  if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
}
