import { ROW_ROOM } from "./row-room";
import { serialFromDay } from "../../grid/serial";
import type { Status } from "../../reading/values";
import type { ReportInput } from "../report-input";
import { countWhere, quoted, thisRow } from "../structured-reference";
import type { DataColumn } from "./data-column";
import type { DataRow } from "./data-row";
import { AS_OF_NAME, SOON_UNTIL_NAME, STALE_DAYS_NAME } from "./parameters";
import { dateCell } from "./plain-columns";

/** Work in these states has nothing left to be late with. */
const CLOSED: readonly Status[] = ["done", "cancelled", "merged", "continuous"];

/** Flags as formulas over the as-of cell, and the keys by which the lists are sorted. */
export function flagColumns(input: ReportInput): DataColumn[] {
  const { words } = input;
  const h = words.dataHeaders;
  const cell = (header: string): string => thisRow(words.tables.data, header);
  const statusIs = (...statuses: readonly Status[]): string => `OR(${statuses.map((status) => `${cell(h.status)}=${quoted(words.statuses[status])}`).join(",")})`;
  const flag = (header: string, condition: string, expected: (row: DataRow) => boolean): DataColumn => ({
    header,
    width: 12,
    align: "right",
    cell: (row) => ({ formula: `IF(${condition},1,0)`, value: expected(row) ? 1 : 0, style: "integer" }),
  });
  const order = (header: string, condition: string, key: string, expected: (row: DataRow) => number): DataColumn => ({
    header,
    width: 16,
    align: "right",
    cell: (row) => ({ formula: `IF(${condition},${key},0)`, value: expected(row), style: "integer" }),
  });
  const open = `${cell(h.open)}=1`;
  // Continuous work may name a last day; it does not bind.
  const hasDue = `AND(ISNUMBER(${cell(h.due)}),${cell(h.precision)}<>${quoted(words.precisions.continuous)})`;
  const soonUntil = serialFromDay(input.soonUntil, 1900);
  const rowKey = (row: DataRow): number => ROW_ROOM - row.action.row;
  return [
    { header: h.checkpointDay, width: 14, align: "right", cell: ({ verdict }) => dateCell(verdict.checkpointDay) },
    flag(h.open, `NOT(${statusIs(...CLOSED)})`, ({ verdict }) => verdict.open),
    flag(h.overdue, `AND(${open},${hasDue},${cell(h.due)}<${AS_OF_NAME})`, ({ verdict }) => verdict.overdue !== null),
    {
      header: h.daysLate,
      width: 12,
      align: "right",
      cell: ({ verdict }) => ({ formula: `IF(${cell(h.overdue)}=1,${AS_OF_NAME}-${cell(h.due)},0)`, value: verdict.overdue?.days ?? 0, style: "integer" }),
    },
    flag(h.dueSoon, `AND(${open},${hasDue},${cell(h.due)}>=${AS_OF_NAME},${cell(h.due)}<=${SOON_UNTIL_NAME})`, ({ verdict }) => verdict.dueSoon),
    flag(h.noDate, `AND(${open},NOT(${hasDue}),${cell(h.precision)}<>${quoted(words.precisions.continuous)})`, ({ verdict }) => verdict.noDate),
    flag(h.lateStart, `AND(${statusIs("not-started", "planned")},ISNUMBER(${cell(h.startLast)}),${cell(h.startLast)}<${AS_OF_NAME})`, ({ verdict }) => verdict.lateStart),
    flag(h.stale, `AND(${statusIs("in-progress", "continuous")},ISNUMBER(${cell(h.updated)}),${AS_OF_NAME}-${cell(h.updated)}>${STALE_DAYS_NAME})`, ({ verdict }) => verdict.stale),
    flag(h.missedCheckpoint, `AND(${open},ISNUMBER(${cell(h.checkpointDay)}),${cell(h.checkpointDay)}<${AS_OF_NAME})`, ({ verdict }) => verdict.missedCheckpoint),
    { header: h.findings, width: 11, align: "right", cell: ({ findings }) => ({ value: findings, style: "integer" }) },
    { header: h.errors, width: 11, align: "right", cell: ({ errors }) => ({ value: errors, style: "integer" }) },
    order(h.orderLate, `${cell(h.overdue)}=1`, `${cell(h.daysLate)}*${ROW_ROOM}-${cell(h.row)}`, (row) => (row.verdict.overdue === null ? 0 : row.verdict.overdue.days * ROW_ROOM - row.action.row)),
    order(h.orderSoon, `${cell(h.dueSoon)}=1`, `(${SOON_UNTIL_NAME}-${cell(h.due)}+1)*${ROW_ROOM}-${cell(h.row)}`, (row) => (row.verdict.dueSoon ? (soonUntil - dueSerial(row) + 1) * ROW_ROOM - row.action.row : 0)),
    order(h.orderNoDate, `${cell(h.noDate)}=1`, `${ROW_ROOM}-${cell(h.row)}`, (row) => (row.verdict.noDate ? rowKey(row) : 0)),
    order(h.orderAttention, `${cell(h.stale)}+${cell(h.lateStart)}+${cell(h.missedCheckpoint)}>0`, `${ROW_ROOM}-${cell(h.row)}`, (row) =>
      row.verdict.stale || row.verdict.lateStart || row.verdict.missedCheckpoint ? rowKey(row) : 0,
    ),
  ];
}

function dueSerial({ action }: DataRow): number {
  const end = action.fields.due?.value?.end;
  return end === null || end === undefined ? 0 : serialFromDay(end, 1900);
}

/** Counts the rows of the data table whose flag is set. */
export function countFlag(words: ReportInput["words"], header: string, ...conditions: readonly string[]): string {
  return countWhere(`${words.tables.data}[${header}]=1`, ...conditions);
}
