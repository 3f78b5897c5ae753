import { cellAddress } from "../../grid/address";
import type { Finding } from "../../checks/finding";
import type { FindingGroup } from "../../checks/group-findings";
import type { Severity } from "../../checks/severity";
import { valueOf } from "../../reading/action";
import type { Action } from "../../reading/action";
import { DATA_HEADER_ROW } from "../data/data-sheet";
import { titleOf } from "../data/plain-columns";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { CellLink, SheetPlan } from "../sheet-plan";
import { column, countWhere } from "../structured-reference";
import type { StyleName } from "../styles";

/** How many cells a cause names before "and 12 more". */
const CELLS_NAMED = 8;

const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = { error: "error", warning: "warning", info: "info" };

/** The findings grouped by cause, then each of them with its row; every row leads back to the data sheet. */
export function findingsSheet(input: ReportInput): SheetPlan {
  const { words } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "findings");
  sheet.text(4, 1, words.findings.causes, "heading");
  const listStart = putCauses(sheet, input, 5);
  putAll(sheet, input, listStart);
  return sheet.build({
    id: "findings",
    name: words.sheets.findings.name,
    columnWidths: [8, 13, 34, 20, 26, 26, 8, 44, 66],
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "findings", { first: 1, last: 2 }),
    tabColour: "BF8F00",
  });
}

function putCauses(sheet: SheetBuilder, input: ReportInput, at: number): number {
  const { words, groups } = input;
  const h = words.findings.headers;
  const last = at + Math.max(1, groups.length);
  sheet.table(
    { name: words.tables.causes, range: { firstRow: at, firstColumn: 1, lastRow: last, lastColumn: 9 }, columns: [h.number, h.severity, h.check, h.field, h.value, h.suggestion, h.count, h.where, h.advice], style: "plain", filter: false },
    (index) => (index === 0 || index === 6 ? "headerRight" : "header"),
  );
  if (groups.length === 0) sheet.text(at + 1, 3, words.findings.none, "muted");
  groups.forEach((group, index) => {
    const row = at + 1 + index;
    sheet.put(row, 1, { value: index + 1, style: "integer" });
    sheet.text(row, 2, words.severities[group.severity], SEVERITY_STYLES[group.severity]);
    sheet.text(row, 3, words.checkName(group.check), "wrappedPlain");
    sheet.text(row, 4, group.field === null ? "" : words.fieldName(group.field), "wrappedPlain");
    sheet.text(row, 5, group.value ?? "", "wrapped");
    sheet.text(row, 6, group.suggestion ?? "", "wrapped");
    sheet.formula(row, 7, countWhere(`${column(words.tables.findings, h.number)}=${cellAddress(row, 1)}`), group.findings.length, "integer");
    sheet.text(row, 8, cellsOf(group, words.findings.more), "wrappedPlain");
    sheet.text(row, 9, words.checkAdvice(group.check), "wrappedPlain");
  });
  return last + 2;
}

/** "D7, D12, D40 ja 12 muuta". */
function cellsOf(group: FindingGroup, more: (count: number) => string): string {
  const cells = group.findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const named = cells.slice(0, CELLS_NAMED).join(", ");
  return cells.length > CELLS_NAMED ? `${named} ${more(cells.length - CELLS_NAMED)}` : named;
}

function putAll(sheet: SheetBuilder, input: ReportInput, at: number): void {
  const { words, groups, roadmap } = input;
  const h = words.findings.headers;
  sheet.text(at, 1, words.findings.all, "heading");
  const findings = groups.flatMap((group, index) => group.findings.map((finding) => ({ finding, number: index + 1 })));
  const header = at + 1;
  const positions = new Map<number, { action: Action; position: number }>(roadmap.actions.map((action, index) => [action.row, { action, position: index }]));
  sheet.table(
    {
      name: words.tables.findings,
      range: { firstRow: header, firstColumn: 1, lastRow: header + Math.max(1, findings.length), lastColumn: 9 },
      columns: [h.number, h.severity, h.check, h.field, h.value, h.suggestion, h.cell, h.title, h.message],
      style: "plain",
      filter: true,
    },
    (index) => (index === 0 ? "headerRight" : "header"),
  );
  if (findings.length === 0) sheet.text(header + 1, 3, words.findings.none, "muted");
  findings.forEach(({ finding, number }, index) => {
    putFinding(sheet, input, header + 1 + index, finding, number, finding.row === null ? undefined : positions.get(finding.row));
  });
}

function putFinding(sheet: SheetBuilder, input: ReportInput, row: number, finding: Finding, number: number, where: { action: Action; position: number } | undefined): void {
  const { words } = input;
  sheet.put(row, 1, { value: number, style: "integer" });
  sheet.text(row, 2, words.severities[finding.severity], SEVERITY_STYLES[finding.severity]);
  sheet.text(row, 3, words.checkName(finding.check), "wrappedPlain");
  sheet.text(row, 4, finding.field === null ? "" : words.fieldName(finding.field), "wrappedPlain");
  sheet.text(row, 5, finding.value ?? "", "wrapped");
  sheet.text(row, 6, finding.suggestion ?? "", "wrapped");
  // The user's own sheet is not in this workbook: the link leads to the action's row of the data sheet.
  const link: CellLink | undefined = where === undefined ? undefined : { sheet: words.sheets.data.name, cell: cellAddress(DATA_HEADER_ROW + 1 + where.position, 3) };
  sheet.put(row, 7, { value: finding.cell ?? "", style: link === undefined ? "plain" : "link", ...(link === undefined ? {} : { link }) });
  const id = where === undefined ? undefined : valueOf(where.action, "id");
  sheet.text(row, 8, where === undefined ? "" : `${id === undefined ? "" : `${id} `}${titleOf(where.action)}`, "wrapped");
  sheet.text(row, 9, words.findingMessage(finding), "wrapped");
}
