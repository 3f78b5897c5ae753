import { valueAt } from "../../../grid/grid";
import type { ClassifiedRow } from "./classified-row";
import { groupHeading } from "./group-heading";
import type { TableFrame } from "./table-frame";
import { isFilled } from "./table-frame";

const FEWEST = 2;
const LONGEST = 60;

/** A short name and nothing else; its text, or undefined. */
function bareTitle({ grid, titleColumn, firstColumn, lastColumn }: TableFrame, row: number): string | undefined {
  const title = titleColumn === undefined ? null : valueAt(grid, row, titleColumn);
  if (typeof title !== "string" || !isFilled(title) || title.trim().length > LONGEST) return undefined;
  for (let column = firstColumn; column <= lastColumn; column += 1) if (column !== titleColumn && isFilled(valueAt(grid, row, column))) return undefined;
  return title.trim();
}

/**
 * Names alone in a table that begins with one, each over rows that are filled in: headings that only their bold type
 * would tell ("Asiakaspalvelu", "Tekniset palvelut"). A single one, two in a row or one at the end may be actions that
 * nobody has filled in yet, and then none of them is taken for a heading.
 */
export function bareHeadings(frame: TableFrame, actions: readonly number[], others: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const [first] = actions;
  const before = others.some(({ row, kind }) => kind === "group" && first !== undefined && row >= frame.found.bodyRows.firstRow);
  if (first === undefined || before || bareTitle(frame, first) === undefined) return [];
  const headings: ClassifiedRow[] = [];
  let previousIsBare = false;
  for (const row of actions) {
    const text = bareTitle(frame, row);
    if (text !== undefined && previousIsBare) return [];
    previousIsBare = text !== undefined;
    if (text !== undefined) headings.push({ row, kind: "group", text, group: groupHeading(text, frame.programme) ?? { field: null, text, sure: false } });
  }
  return previousIsBare || headings.length < FEWEST ? [] : headings;
}
