import type { PlanTable } from "../../core/reports/sheet-plan";
import { cellText } from "./plan-value";

const LONGEST_NAME = 255;

/**
 * The column names of a table as Excel accepts them: never empty, on one line, and no two alike (case does not
 * count): a repeated name gets a number, as Excel itself would give it. They are also what the header cells say.
 */
export function tableColumns(table: PlanTable): readonly string[] {
  const taken = new Set<string>();
  return table.columns.map((column, index) => {
    const name = cellText(column.replace(/[\r\n\t]+/gu, " ")).slice(0, LONGEST_NAME - 5);
    const wanted = name === "" ? `Column${index + 1}` : name;
    let unique = wanted;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = wanted + String(number);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The rows of a table's range: a table has at least one row under its header, if only an empty one. */
export function tableRange(table: PlanTable): PlanTable["range"] {
  const { range } = table;
  return { ...range, lastRow: Math.max(range.lastRow, range.firstRow + 1) };
}
