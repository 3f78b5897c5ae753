import type { PlanCell } from "../../../core/reports/sheet-plan";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import { planValue } from "../../plan/plan-value";

/** What Excel leaves as it is when it is typed: it begins with a letter, and is no truth value in any language. */
const SURELY_TEXT = /^\p{L}(?!$)/u;
const TRUTH_VALUES = /^(?:true|false|tosi|epätosi|sant|falskt)$/iu;
/** A month's name and digits are a date ("May 2025"); so can be a letter with digits and signs. */
const DIGITS = /\d/u;

/** The number format of a planned cell. */
export function formatOf(cell: PlanCell): string {
  const style: Style = STYLES[cell.style ?? "plain"];
  return style.numberFormat ?? "General";
}

/** Text as it is typed so that it stays text: an apostrophe goes before what Excel could take for something else. */
export function typedText(text: string, format: string): string {
  if (format === "@") return text.startsWith("'") ? `'${text}` : text;
  return SURELY_TEXT.test(text) && !TRUTH_VALUES.test(text) && !DIGITS.test(text) ? text : `'${text}`;
}

/** What is typed into a cell that holds no formula; null leaves the cell empty. */
export function constantInput(cell: PlanCell | null | undefined): string | number | boolean | null {
  if (cell === null || cell === undefined || cell.formula !== undefined) return null;
  const value = planValue(cell);
  return typeof value === "string" ? typedText(value, formatOf(cell)) : value;
}

/** What is typed into a cell that holds a formula; null leaves every other cell as it is. */
export function formulaInput(cell: PlanCell | null | undefined): string | null {
  return cell?.formula === undefined ? null : `=${cell.formula}`;
}
