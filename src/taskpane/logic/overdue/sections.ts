import type { FieldKey } from "../../../core/programme/fields";
import { cellAddress } from "../../../core/grid/address";
import { valueOf } from "../../../core/reading/action";
import { rawText, titleOf } from "../../../core/reading/action-text";
import type { DataRow } from "../../../core/reports/data/data-row";
import { attentionList } from "../../../core/reports/overdue/attention-list";
import type { LiveList } from "../../../core/reports/overdue/list";
import { lateList, noDateList, soonList } from "../../../core/reports/overdue/lists";
import type { ReportInput } from "../../../core/reports/report-input";

/** One action of a section, as it is shown. */
export interface OverdueItem {
  /** The sheet's own row. */
  readonly row: number;
  /** The cell that the reason is about; null where the table has no such column. */
  readonly cell: string | null;
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  /** Why it is here, in words. */
  readonly reason: string;
}

export const OVERDUE_SECTIONS = ["late", "soon", "noDate", "attention"] as const;
export type OverdueSectionId = (typeof OVERDUE_SECTIONS)[number];

export interface OverdueSection {
  readonly id: OverdueSectionId;
  readonly heading: string;
  /** In the order of the report. */
  readonly rows: readonly DataRow[];
  /** A row as it is shown: of thousands a few are. */
  readonly itemOf: (row: DataRow) => OverdueItem;
}

const LISTS: Readonly<Record<OverdueSectionId, (input: ReportInput) => LiveList>> = { late: lateList, soon: soonList, noDate: noDateList, attention: attentionList };

/** The column that a person looks at first to see why. */
function columnMeant({ verdict }: DataRow, section: OverdueSectionId): FieldKey {
  if (section !== "attention") return "due";
  if (verdict.stale) return "updated";
  return verdict.lateStart ? "start" : "checkpoint";
}

function cellOf({ roadmap }: ReportInput, row: number, field: FieldKey): string | null {
  const column = roadmap.columns.find((each) => each.field === field)?.column;
  return column === undefined ? null : cellAddress(row, column);
}

function itemOf(row: DataRow, reason: string, section: OverdueSectionId, input: ReportInput): OverdueItem {
  const { action } = row;
  return {
    row: action.row,
    cell: cellOf(input, action.row, columnMeant(row, section)),
    id: valueOf(action, "id") ?? rawText(action, "id"),
    title: titleOf(action),
    owner: valueOf(action, "owner") ?? null,
    reason,
  };
}

function sectionOf(id: OverdueSectionId, input: ReportInput): OverdueSection {
  const { heading, belongs, key, columns } = LISTS[id](input);
  const reasonHeader = input.words.overdue.headers.reason;
  const reason = columns.find(({ header }) => header === reasonHeader);
  const rows = input.rows.filter(belongs).sort((a, b) => key(b) - key(a) || a.action.row - b.action.row);
  return { id, heading, rows, itemOf: (row) => itemOf(row, String(reason?.value(row) ?? ""), id, input) };
}

/** The lists of the report's overdue sheet, with the same actions in the same order and the same reasons. */
export function overdueSections(input: ReportInput): readonly OverdueSection[] {
  return OVERDUE_SECTIONS.map((id) => sectionOf(id, input));
}
