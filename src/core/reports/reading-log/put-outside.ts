import { rangeAddress } from "../../grid/address";
import type { OutsideData } from "../../reading/roadmap";
import type { ReportInput } from "../report-input";
import type { ReportWords } from "../report-words";
import type { SheetBuilder } from "../sheet-builder";

/** Puts what stands beside or below the table, and other places that look like one, where there are any. */
export function putOutside(sheet: SheetBuilder, { words, roadmap }: ReportInput, at: number): void {
  const { readingLog: log } = words;
  const places = [
    ...roadmap.outside.map((each) => ({ range: each.range, what: outsideText(words, each), rows: each.rows })),
    ...roadmap.otherTables.map(({ sheet: name, range }) => ({ range, what: log.otherTable(name), rows: null })),
  ];
  if (places.length === 0) return;
  sheet.text(at, 1, log.outside, "heading");
  const header = at + 1;
  sheet.table(
    { name: log.tables.outside, range: { firstRow: header, firstColumn: 1, lastRow: header + places.length, lastColumn: 3 }, columns: [log.headers.range, log.headers.what, log.headers.rows], style: "plain", filter: false },
    (index) => (index === 2 ? "headerRight" : "header"),
  );
  places.forEach(({ range, what, rows }, index) => {
    const row = header + 1 + index;
    sheet.text(row, 1, rangeAddress(range), "plain");
    sheet.text(row, 2, what, "wrappedPlain");
    sheet.put(row, 3, { value: rows, style: "integer" });
  });
}

/** As the check of the same name says it; a footnote below the table is nothing that it speaks of. */
function outsideText(words: ReportWords, { side, range, rows }: OutsideData): string {
  if (side === "below" && rows === 0) return words.readingLog.belowTable;
  return words.findingMessage({ check: "data-outside-table", severity: "warning", row: null, field: null, cell: rangeAddress(range), value: null, suggestion: null, facts: { side, rows } });
}
