import type { DataColumn } from "../data/data-column";
import type { DataRow } from "../data/data-row";
import { ROW_ROOM } from "../data/row-room";
import type { ReportInput } from "../report-input";
import { column, quoted, thisRow } from "../structured-reference";
import type { Timing } from "./bar";
import { NO_END_FORMULA, NO_START, timingOf } from "./bar";
import type { Grouping } from "./grouping";
import { groupingOf, hasField } from "./grouping";
import { markFormula, markOf } from "./marks";

/** More than any day that Excel knows: the parts of the sort key do not run into each other. */
const DAY_ROOM = 3_000_000;

/** Whether the roadmap says anything of when. */
export function hasSchedule(input: ReportInput): boolean {
  return hasField(input, "start") || hasField(input, "due");
}

/** Greater comes first: the group, in it the earlier due day, then continuous work, then what has no due day; ties by row. */
export function orderOf({ action }: DataRow, { to }: Timing, weight: number): number {
  return (weight * DAY_ROOM + DAY_ROOM - (to ?? DAY_ROOM - 1)) * ROW_ROOM - action.row;
}

/** By the lower-case label, the group's place from the end: the first group has the greatest. */
export function groupWeights({ labels }: Grouping): ReadonlyMap<string, number> {
  return new Map(labels.map((label, index) => [label.toLowerCase(), labels.length - index]));
}

/** The columns of the data table that this sheet's formulas need beside the common ones: start, bar, its mark and its place. */
export function scheduleColumns(input: ReportInput): readonly DataColumn[] {
  if (!hasSchedule(input)) return [];
  const { words } = input;
  const { tables, dataHeaders: own, markHeaders } = words.schedule;
  const h = words.dataHeaders;
  const cell = (header: string): string => thisRow(words.tables.data, header);
  const [start, due, begins, to] = [cell(h.start), cell(h.due), cell(own.begins), cell(own.to)];
  const grouping = groupingOf(input);
  const weightOf = groupWeights(grouping);
  const groups = column(tables.groups, grouping.dataHeader);
  // A value that is none of the groups weighs nothing and comes last. MATCH would take "*" in a name for any text.
  const weight = weightOf.size === 0 ? "0" : `SUMPRODUCT(--(${groups}=${cell(grouping.dataHeader)}),MAX(ROW(${groups}))+1-ROW(${groups}))`;
  const letter = `IFERROR(INDEX(${column(tables.marks, markHeaders.letter)},MATCH(${cell(h.status)},${column(tables.marks, h.status)},0))&"","")`;
  const isContinuous = `OR(${cell(h.precision)}=${quoted(words.precisions.continuous)},AND(${cell(h.status)}=${quoted(words.statuses.continuous)},NOT(ISNUMBER(${due}))))`;
  const date = (header: string, formula: string, expected: (timing: Timing) => number | undefined): DataColumn => ({
    header,
    width: 12,
    align: "right",
    cell: ({ action }) => ({ formula, value: expected(timingOf(action)) ?? "", style: "date" }),
  });
  return [
    date(own.begins, `IF(ISNUMBER(${start}),IF(OR(ISNUMBER(${cell(h.startLast)}),NOT(ISNUMBER(${due})),${start}<${due}),${start},""),"")`, ({ begins: day }) => day),
    date(own.to, `IF(${isContinuous},${NO_END_FORMULA},IF(ISNUMBER(${due}),${due},""))`, ({ to: day }) => day),
    date(own.from, `IF(ISNUMBER(${to}),IF(ISNUMBER(${begins}),MIN(${begins},${to}),IF(${to}=${NO_END_FORMULA},${NO_START},${to})),"")`, ({ from }) => from),
    { header: own.mark, width: 8, align: "left", cell: (row) => ({ formula: markFormula(to, letter, cell(h.overdue)), value: markOf(input, row, timingOf(row.action)), style: "plain" }) },
    {
      header: own.order,
      width: 22,
      align: "right",
      cell: (row) => ({
        formula: `(${weight}*${DAY_ROOM}+${DAY_ROOM}-IF(ISNUMBER(${to}),${to},${DAY_ROOM - 1}))*${ROW_ROOM}-${cell(h.row)}`,
        value: orderOf(row, timingOf(row.action), weightOf.get(grouping.labelOf(row).toLowerCase()) ?? 0),
        style: "integer",
      }),
    },
  ];
}
