import { valueOf } from "../../reading/action";
import { rawText, titleOf } from "../../reading/action-text";
import { statusText } from "../data/plain-columns";
import type { DataRow } from "../data/data-row";
import type { ReportInput } from "../report-input";
import { quoted } from "../structured-reference";
import type { StyleName } from "../styles";
import type { Timing } from "./bar";
import { NO_END, NO_END_FORMULA } from "./bar";
import { whoOf } from "./grouping";
import { markOf } from "./marks";
import type { ScheduleLayout } from "./schedule-layout";

/** An action with what its row of bars shows. */
export interface Member {
  readonly row: DataRow;
  readonly timing: Timing;
  /** In the data table, from 1. */
  readonly position: number;
}

/** The formula that picks a column of the data table at a row's position. */
export type Pick = (header: string) => string;

/** A column before the bars. */
export interface LeftColumn {
  readonly header: string;
  /** @param above picks for the row above; absent in the first row */
  readonly formula: (pick: Pick, above: Pick | undefined) => string;
  readonly value: (member: Member, above: Member | undefined) => string | number;
  readonly style: StyleName;
}

/** Between a code and its name: "K1 – digitaalinen sivistys". */
const DASH = " – ";

function codeAlone(label: string): string {
  const end = label.indexOf(DASH);
  return end < 0 ? label : label.slice(0, end);
}

/** The first row of a group names it whole, the others by its code where it has one: long names would make each row high. */
function groupColumn({ grouping: { dataHeader, labelOf, coded } }: ScheduleLayout): LeftColumn {
  return {
    header: dataHeader,
    formula: (pick, above) => {
      const label = pick(dataHeader);
      return above === undefined || !coded ? `${label}&""` : `IF(${label}=${above(dataHeader)},IFERROR(LEFT(${label},FIND(${quoted(DASH)},${label})-1),${label}&""),${label}&"")`;
    },
    value: ({ row }, above) => {
      const label = labelOf(row);
      return coded && above !== undefined && labelOf(above.row).toLowerCase() === label.toLowerCase() ? codeAlone(label) : label;
    },
    style: "lined",
  };
}

/** In the order of COLUMNS. */
export function leftColumns(input: ReportInput, layout: ScheduleLayout): readonly LeftColumn[] {
  const { words } = input;
  const texts = words.schedule;
  const h = words.dataHeaders;
  const text = (header: string, value: (row: DataRow) => string): LeftColumn => ({ header, formula: (pick) => `${pick(header)}&""`, value: ({ row }) => value(row), style: "lined" });
  const who = whoOf(input, layout.grouping);
  return [
    groupColumn(layout),
    text(h.title, ({ action }) => titleOf(action)),
    text(h.id, ({ action }) => valueOf(action, "id") ?? rawText(action, "id")),
    text(who.dataHeader, who.labelOf),
    { header: h.start, formula: (pick) => pick(texts.dataHeaders.begins), value: ({ timing }) => timing.begins ?? "", style: "linedDate" },
    {
      header: h.due,
      formula: (pick) => {
        const to = pick(texts.dataHeaders.to);
        return `IF(${to}=${NO_END_FORMULA},${quoted(texts.continuousDue)},IF(${to}="",${quoted(texts.noDue)},${to}))`;
      },
      value: ({ timing: { to } }) => (to === undefined ? texts.noDue : to === NO_END ? texts.continuousDue : to),
      style: "linedDate",
    },
    text(h.status, ({ action }) => statusText(input, action)),
    { header: texts.mark, formula: (pick) => pick(texts.dataHeaders.mark), value: ({ row, timing }) => markOf(input, row, timing), style: "lined" },
  ];
}
