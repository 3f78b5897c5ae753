import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { actionsByRow, putFinding } from "./put-finding";
import type { ListedFinding } from "./put-finding";

interface FindingList {
  readonly heading: string;
  readonly table: string;
  /** Headers of the numbers, and of the column beside the value. */
  readonly number: string;
  readonly beside: string;
  readonly findings: readonly ListedFinding[];
}

/** Puts a list of findings, one a row, with a filter. Gives back the row below. */
function putFindings(sheet: SheetBuilder, input: ReportInput, at: number, list: FindingList): number {
  const { words } = input;
  const h = words.findings.headers;
  sheet.text(at, 1, list.heading, "heading");
  const header = at + 1;
  const last = header + Math.max(1, list.findings.length);
  sheet.table(
    {
      name: list.table,
      range: { firstRow: header, firstColumn: 1, lastRow: last, lastColumn: 9 },
      columns: [list.number, h.severity, h.check, h.field, h.value, list.beside, h.cell, h.title, h.message],
      style: "plain",
      filter: true,
    },
    (index) => (index === 0 ? "headerRight" : "header"),
  );
  if (list.findings.length === 0) sheet.text(header + 1, 3, words.findings.none, "muted");
  const actions = actionsByRow(input);
  list.findings.forEach((finding, index) => {
    putFinding(sheet, input, header + 1 + index, finding, actions);
  });
  return last + 2;
}

/** All open findings in the order of their causes, each with the number of its cause. */
export function putAll(sheet: SheetBuilder, input: ReportInput, at: number): number {
  const { words, groups } = input;
  const findings = groups.flatMap((group, index) => group.findings.map((finding) => ({ finding, number: index + 1, beside: finding.suggestion ?? "" })));
  return putFindings(sheet, input, at, { heading: words.findings.all, table: words.tables.findings, number: words.findings.headers.number, beside: words.findings.headers.suggestion, findings });
}

/** What somebody has accepted as it is, and why: not counted, not hidden. */
export function putAccepted(sheet: SheetBuilder, input: ReportInput, at: number): void {
  const { words, accepted } = input;
  const findings = accepted.map(({ finding, reason }, index) => ({ finding, number: index + 1, beside: reason }));
  putFindings(sheet, input, at, { heading: words.findings.accepted, table: words.tables.accepted, number: words.overdue.headers.id, beside: words.findings.headers.reason, findings });
}
