import { cellAddress } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { CellLink } from "../sheet-plan";
import { column, quoted } from "../structured-reference";
import type { Style, StyleName } from "../styles";
import { STYLES } from "../styles";
import type { LiveList } from "./list";

function isRightAligned(name: StyleName | undefined): boolean {
  if (name === undefined) return false;
  const style: Style = STYLES[name];
  return style.align === "right";
}

export interface ListOptions {
  /** How many rows a list of so many members gets. */
  readonly rows: (members: number) => number;
  /** Where the line that counts the members without a row leads. */
  readonly rest?: CellLink;
}

/**
 * Puts a heading, a table whose rows find themselves, and a line that counts the members for which it has no row: the
 * last column is the position in the data table of the k-th largest key, the others are looked up there. Gives back
 * the row below.
 */
export function putList(sheet: SheetBuilder, input: ReportInput, at: number, list: LiveList, { rows: rowsFor, rest }: ListOptions): number {
  const { words, rows } = input;
  const order = column(words.tables.data, list.orderHeader);
  const members = rows
    .map((row, index) => ({ row, position: index + 1 }))
    .filter(({ row }) => list.belongs(row))
    .sort((a, b) => list.key(b.row) - list.key(a.row) || a.row.action.row - b.row.action.row);
  const length = Math.max(1, rowsFor(members.length));
  sheet.text(at, 1, list.heading, "heading");
  // The position is a number for the look-ups; people read the other columns, so it stands last.
  const columns = [...list.columns.map((each) => each.header), words.overdue.headers.position];
  const positionColumn = columns.length;
  const first = at + 2;
  sheet.table(
    { name: list.table, range: { firstRow: at + 1, firstColumn: 1, lastRow: at + 1 + length, lastColumn: columns.length }, columns, style: "plain", filter: false },
    (index) => (index === positionColumn - 1 || isRightAligned(list.columns[index]?.style) ? "headerRight" : "header"),
  );
  const belonging = `COUNTIF(${order},">0")`;
  for (let index = 0; index < length; index += 1) {
    const row = first + index;
    const member = members[index];
    const position = `$${cellAddress(row, positionColumn)}`;
    const rank = index + 1;
    sheet.formula(row, positionColumn, `IF(${belonging}<${rank},"",MATCH(LARGE(${order},${rank}),${order},0))`, member?.position ?? "", "integer");
    const pick = (header: string): string => `INDEX(${column(words.tables.data, header)},${position})`;
    list.columns.forEach((each, columnIndex) => {
      // An empty list says so in its first cell.
      const blank = rank === 1 && columnIndex === 0 ? words.overdue.none : "";
      sheet.formula(row, columnIndex + 1, `IF(${position}="",${quoted(blank)},${each.formula(pick)})`, member === undefined ? blank : each.value(member.row), each.style, member === undefined ? undefined : each.link?.(member.row));
    });
  }
  // A free row between: a table next to filled cells could not grow.
  const restRow = first + length + 1;
  const [before, after] = words.overdue.more;
  const beyond = Math.max(0, members.length - length);
  sheet.formula(restRow, 1, `IF(${belonging}>${length},${quoted(before)}&(${belonging}-${length})&${quoted(after)},"")`, beyond === 0 ? "" : `${before}${beyond}${after}`, "muted", rest);
  return restRow + 2;
}
