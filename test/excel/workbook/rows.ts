import { cellKey } from "../../../src/core/grid/grid";
import type { Range } from "../../../src/core/grid/grid";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { columnOfKey, rowOfKey } from "./cells";
import { checkSheet } from "./guard";
import { HostError } from "./host-error";
import type { Sheet } from "./model";
import type { Workbook } from "./workbook";

type MoveRow = (row: number) => number | null;
type MoveArea = (area: Range) => Range | null;

function moveKeys<T>(map: Map<number, T>, rowOf: (key: number) => number, keyAt: (key: number, row: number) => number, move: MoveRow): void {
  const entries = Array.from(map);
  map.clear();
  for (const [key, item] of entries) {
    const row = move(rowOf(key));
    if (row !== null) map.set(keyAt(key, row), item);
  }
}

function moveSet(rows: Set<number>, move: MoveRow): void {
  const before = Array.from(rows);
  rows.clear();
  for (const row of before.map(move)) {
    if (row !== null) rows.add(row);
  }
}

/** Moves all that stands on rows: cells, formats, tables, rules, merges, and the ranges that someone holds. */
function moveAll(workbook: Workbook, sheet: Sheet, moveRow: MoveRow, moveArea: MoveArea): void {
  const byCell = (key: number, row: number): number => cellKey(row, columnOfKey(key));
  const moved = (area: Range): readonly Range[] => [moveArea(area)].filter((candidate) => candidate !== null);
  moveKeys(sheet.cells, rowOfKey, byCell, moveRow);
  moveKeys(sheet.links, rowOfKey, byCell, moveRow);
  for (const map of [sheet.rowHeights, sheet.rowFormats] as readonly Map<number, unknown>[]) moveKeys(map, (row) => row, (_, row) => row, moveRow);
  moveSet(sheet.hiddenRows, moveRow);
  sheet.merges = sheet.merges.flatMap(moved);
  sheet.validations = sheet.validations.flatMap((validation) => moved(validation.area).map((area) => ({ ...validation, area })));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(moved);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const table of Array.from(sheet.tables)) {
    const range = moveArea(table.range);
    if (range === null) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else table.range = range;
  }
  for (const handle of workbook.handles) {
    if (handle.sheet === sheet && handle.area !== null) handle.area = moveArea(handle.area);
  }
}

function rowsArea(first: number, count: number): Range {
  return { firstRow: first, firstColumn: 1, lastRow: first + count - 1, lastColumn: MAX_COLUMNS };
}

/** Inserts whole rows above `first`. References in formulas stay as they are: the stand-in does not rewrite formulas. */
export function insertRows(workbook: Workbook, sheet: Sheet, first: number, count: number): void {
  checkSheet(workbook, sheet, "allowInsertRows");
  const down = (row: number): number => (row >= first && row < MAX_ROWS ? row + count : row);
  moveAll(workbook, sheet, down, (area) => ({ ...area, firstRow: down(area.firstRow), lastRow: down(area.lastRow) }));
  workbook.changes.tell({ kind: "data", sheet, area: rowsArea(first, count), type: "RowInserted" });
}

/** Deletes whole rows. A table's header row cannot be deleted alone. */
export function deleteRows(workbook: Workbook, sheet: Sheet, first: number, count: number): void {
  checkSheet(workbook, sheet, "allowDeleteRows");
  const last = first + count - 1;
  const beheaded = sheet.tables.some(({ range }) => range.firstRow >= first && range.firstRow <= last && range.lastRow > last);
  if (beheaded) throw new HostError("InvalidOperation", "The header row of a table cannot be deleted");
  const moveRow: MoveRow = (row) => (row < first || row === MAX_ROWS ? row : row > last ? row - count : null);
  const moveArea: MoveArea = (area) => {
    if (area.lastRow === MAX_ROWS || area.lastRow < first) return area;
    if (area.firstRow >= first && area.lastRow <= last) return null;
    const firstRow = area.firstRow > last ? area.firstRow - count : Math.min(area.firstRow, first);
    return { ...area, firstRow, lastRow: area.lastRow > last ? area.lastRow - count : first - 1 };
  };
  moveAll(workbook, sheet, moveRow, moveArea);
  workbook.changes.tell({ kind: "data", sheet, area: rowsArea(first, count), type: "RowDeleted" });
}
