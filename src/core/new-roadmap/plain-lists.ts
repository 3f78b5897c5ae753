import { cellAddress, quoteSheetName } from "../grid/address";
import type { SheetBuilder } from "../reports/sheet-builder";
import type { PlainList } from "./list-names";
import { PLAIN_LISTS } from "./list-names";
import type { NewRoadmapWords } from "./new-roadmap-words";
import { plainList } from "./settings-lists";

/** The lists that no setting changes, beside each other from this cell on: a header, and the values below it. */
export function putPlainLists(sheet: SheetBuilder, words: NewRoadmapWords, headerRow: number, firstColumn: number): void {
  PLAIN_LISTS.forEach((list, index) => {
    sheet.text(headerRow, firstColumn + index, words.lists[list], "bold");
    plainList(list, words).forEach((value, place) => {
      sheet.text(headerRow + 1 + place, firstColumn + index, value, "text");
    });
  });
}

/** The range of a list, with its sheet. */
export function plainListRange(words: NewRoadmapWords, list: PlainList, headerRow: number, column: number): string {
  const absolute = (row: number): string => cellAddress(row, column).replace(/^([A-Z]+)/u, "$$$1$$");
  return `${quoteSheetName(words.sheets.settings)}!${absolute(headerRow + 1)}:${absolute(headerRow + plainList(list, words).length)}`;
}
