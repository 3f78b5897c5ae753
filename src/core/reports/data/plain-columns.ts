import type { CodeField, FieldKey } from "../../programme/fields";
import { VIEW_FIELDS } from "../../programme/fields";
import type { CodeList } from "../../programme/schema";
import type { Action } from "../../reading/action";
import { codesOf, mainCodeOf, valueOf } from "../../reading/action";
import { rawText, titleOf } from "../../reading/action-text";
import type { Reading } from "../../reading/reading";
import { yearFields } from "../../reading/year-fields";
import type { Period } from "../../reading/values";
import { serialFromDay } from "../../grid/serial";
import { displayCode } from "../code-display";
import type { ReportInput } from "../report-input";
import type { PlanCell } from "../sheet-plan";
import { unitText } from "../unit-name";
import type { StyleName } from "../styles";
import type { DataColumn } from "./data-column";

/** Files that we write count days from 1900. */
const DATE_SYSTEM = 1900;

/** What a header of our own tables may not hold; a programme of the user's own may have codes such as "2.1". */
const NOT_PLAIN = /[^\p{L}\d ]+/gu;

const EMPTY: PlanCell = { value: null };

export function dateCell(day: string | null | undefined): PlanCell {
  return day === null || day === undefined ? { value: null, style: "date" } : { value: serialFromDay(day, DATE_SYSTEM), style: "date" };
}

function textCell(text: string | undefined, style: StyleName = "text"): PlanCell {
  return text === undefined || text === "" ? EMPTY : { value: text, style };
}

function moneyCell(action: Action, field: FieldKey): PlanCell {
  const reading = action.fields[field];
  const value = reading?.value;
  return typeof value === "object" && "cents" in value ? { value: value.cents / 100, style: "money" } : { value: null, style: "money" };
}

/** Identity, place, owner, year. */
export function identityColumns(input: ReportInput): DataColumn[] {
  const { words, roadmap } = input;
  const h = words.dataHeaders;
  return [
    { header: h.row, width: 9, align: "right", cell: ({ action }) => ({ value: action.row, style: "integer" }) },
    { header: h.id, width: 8, align: "left", cell: ({ action }) => textCell(valueOf(action, "id") ?? rawText(action, "id")) },
    { header: h.title, width: 46, align: "left", cell: ({ action }) => textCell(titleOf(action), "wrapped") },
    { header: h.unit, width: 22, align: "left", cell: ({ action }) => textCell(unitText(input, action), "wrapped") },
    { header: h.owner, width: 24, align: "left", cell: ({ action }) => textCell(valueOf(action, "owner") ?? words.missing, "wrapped") },
    ...(roadmap.actions.some((action) => action.fields.roadmapYear !== undefined)
      ? [{ header: h.roadmapYear, width: 12, align: "right" as const, cell: ({ action }: { action: Action }): PlanCell => ({ value: valueOf(action, "roadmapYear") ?? null, style: "year" }) }]
      : []),
  ];
}

/** The code that an action counts under in a view; undefined when it is missing, not understood or not in the list. */
export function mainCode(action: Action, field: FieldKey, list: CodeList): string | undefined {
  const main = mainCodeOf(action, field);
  return list.codes.some(({ code }) => code === main) ? main : undefined;
}

/** What stands in an action's cell of a view: the main code with its name, or that it is missing. */
export function codeText({ words, roadmap }: ReportInput, action: Action, field: CodeField): string {
  const list = roadmap.programme.codeLists[field];
  const main = list === undefined ? undefined : mainCode(action, field, list);
  return main === undefined ? words.missing : displayCode(list, main, words.language);
}

/** The fields of the views that the programme has and uses, in their order. */
export function usedViews({ roadmap: { programme } }: Pick<ReportInput, "roadmap">): readonly { readonly field: CodeField; readonly list: CodeList }[] {
  return VIEW_FIELDS.flatMap((field) => {
    const list = programme.codeLists[field];
    return list === undefined || programme.fields[field]?.used === false ? [] : [{ field, list }];
  });
}

/** The views that the programme has, as display text; one indicator column per code where several are allowed. */
export function viewColumns(input: ReportInput): DataColumn[] {
  const { words } = input;
  const columns: DataColumn[] = [];
  for (const { field, list } of usedViews(input)) {
    const header = words.fieldName(field);
    columns.push({
      header,
      width: 26,
      align: "left",
      cell: ({ action }) => textCell(codeText(input, action, field), "wrapped"),
    });
    if (!list.several) continue;
    for (const { code } of list.codes) {
      columns.push({ header: `${header} ${code.replace(NOT_PLAIN, " ").trim()}`, width: 10, align: "right", cell: ({ action }) => ({ value: codesOf(action, field).includes(code) ? 1 : 0, style: "integer" }) });
    }
  }
  return columns;
}

/** Dates, status and progress as read. */
export function scheduleColumns(input: ReportInput): DataColumn[] {
  const { words } = input;
  const h = words.dataHeaders;
  const precisionOf = (period: Period | undefined): string | undefined => (period === undefined ? undefined : words.precisions[period.precision]);
  return [
    { header: h.start, width: 12, align: "right", cell: ({ action }) => dateCell(valueOf(action, "start")?.start ?? valueOf(action, "due")?.start) },
    { header: h.startLast, width: 12, align: "right", cell: ({ action }) => dateCell(valueOf(action, "start")?.end) },
    { header: h.due, width: 12, align: "right", cell: ({ action }) => dateCell(valueOf(action, "due")?.end) },
    { header: h.precision, width: 14, align: "left", cell: ({ action }) => textCell(precisionOf(valueOf(action, "due")), "plain") },
    { header: h.dueTyped, width: 18, align: "left", cell: ({ action }) => textCell(dueAsTyped(input, action)) },
    { header: h.reading, width: 11, align: "left", cell: ({ action }) => textCell(isUnsure(action.fields.due) || isUnsure(action.fields.status) ? words.check : undefined, "plain") },
    { header: h.status, width: 16, align: "left", cell: ({ action }) => textCell(statusText(input, action), "plain") },
    { header: h.progress, width: 11, align: "right", cell: ({ action }) => ({ value: progressOf(action), style: "percent" }) },
    { header: h.light, width: 12, align: "left", cell: ({ action }) => textCell(lightText(input, action), "plain") },
    { header: h.updated, width: 12, align: "right", cell: ({ action }) => dateCell(valueOf(action, "updated")?.end) },
  ];
}

/** Whether a person should look before an action is called late. */
function isUnsure(reading: Reading<unknown> | undefined): boolean {
  return reading?.status === "uncertain" || reading?.status === "unreadable";
}

export function statusText(input: ReportInput, action: Action): string {
  const status = valueOf(action, "status");
  return status === undefined ? input.words.missing : input.words.statuses[status];
}

function lightText(input: ReportInput, action: Action): string | undefined {
  const light = valueOf(action, "light");
  return light === undefined ? undefined : input.words.lights[light];
}

function progressOf(action: Action): number | null {
  const progress = valueOf(action, "progress");
  return progress === undefined ? null : progress / 100;
}

/** The due cell as a person sees it: a date cell as a date, anything else as it was typed. */
export function dueAsTyped(input: ReportInput, action: Action): string {
  const reading = action.fields.due;
  if (reading === undefined) return "";
  const day = reading.value?.end;
  if (typeof reading.raw === "number" && day !== null && day !== undefined && reading.value?.precision === "day") return input.words.formatDay(day);
  return rawText(action, "due");
}

/** Money per year and in all, person-days, activity code. Only what the table has. */
export function moneyColumns(input: ReportInput): DataColumn[] {
  const { words, roadmap } = input;
  const columns: DataColumn[] = [];
  for (const kind of ["budget", "actual"] as const) {
    for (const field of yearFields(roadmap, kind)) {
      columns.push({ header: words.fieldName(field), width: 15, align: "right", cell: ({ action }) => moneyCell(action, field) });
    }
  }
  if (roadmap.actions.some((action) => action.fields.personDays !== undefined)) {
    columns.push({ header: words.dataHeaders.personDays, width: 12, align: "right", cell: ({ action }) => ({ value: valueOf(action, "personDays") ?? null, style: "decimal" }) });
  }
  if (roadmap.actions.some((action) => action.fields.activityCode !== undefined)) {
    columns.push({ header: words.dataHeaders.activityCode, width: 12, align: "left", cell: ({ action }) => textCell(valueOf(action, "activityCode")) });
  }
  return columns;
}
