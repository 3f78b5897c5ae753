import { cellAddress } from "../../grid/address";
import { valueOf } from "../../reading/action";
import { rawText } from "../../reading/action-text";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, quoted } from "../structured-reference";
import type { Boxes } from "./boxes";
import type { PlacedCounts } from "./put-counts";

/** Rows kept free for actions that move into a box, and the most that a box has room for. */
const SPARE = 3;
const MOST = 40;

/** The ids of the boxes' actions, a column each. */
export interface PlacedBoxes {
  /** How many actions a box has room for. */
  readonly room: number;
  /** The expected ids of each box in order, whether there is room or not; ids[0] is box 1. */
  readonly ids: readonly (readonly string[])[];
  /** The cell of a box's k-th action, both from 1. */
  readonly address: (box: number, place: number) => string;
}

/** The id of an action as people find it again: its own, else its row in the table. */
function idOf({ words }: ReportInput, { action }: DataRow): string {
  const id = valueOf(action, "id") ?? rawText(action, "id");
  return id === "" ? `${words.costImpact.row}${action.row}` : id;
}

function idsByBox(input: ReportInput, boxes: Boxes): readonly (readonly string[])[] {
  const ids: string[][] = Array.from({ length: boxes.count }, () => []);
  for (const row of [...input.rows].sort((a, b) => a.action.row - b.action.row)) ids[boxes.boxOf(row.action) - 1]?.push(idOf(input, row));
  return ids;
}

/**
 * Puts the table in which each box finds its actions: the k-th of a box is the k-th smallest key after those of the rows
 * without a box and of the boxes before it.
 */
export function putBoxes(sheet: SheetBuilder, input: ReportInput, at: number, boxes: Boxes, counts: PlacedCounts): PlacedBoxes {
  const { words } = input;
  const ids = idsByBox(input, boxes);
  const room = Math.min(MOST, Math.max(...ids.map(({ length }) => length)) + SPARE);
  const first = at + 3;
  const headers = [words.costImpact.place, ...boxes.cost.codes.flatMap((cost) => boxes.impact.codes.map((impact) => `${cost} × ${impact}`))];
  sheet.text(at, 1, words.costImpact.boxes, "heading");
  sheet.text(at + 1, 1, words.costImpact.boxesNote(room), "muted");
  sheet.table({ name: words.costImpact.tables.boxes, range: { firstRow: at + 2, firstColumn: 1, lastRow: at + 2 + room, lastColumn: headers.length }, columns: headers, style: "plain", filter: false });
  const data = (header: string): string => column(words.tables.data, header);
  const key = data(words.costImpact.dataHeaders.box);
  const id = data(words.dataHeaders.id);
  const cellOf = (box: number, place: number): string => cellAddress(first + place - 1, box + 1);
  const before = ids.map((_, index) => [`COUNT(${key})-COUNTIF(${key},">0")`, ...Array.from({ length: index }, (_unused, each) => counts.address(each + 1))].join("+"));
  for (let place = 1; place <= room; place += 1) {
    const row = first + place - 1;
    sheet.text(row, 1, `${place}.`);
    ids.forEach((box, index) => {
      const position = `MATCH(SMALL(${key},${before[index] ?? "0"}+${place}),${key},0)`;
      const named = `IF(INDEX(${id},${position})="",${quoted(words.costImpact.row)}&INDEX(${data(words.dataHeaders.row)},${position}),INDEX(${id},${position})&"")`;
      sheet.formula(row, index + 2, `IF(${place}>${counts.address(index + 1)},"",${named})`, box[place - 1] ?? "", "wrappedPlain");
    });
  }
  return { room, ids, address: cellOf };
}
