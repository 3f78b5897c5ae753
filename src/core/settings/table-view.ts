import { isBlank } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { formatAt, valueAt } from "../grid/grid";
import type { ExcelTable, SheetContents } from "../grid/sheets";
import { foldCase } from "../reading/text/clean";
import type { ReadingLog } from "./reading-log";
import type { SettingColumn } from "./setting-ids";
import type { SettingCell } from "./settings-fault";
import type { SettingsWords } from "./settings-words";
import type { Vocabulary } from "./vocabulary";

/** A settings table as it stands in the workbook. */
export interface SettingsTable {
  readonly sheet: SheetContents;
  readonly table: ExcelTable;
}

/** A row of a settings table: its cells by what their column is; undefined where somebody deleted the column. */
export type SettingRow = Readonly<Partial<Record<SettingColumn, SettingCell>>>;

/** The rows of a settings table that hold something, with the words of the language that its header is in. */
export interface TableView {
  readonly rows: readonly SettingRow[];
  readonly words: SettingsWords;
  readonly vocabulary: Vocabulary;
  readonly log: ReadingLog;
}

function cellAt(grid: Grid, row: number, column: number): SettingCell {
  return { sheet: grid.sheet, row, column, value: valueAt(grid, row, column), format: formatAt(grid, row, column), dateSystem: grid.dateSystem };
}

/** What each column of the table is: by its header in any language, or by its place where no header says anything. */
function columnsOf(headers: readonly SettingCell[], wanted: readonly SettingColumn[], vocabulary: Vocabulary): ReadonlyMap<SettingColumn, number> {
  const found = new Map<SettingColumn, number>();
  for (const { value, column } of headers) {
    const meaning = typeof value === "string" ? vocabulary.columns.get(foldCase(value)) : undefined;
    if (meaning !== undefined && wanted.includes(meaning) && !found.has(meaning)) found.set(meaning, column);
  }
  return found.size > 0 ? found : new Map(wanted.flatMap((column, index) => (headers[index] === undefined ? [] : [[column, headers[index].column] as const])));
}

/** The language that knows most of the headers; the first one where all know as many. */
function wordsFor(headers: readonly SettingCell[], languages: readonly SettingsWords[]): SettingsWords {
  const texts = new Set(headers.map(({ value }) => (typeof value === "string" ? foldCase(value) : "")));
  const hits = (words: SettingsWords): number => Object.values(words.columns).filter((word) => texts.has(foldCase(word))).length;
  const [first, ...others] = languages;
  if (first === undefined) throw new Error("Settings cannot be read without words");
  return others.reduce((best, words) => (hits(words) > hits(best) ? words : best), first);
}

/**
 * Opens a settings table. Columns may stand in any order, and rows without anything in them do not count.
 * @param columns what the table's columns can be, in their usual order; a table without the first of them, by which its
 * rows are known, is a fault of its header
 */
export function viewTable({ sheet, table }: SettingsTable, columns: readonly SettingColumn[], vocabulary: Vocabulary, log: ReadingLog): TableView {
  const { grid } = sheet;
  const { firstRow, firstColumn, lastColumn } = table.range;
  const lastRow = table.range.lastRow - (table.hasTotalRow ? 1 : 0);
  const headers = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => cellAt(grid, firstRow, firstColumn + index));
  const words = wordsFor(headers, vocabulary.languages);
  const places = columnsOf(headers, columns, vocabulary);
  const [key] = columns;
  const [corner] = headers;
  if (key !== undefined && corner !== undefined && !places.has(key)) {
    log.fault(corner, `column ${words.columns[key]}`);
    return { rows: [], words, vocabulary, log };
  }
  const rows: SettingRow[] = [];
  for (let row = firstRow + 1; row <= lastRow; row += 1) {
    const cells = [...places].map(([column, place]) => [column, cellAt(grid, row, place)] as const);
    if (cells.some(([, { value }]) => !isBlank(value))) rows.push(Object.fromEntries(cells));
  }
  return { rows, words, vocabulary, log };
}
