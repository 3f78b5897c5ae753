import type { FindingGroup } from "../../checks/group-findings";
import { cellAddress } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { FindingsWords } from "../report-words";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere } from "../structured-reference";
import { SEVERITY_STYLES } from "./severity-style";

/** How many cells a cause names before "and 12 more". */
const CELLS_NAMED = 8;

/** From the first row of the full list's heading to its first finding: heading, header. */
const LIST_HEAD = 2;

/** Puts the causes with their number, what to do about each, and a link to its first finding in the full list. Gives back the row of that list. */
export function putCauses(sheet: SheetBuilder, input: ReportInput, at: number): number {
  const { words, groups } = input;
  const h = words.findings.headers;
  sheet.text(at, 1, words.findings.causes, "heading");
  const header = at + 1;
  const last = header + Math.max(1, groups.length);
  const listRow = last + 2;
  sheet.table(
    { name: words.tables.causes, range: { firstRow: header, firstColumn: 1, lastRow: last, lastColumn: 9 }, columns: [h.number, h.severity, h.check, h.field, h.value, h.suggestion, h.count, h.where, h.advice], style: "plain", filter: false },
    (index) => (index === 0 || index === 6 ? "headerRight" : "header"),
  );
  if (groups.length === 0) sheet.text(header + 1, 3, words.findings.none, "muted");
  let firstFinding = listRow + LIST_HEAD;
  groups.forEach((group, index) => {
    putCause(sheet, input, header + 1 + index, { group, number: index + 1, firstFinding });
    firstFinding += group.findings.length;
  });
  return listRow;
}

function putCause(sheet: SheetBuilder, { words }: ReportInput, row: number, { group, number, firstFinding }: { readonly group: FindingGroup; readonly number: number; readonly firstFinding: number }): void {
  const h = words.findings.headers;
  sheet.put(row, 1, { value: number, style: "integer" });
  sheet.text(row, 2, words.severities[group.severity], SEVERITY_STYLES[group.severity]);
  sheet.text(row, 3, words.checkName(group.check), "wrappedPlain");
  sheet.text(row, 4, group.field === null ? "" : words.fieldName(group.field), "wrappedPlain");
  sheet.text(row, 5, group.value ?? "", "wrapped");
  sheet.text(row, 6, group.suggestion ?? "", "wrapped");
  sheet.formula(row, 7, countWhere(`${column(words.tables.findings, h.number)}=${cellAddress(row, 1)}`), group.findings.length, "integer");
  sheet.put(row, 8, { value: cellsOf(group, words.findings), style: "wrappedPlain", link: { sheet: words.sheets.findings.name, cell: cellAddress(firstFinding, 3) } });
  sheet.text(row, 9, words.checkAdvice(group.check), "wrappedPlain");
}

/** "D7, D12, D40 ja 12 muuta". */
function cellsOf(group: FindingGroup, { more, wholeTable }: FindingsWords): string {
  const cells = group.findings.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  if (cells.length === 0) return wholeTable;
  const named = cells.slice(0, CELLS_NAMED).join(", ");
  return cells.length > CELLS_NAMED ? `${named} ${more(cells.length - CELLS_NAMED)}` : named;
}
