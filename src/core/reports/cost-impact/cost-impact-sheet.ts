import { putList } from "../overdue/put-list";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import { boxesOf } from "./boxes";
import { costImpactLists } from "./lists";
import { putBoxes } from "./put-boxes";
import { impactHeaders, putCounts } from "./put-counts";
import { putIds, rowBelowIds } from "./put-ids";
import { putSentences } from "./put-sentences";

/** Rows kept free in each list, so that it can grow when somebody changes the data table. */
const SPARE = 5;

/** Labels and titles, three sizes of impact (units, owners and statuses below), what is missing and ids, totals and dues. */
const WIDTHS = [44, 22, 22, 22, 16, 14, 12] as const;
const BOX_WIDTH = 10;

/** Column widths that hold a column for each box, and each word of the matrix's headers. */
function columnWidths(boxCount: number, headers: readonly string[]): readonly number[] {
  return Array.from({ length: Math.max(WIDTHS.length, boxCount + 1) }, (_, index) => {
    const words = index === 0 ? [] : (headers[index - 1] ?? "").split(" ");
    return Math.max(WIDTHS[index] ?? BOX_WIDTH, ...words.map((word) => widthFor(word, "headerRight")));
  });
}

/**
 * Cost size against impact size: what it says in words, how many actions each box holds and which, quick wins, doubtful
 * ones and those without a size, and last the table from which the boxes take their ids.
 */
export function costImpactSheet(input: ReportInput): SheetPlan | undefined {
  const boxes = boxesOf(input);
  if (boxes === undefined) return undefined;
  const { words } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "cost-impact");
  const counts = putCounts(sheet, input, putSentences(sheet, input, 4, boxes), boxes);
  let at = rowBelowIds(counts.next, boxes);
  for (const list of costImpactLists(input, boxes)) at = putList(sheet, input, at, list, { rows: (members) => members + SPARE });
  putIds(sheet, input, counts.next, boxes, counts, putBoxes(sheet, input, at, boxes, counts));
  return sheet.build({
    id: "cost-impact",
    name: words.sheets["cost-impact"].name,
    columnWidths: columnWidths(boxes.count, impactHeaders(input, boxes)),
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "cost-impact", { first: 1, last: 2 }),
    tabColour: "1F4E79",
  });
}
