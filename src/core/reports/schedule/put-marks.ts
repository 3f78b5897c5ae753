import type { Status } from "../../reading/values";
import { STATUSES } from "../../reading/values";
import { valueOf } from "../../reading/action";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere } from "../structured-reference";
import { barColours, WITH_END, WITHOUT_END } from "./marks";
import type { ScheduleLayout } from "./schedule-layout";

/** What the marks of the bars mean: each status with its letter and colour, and how many actions have it. The data table takes the letters from here. */
export function putMarks(sheet: SheetBuilder, input: ReportInput, { blocks: { marks: at } }: ScheduleLayout): void {
  const { words, rows } = input;
  const texts = words.schedule;
  const first = at + 2;
  const last = at + 2 + STATUSES.length;
  sheet.text(at, 1, texts.marksHeading, "heading");
  const columns = [words.dataHeaders.status, texts.markHeaders.sample, texts.markHeaders.letter, words.summary.count];
  sheet.table({ name: texts.tables.marks, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: columns.length }, columns, style: "plain", filter: false }, (index) => (index === 3 ? "headerRight" : "header"));
  const counts = new Map<Status | undefined, number>();
  for (const { action } of rows) {
    const status = valueOf(action, "status");
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  [...STATUSES, undefined].forEach((status, index) => {
    const row = first + index;
    const letter = status === undefined ? "" : texts.letters[status];
    const sign = status === "continuous" ? WITHOUT_END : WITH_END;
    sheet.text(row, 1, status === undefined ? words.missing : words.statuses[status], "wrappedPlain");
    sheet.formula(row, 2, `"${sign}"&C${row}`, `${sign}${letter}`, "plain");
    sheet.text(row, 3, letter);
    sheet.formula(row, 4, countWhere(`${column(words.tables.data, words.dataHeaders.status)}=$A${row}`), counts.get(status) ?? 0, "integer");
  });
  for (const format of barColours(input, { firstRow: first, firstColumn: 2, lastRow: last, lastColumn: 2 })) sheet.conditionalFormat(format);
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  sheet.formula(last + 1, 4, `SUM(D${first}:D${last})`, rows.length, "total");
}
