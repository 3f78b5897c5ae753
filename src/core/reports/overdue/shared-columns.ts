import { serialFromDay } from "../../grid/serial";
import { valueOf } from "../../reading/action";
import { rawText, titleOf } from "../../reading/action-text";
import type { DataRow } from "../data/data-row";
import { dueAsTyped, statusText } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import { hasField } from "../responsibilities/responsible";
import type { ListColumn } from "./list";
import { unitText } from "../unit-name";

function textColumn(header: string, dataHeader: string, value: (row: DataRow) => string): ListColumn {
  // &"" turns an empty cell into empty text instead of 0.
  return { header, formula: (pick) => `${pick(dataHeader)}&""`, value, style: "wrappedPlain" };
}

/** The last day of the due date as a serial number; empty where there is none. */
export function dueSerial(row: DataRow): number | "" {
  const end = valueOf(row.action, "due")?.end;
  return end === null || end === undefined ? "" : serialFromDay(end, 1900);
}

/** The columns that tell which action a row is, who has it and when it is due. */
export function sharedColumns(input: ReportInput): Record<"id" | "title" | "owner" | "unit" | "dueTyped" | "due" | "status", ListColumn> {
  const { words } = input;
  const h = words.dataHeaders;
  const l = words.overdue.headers;
  return {
    title: textColumn(l.title, h.title, ({ action }) => titleOf(action)),
    id: textColumn(l.id, h.id, ({ action }) => valueOf(action, "id") ?? rawText(action, "id")),
    owner: textColumn(l.owner, h.owner, ({ action }) => valueOf(action, "owner") ?? words.missing),
    unit: textColumn(l.unit, h.unit, ({ action }) => unitText(input, action)),
    dueTyped: textColumn(l.dueTyped, h.dueTyped, ({ action }) => dueAsTyped(input, action)),
    due: { header: l.due, formula: (pick) => `IF(ISNUMBER(${pick(h.due)}),${pick(h.due)},"")`, value: dueSerial, style: "date" },
    status: textColumn(l.status, h.status, ({ action }) => statusText(input, action)),
  };
}

/** All lists have the same columns, so that they stand below each other; some have no days to tell. */
function noDays(input: ReportInput): ListColumn {
  return { header: input.words.overdue.headers.days, formula: () => '""', value: () => "", style: "integer" };
}

/**
 * A list's columns in order, owner and unit where the table has them. Numbers stand last: right-aligned, they would
 * touch the text of a column to their right.
 */
export function listColumns(input: ReportInput, reason: ListColumn, days: ListColumn = noDays(input)): readonly ListColumn[] {
  const c = sharedColumns(input);
  const responsible = (["owner", "unit"] as const).filter((field) => hasField(input, field)).map((field) => c[field]);
  return [c.title, c.id, ...responsible, c.status, reason, c.dueTyped, c.due, days];
}
