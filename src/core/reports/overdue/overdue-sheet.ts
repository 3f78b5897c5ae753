import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { attentionList, lateList, noDateList, soonList } from "./lists";
import { putList } from "./put-list";

/** Rows kept free in each list, so that it can grow when somebody changes the data table. */
const SPARE = 3;

/** Four lists: late, due before the next meeting, without a date, stale or past a checkpoint. */
export function overdueSheet(input: ReportInput): SheetPlan {
  const { words } = input;
  const sheet = new SheetBuilder();
  const { rows } = input;
  putTitle(sheet, input, "overdue");
  let at = 4;
  for (const list of [lateList(input), soonList(input), noDateList(input), attentionList(input)]) {
    at = putList(sheet, input, at, list, rows, { spare: SPARE });
  }
  return sheet.build({
    id: "overdue",
    name: words.sheets.overdue.name,
    columnWidths: [44, 8, 26, 20, 20, 14, 12, 16, 44, 12],
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "overdue", { first: 1, last: 2 }),
    tabColour: "C55A11",
  });
}
