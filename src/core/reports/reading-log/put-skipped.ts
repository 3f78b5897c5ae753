import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";

/** Puts every row of the table that is no action, with what it was taken for. Gives back the row below. */
export function putSkipped(sheet: SheetBuilder, { words, roadmap }: ReportInput, at: number): number {
  const { readingLog: log, readingNames: names } = words;
  const { skipped } = roadmap;
  sheet.text(at, 1, names.skippedHeading, "heading");
  const header = at + 1;
  const last = header + Math.max(1, skipped.length);
  sheet.table(
    { name: log.tables.skipped, range: { firstRow: header, firstColumn: 1, lastRow: last, lastColumn: 3 }, columns: [names.headers.kind, names.headers.text, names.headers.row], style: "plain", filter: false },
    (index) => (index === 2 ? "headerRight" : "header"),
  );
  if (skipped.length === 0) sheet.text(header + 1, 2, log.noneSkipped, "muted");
  skipped.forEach(({ row: source, kind, text }, index) => {
    const row = header + 1 + index;
    sheet.text(row, 1, names.rowKind(kind), "wrappedPlain");
    sheet.text(row, 2, text, "wrapped");
    sheet.put(row, 3, { value: source, style: "integer" });
  });
  return last + 2;
}
