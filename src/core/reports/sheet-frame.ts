import { rangeAddress } from "../grid/address";
import type { ReportInput } from "./report-input";
import type { ReportSheet } from "./report-words";
import type { SheetBuilder } from "./sheet-builder";
import type { PlanPrint } from "./sheet-plan";

/** Title in A1, and in A2 what the sheet stands on: programme, day, source, and that it is written by the add-in. */
export function putTitle(sheet: SheetBuilder, input: ReportInput, id: ReportSheet): void {
  const { words, roadmap } = input;
  sheet.text(1, 1, words.sheets[id].title, "title");
  const programme = roadmap.programme.names[words.language];
  sheet.text(2, 1, `${words.subtitle(programme, words.formatDay(input.asOf), roadmap.table.sheet, rangeAddress(roadmap.table.range))} ${words.madeByAddIn}`, "subtitle");
}

/** Landscape A4, one page wide: programme on the left, sheet in the middle, day on the right, page numbers below. */
export function printOf(input: ReportInput, id: ReportSheet, repeatRows: PlanPrint["repeatRows"]): PlanPrint {
  const { words, roadmap } = input;
  return {
    // The data sheet has some fifty columns: on one page nobody could read them.
    ...(id === "data" ? { pagesWide: 4 } : {}),
    // The summary is one page that can be laid on a table.
    ...(id === "summary" ? { pagesHigh: 1 } : {}),
    repeatRows,
    header: { left: roadmap.programme.names[words.language], centre: words.sheets[id].name, right: words.formatDay(input.asOf) },
    footer: words.page,
  };
}
