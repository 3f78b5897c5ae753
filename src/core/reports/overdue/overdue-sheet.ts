import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { attentionList } from "./attention-list";
import { listRoom } from "./list-room";
import { lateList, noDateList, soonList } from "./lists";
import { putList } from "./put-list";

const POSITION_WIDTH = 11;

function widthsByHeader({ words }: ReportInput): ReadonlyMap<string, number> {
  const h = words.overdue.headers;
  return new Map([
    [h.title, 44],
    [h.id, 8],
    [h.owner, 24],
    [h.unit, 18],
    [h.status, 15],
    [h.reason, 45],
    [h.dueTyped, 18],
    [h.due, 14],
    [h.days, 10],
  ]);
}

/** Four lists: late, due before the next meeting, without a date, stale or past a checkpoint. */
export function overdueSheet(input: ReportInput): SheetPlan {
  const { words } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "overdue");
  const widths = widthsByHeader(input);
  const late = lateList(input);
  let at = 4;
  for (const list of [late, soonList(input), noDateList(input), attentionList(input)]) {
    at = putList(sheet, input, at, list, { rows: listRoom });
  }
  return sheet.build({
    id: "overdue",
    name: words.sheets.overdue.name,
    columnWidths: [...late.columns.map(({ header }) => widths.get(header) ?? POSITION_WIDTH), POSITION_WIDTH],
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "overdue", { first: 1, last: 2 }),
    tabColour: "C55A11",
  });
}
