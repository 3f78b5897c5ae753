import { valueOf } from "../../reading/action";
import { serialFromDay } from "../../grid/serial";
import { AS_OF_NAME } from "../data/parameters";
import { statusText } from "../data/plain-columns";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import { quoted } from "../structured-reference";
import { dayText } from "./day-text";
import type { ListColumn, LiveList } from "./list";
import { dueSerial, listColumns } from "./shared-columns";

function daysLate({ verdict }: DataRow): number {
  return verdict.overdue?.days ?? 0;
}

/** Late, worst first, with the reason: when it ended, its status, how many days. */
export function lateList(input: ReportInput): LiveList {
  const { words } = input;
  const h = words.dataHeaders;
  const [beforeDay, betweenStatus, betweenDays, after] = words.overdue.lateReason;
  const days: ListColumn = { header: words.overdue.headers.days, formula: (pick) => pick(h.daysLate), value: daysLate, style: "integer" };
  const checkMark = (uncertain: boolean): string => (uncertain ? ` (${words.check})` : "");
  const reason: ListColumn = {
    header: words.overdue.headers.reason,
    formula: (pick) =>
      `${quoted(beforeDay)}&${dayText(pick(h.due))}&${quoted(betweenStatus)}&${pick(h.status)}&${quoted(betweenDays)}&${pick(h.daysLate)}&${pieceFormula(after, pick(h.daysLate))}&IF(${pick(h.reading)}="","",${quoted(checkMark(true))})`,
    value: (row) => {
      const end = valueOf(row.action, "due")?.end ?? "";
      const uncertain = row.verdict.overdue?.certain === false;
      return `${beforeDay}${end === "" ? "" : words.formatDay(end)}${betweenStatus}${statusText(input, row.action)}${betweenDays}${daysLate(row)}${pieceAfter(after, daysLate(row))}${checkMark(uncertain)}`;
    },
    style: "wrappedPlain",
  };
  return {
    heading: words.overdue.late,
    table: words.tables.late,
    orderHeader: h.orderLate,
    belongs: ({ verdict }) => verdict.overdue !== null,
    key: daysLate,
    columns: listColumns(input, reason, days),
  };
}

/** Due before the next meeting, the earliest first. */
export function soonList(input: ReportInput): LiveList {
  const { words } = input;
  const h = words.dataHeaders;
  const [before, after] = words.overdue.soonReason;
  const asOf = serialFromDay(input.asOf, 1900);
  const daysLeft = (row: DataRow): number => Number(dueSerial(row)) - asOf;
  const days: ListColumn = { header: words.overdue.headers.days, formula: (pick) => `${pick(h.due)}-${AS_OF_NAME}`, value: daysLeft, style: "integer" };
  const reason: ListColumn = {
    header: words.overdue.headers.reason,
    formula: (pick) => `${quoted(before)}&(${pick(h.due)}-${AS_OF_NAME})&${pieceFormula(after, `${pick(h.due)}-${AS_OF_NAME}`)}`,
    value: (row) => `${before}${daysLeft(row)}${pieceAfter(after, daysLeft(row))}`,
    style: "wrappedPlain",
  };
  return {
    heading: words.overdue.soon,
    table: words.tables.soon,
    orderHeader: h.orderSoon,
    belongs: ({ verdict }) => verdict.dueSoon,
    key: (row) => -Number(dueSerial(row)),
    columns: listColumns(input, reason, days),
  };
}

/** Open work without a usable date. */
export function noDateList(input: ReportInput): LiveList {
  const { words } = input;
  const reason: ListColumn = { header: words.overdue.headers.reason, formula: () => quoted(words.overdue.noDateReason), value: () => words.overdue.noDateReason, style: "wrappedPlain" };
  return {
    heading: words.overdue.noDate,
    table: words.tables.noDate,
    orderHeader: words.dataHeaders.orderNoDate,
    belongs: ({ verdict }) => verdict.noDate,
    key: () => 0,
    columns: listColumns(input, reason),
  };
}

