import { cellAddress } from "../../grid/address";
import type { ReportInput } from "../report-input";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import type { SheetBuilder } from "../sheet-builder";
import { quoted } from "../structured-reference";
import type { Boxes } from "./boxes";
import type { PlacedBoxes } from "./put-boxes";
import type { PlacedCounts } from "./put-counts";
import { FIRST_BOX_COLUMN, impactHeaders } from "./put-counts";

/** How many actions a box names before it says how many more there are. */
const NAMED = 12;

/** What an empty box shows. */
const NONE = "–";

/** The first free row below the table of ids that stands in a row, and one blank row. */
export function rowBelowIds(at: number, { cost }: Boxes): number {
  return at + 3 + cost.codes.length;
}

/** Puts the boxes once more with the ids of their actions: "3, 7, 15 ja 4 muuta". */
export function putIds(sheet: SheetBuilder, input: ReportInput, at: number, boxes: Boxes, counts: PlacedCounts, placed: PlacedBoxes): void {
  const { words } = input;
  const { cost, impact } = boxes;
  const headers = [words.fieldName(cost.field), ...impactHeaders(input, boxes)];
  const first = at + 2;
  const last = at + 1 + cost.codes.length;
  sheet.text(at, 1, words.costImpact.ids, "heading");
  sheet.table({ name: words.costImpact.tables.ids, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: headers.length }, columns: headers, style: "plain", filter: false });
  const named = Math.min(NAMED, placed.room);
  const [before, after] = words.costImpact.more;
  cost.labels.forEach((label, index) => {
    sheet.text(first + index, 1, label, "wrappedPlain");
  });
  placed.ids.forEach((ids, index) => {
    const box = index + 1;
    const count = counts.address(box);
    const joined = Array.from({ length: named }, (_, place) => {
      const cell = placed.address(box, place + 1);
      return place === 0 ? cell : `IF(${cell}="","",", "&${cell})`;
    }).join("&");
    const rest = `IF(${count}>${named},${quoted(before)}&(${count}-${named})&${pieceFormula(after, `${count}-${named}`)},"")`;
    const left = ids.length - named;
    const expected = ids.length === 0 ? NONE : `${ids.slice(0, named).join(", ")}${left > 0 ? `${before}${left}${pieceAfter(after, left)}` : ""}`;
    const row = first + Math.floor(index / impact.codes.length);
    sheet.formula(row, FIRST_BOX_COLUMN + (index % impact.codes.length), `IF(${count}=0,${quoted(NONE)},${joined}&${rest})`, expected, "wrappedPlain");
  });
  const range = { firstRow: first, firstColumn: FIRST_BOX_COLUMN, lastRow: last, lastColumn: headers.length };
  sheet.conditionalFormat({ range, formula: `${cellAddress(counts.firstRow, FIRST_BOX_COLUMN)}>0`, style: "info" });
}
