import { valueOf } from "../../reading/action";
import { serialFromDay } from "../../grid/serial";
import { AS_OF_NAME } from "../data/flag-columns";
import { dueAsTyped, rawText, statusText, titleOf } from "../data/plain-columns";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import { quoted } from "../structured-reference";
import type { ListColumn, LiveList } from "./list";

function textColumn(header: string, dataHeader: string, value: (row: DataRow) => string): ListColumn {
  // &"" turns an empty cell into empty text instead of 0.
  return { header, formula: (pick) => `${pick(dataHeader)}&""`, value, style: "wrappedPlain" };
}

function dueSerial(row: DataRow): number | "" {
  const end = valueOf(row.action, "due")?.end;
  return end === null || end === undefined ? "" : serialFromDay(end, 1900);
}

function daysLate({ verdict }: DataRow): number {
  return verdict.overdue?.days ?? 0;
}

function sharedColumns(input: ReportInput): Record<"id" | "title" | "owner" | "unit" | "dueTyped" | "due" | "status", ListColumn> {
  const { words } = input;
  const h = words.dataHeaders;
  const l = words.overdue.headers;
  return {
    title: textColumn(l.title, h.title, ({ action }) => titleOf(action)),
    id: textColumn(l.id, h.id, ({ action }) => valueOf(action, "id") ?? rawText(action, "id")),
    owner: textColumn(l.owner, h.owner, ({ action }) => valueOf(action, "owner") ?? words.missing),
    unit: textColumn(l.unit, h.unit, ({ action }) => valueOf(action, "unit") ?? words.missing),
    dueTyped: textColumn(l.dueTyped, h.dueTyped, ({ action }) => dueAsTyped(input, action)),
    due: { header: l.due, formula: (pick) => `IF(ISNUMBER(${pick(h.due)}),${pick(h.due)},"")`, value: dueSerial, style: "date" },
    status: textColumn(l.status, h.status, ({ action }) => statusText(input, action)),
  };
}

/** All lists have the same columns, so that they stand below each other; some have no days to tell. */
function noDays(input: ReportInput): ListColumn {
  return { header: input.words.overdue.headers.days, formula: () => '""', value: () => "", style: "integer" };
}

/** Late, worst first, with the reason: when it ended, its status, how many days. */
export function lateList(input: ReportInput): LiveList {
  const { words } = input;
  const h = words.dataHeaders;
  const c = sharedColumns(input);
  const [beforeDay, betweenStatus, betweenDays, after] = words.overdue.lateReason;
  const days: ListColumn = { header: words.overdue.headers.days, formula: (pick) => pick(h.daysLate), value: daysLate, style: "integer" };
  const checkMark = (uncertain: boolean): string => (uncertain ? ` (${words.check})` : "");
  const reason: ListColumn = {
    header: words.overdue.headers.reason,
    formula: (pick) => {
      const due = pick(h.due);
      // DAY, MONTH and YEAR instead of TEXT: the codes of TEXT change with the language of Excel.
      const day = `DAY(${due})&"."&MONTH(${due})&"."&YEAR(${due})`;
      return `${quoted(beforeDay)}&${day}&${quoted(betweenStatus)}&${pick(h.status)}&${quoted(betweenDays)}&${pick(h.daysLate)}&${pieceFormula(after, pick(h.daysLate))}&IF(${pick(h.reading)}="","",${quoted(checkMark(true))})`;
    },
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
    columns: [c.title, c.id, c.owner, c.unit, c.dueTyped, c.due, days, c.status, reason],
  };
}

/** Due before the next meeting, the earliest first. */
export function soonList(input: ReportInput): LiveList {
  const { words } = input;
  const h = words.dataHeaders;
  const c = sharedColumns(input);
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
    columns: [c.title, c.id, c.owner, c.unit, c.dueTyped, c.due, days, c.status, reason],
  };
}

/** Open work without a usable date. */
export function noDateList(input: ReportInput): LiveList {
  const { words } = input;
  const c = sharedColumns(input);
  const reason: ListColumn = { header: words.overdue.headers.reason, formula: () => quoted(words.overdue.noDateReason), value: () => words.overdue.noDateReason, style: "wrappedPlain" };
  return {
    heading: words.overdue.noDate,
    table: words.tables.noDate,
    orderHeader: words.dataHeaders.orderNoDate,
    belongs: ({ verdict }) => verdict.noDate,
    key: () => 0,
    columns: [c.title, c.id, c.owner, c.unit, c.dueTyped, c.due, noDays(input), c.status, reason],
  };
}

/** Not updated for long, started late, or past a checkpoint. */
export function attentionList(input: ReportInput): LiveList {
  const { words } = input;
  const h = words.dataHeaders;
  const c = sharedColumns(input);
  const parts = [
    { header: h.stale, text: words.overdue.staleReason, holds: ({ verdict }: DataRow) => verdict.stale },
    { header: h.lateStart, text: words.overdue.lateStartReason, holds: ({ verdict }: DataRow) => verdict.lateStart },
    { header: h.missedCheckpoint, text: words.overdue.checkpointReason, holds: ({ verdict }: DataRow) => verdict.missedCheckpoint },
  ];
  const reason: ListColumn = {
    header: words.overdue.headers.reason,
    formula: (pick) => `TRIM(${parts.map(({ header, text }) => `IF(${pick(header)}=1,${quoted(`${text} `)},"")`).join("&")})`,
    value: (row) => parts.filter(({ holds }) => holds(row)).map(({ text }) => text).join(" "),
    style: "wrappedPlain",
  };
  return {
    heading: words.overdue.attention,
    table: words.tables.attention,
    orderHeader: h.orderAttention,
    belongs: ({ verdict }) => verdict.stale || verdict.lateStart || verdict.missedCheckpoint,
    key: () => 0,
    columns: [c.title, c.id, c.owner, c.unit, c.dueTyped, c.due, noDays(input), c.status, reason],
  };
}
