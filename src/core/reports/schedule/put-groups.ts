import { serialFromDay } from "../../grid/serial";
import { valueOf } from "../../reading/action";
import { AS_OF_NAME } from "../data/parameters";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere, quoted } from "../structured-reference";
import { NO_END, NO_END_FORMULA } from "./bar";
import type { ScheduleLayout } from "./schedule-layout";

/** How long a whole bar is, in blocks. */
const BAR = 20;

/** The due day that binds, as Excel counts it; 0 without one. */
function dueOf({ action }: DataRow): number {
  const due = valueOf(action, "due");
  if (due === undefined || due.end === null || due.precision === "continuous") return 0;
  const day = serialFromDay(due.end, 1900);
  return day === NO_END ? 0 : day;
}

function inGroups(rows: readonly DataRow[], labelOf: (row: DataRow) => string): ReadonlyMap<string, readonly DataRow[]> {
  const groups = new Map<string, DataRow[]>();
  for (const row of rows) {
    const key = labelOf(row).toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Each group in the order of the bars: its actions, the open and the late ones, and when its next and its last due day is. */
export function putGroups(sheet: SheetBuilder, input: ReportInput, { grouping, blocks: { groups: at } }: ScheduleLayout): void {
  const { words } = input;
  const { labels, dataHeader, labelOf } = grouping;
  if (labels.length === 0) return;
  const texts = words.schedule;
  const h = words.dataHeaders;
  const data = (header: string): string => column(words.tables.data, header);
  const first = at + 2;
  const last = at + 1 + labels.length;
  sheet.text(at, 1, texts.groupHeading(dataHeader.toLowerCase()), "heading");
  const columns = [dataHeader, words.shareBar, words.summary.count, texts.groupHeaders.open, texts.groupHeaders.next, texts.groupHeaders.last, words.summary.late];
  sheet.table({ name: texts.tables.groups, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: columns.length }, columns, style: "plain", filter: false }, (index) => (index < 2 ? "header" : "headerRight"));
  const asOf = serialFromDay(input.asOf, 1900);
  const groups = inGroups(input.rows, labelOf);
  const total = input.rows.length;
  const due = data(h.due);
  const binds = `(${data(h.precision)}<>${quoted(words.precisions.continuous)})*(${due}<${NO_END_FORMULA})`;
  // The latest day, and the one that is nearest on or after the as-of day, as the day that is furthest from the last one there is.
  const latest = (condition: string): string => `SUMPRODUCT(MAX((${condition})*${binds}*${due}))`;
  const nearest = (condition: string): string => `SUMPRODUCT(MAX((${condition})*${binds}*(${data(h.open)}=1)*(${due}>=${AS_OF_NAME})*(${NO_END_FORMULA}-${due})))`;
  const sums = { count: 0, open: 0, late: 0 };
  const ends = { next: Infinity, last: 0 };
  labels.forEach((label, index) => {
    const row = first + index;
    const rows = groups.get(label.toLowerCase()) ?? [];
    const condition = `${data(dataHeader)}=$A${row}`;
    const open = rows.filter(({ verdict }) => verdict.open);
    const late = rows.filter(({ verdict }) => verdict.overdue !== null).length;
    const next = open.map(dueOf).reduce((least, day) => (day >= asOf && day < least ? day : least), Infinity);
    const end = rows.reduce((most, each) => Math.max(most, dueOf(each)), 0);
    sheet.text(row, 1, label, "wrappedPlain");
    sheet.formula(row, 2, `REPT("█",ROUND(IF($C$${last + 1}=0,0,$C${row}/$C$${last + 1})*${BAR},0))`, "█".repeat(total === 0 ? 0 : Math.round((rows.length / total) * BAR)), "bar");
    sheet.formula(row, 3, countWhere(condition), rows.length, "integer");
    sheet.formula(row, 4, countWhere(condition, `${data(h.open)}=1`), open.length, "integer");
    sheet.formula(row, 5, `IF(${nearest(condition)}=0,"–",${NO_END_FORMULA}-${nearest(condition)})`, next === Infinity ? "–" : next, "date");
    sheet.formula(row, 6, `IF(${latest(condition)}=0,"–",${latest(condition)})`, end === 0 ? "–" : end, "date");
    sheet.formula(row, 7, countWhere(condition, `${data(h.overdue)}=1`), late, "integer");
    sums.count += rows.length;
    sums.open += open.length;
    sums.late += late;
    ends.next = Math.min(ends.next, next);
    ends.last = Math.max(ends.last, end);
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  sheet.formula(last + 1, 3, `SUM(C${first}:C${last})`, sums.count, "total");
  sheet.formula(last + 1, 4, `SUM(D${first}:D${last})`, sums.open, "total");
  sheet.formula(last + 1, 5, `IF(COUNT(E${first}:E${last})=0,"–",MIN(E${first}:E${last}))`, ends.next === Infinity ? "–" : ends.next, "totalDate");
  sheet.formula(last + 1, 6, `IF(COUNT(F${first}:F${last})=0,"–",MAX(F${first}:F${last}))`, ends.last === 0 ? "–" : ends.last, "totalDate");
  sheet.formula(last + 1, 7, `SUM(G${first}:G${last})`, sums.late, "total");
}
