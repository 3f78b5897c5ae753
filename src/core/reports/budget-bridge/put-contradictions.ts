import { cellAddress } from "../../grid/address";
import { valueOf } from "../../reading/action";
import { rawText, titleOf } from "../../reading/action-text";
import { DATA_HEADER_ROW } from "../data/data-sheet";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { Contradiction } from "./contradictions";

/** The title column of the data sheet: where links lead. */
const TITLE_COLUMN = 3;

/** Puts the contradictions, one a row, each cell leading to the action's row of the data sheet. Gives back the row below. */
export function putContradictions(sheet: SheetBuilder, { words }: ReportInput, at: number, list: readonly Contradiction[]): number {
  const { headings, tables, headers, noContradictions } = words.budgetBridge;
  sheet.text(at, 1, headings.contradictions, "heading");
  const last = at + 1 + Math.max(1, list.length);
  sheet.table({ name: tables.contradictions, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: 3 }, columns: [headers.message, words.dataHeaders.id, headers.cell], style: "plain", filter: false });
  if (list.length === 0) sheet.text(at + 2, 1, noContradictions, "muted");
  list.forEach(({ action, position, cell, message }, index) => {
    const row = at + 2 + index;
    sheet.text(row, 1, `${titleOf(action)}: ${message}`, "wrapped");
    sheet.text(row, 2, valueOf(action, "id") ?? rawText(action, "id"), "text");
    sheet.put(row, 3, { value: cell, style: "link", link: { sheet: words.sheets.data.name, cell: cellAddress(DATA_HEADER_ROW + 1 + position, TITLE_COLUMN) } });
  });
  return last + 2;
}
