import { columnLetters } from "../grid/address";
import type { DataRow } from "./data/data-row";
import type { ReportInput } from "./report-input";
import type { SheetBuilder } from "./sheet-builder";
import { column, countWhere } from "./structured-reference";
import type { StyleName } from "./styles";

/** A figure of a breakdown beside count and share: a column of the block's table. */
export interface BreakdownFigure {
  readonly header: string;
  /** The formula of a label's cell. @param condition true in the data table's rows of that label @param row the sheet's row @param index the label's place among the labels */
  readonly formula: (condition: string, row: number, index: number) => string;
  /** What we expect of it. @param rows the label's rows @param total how many rows the block counts in all @param index the label's place among the labels */
  readonly value: (rows: readonly DataRow[], total: number, index: number) => number | string;
  readonly style: "integer" | "decimal" | "moneyWhole" | "bar";
  /** The figure does not add up to anything that a reader should see, so that it has no total. */
  readonly noTotal?: true;
}

/** One block: every value of a column of the data table, what was counted of each, and a total that ties. */
export interface Breakdown {
  readonly heading: string;
  /** The block's Excel table. */
  readonly table: string;
  readonly labelHeader: string;
  /** The data table's column that holds the labels. */
  readonly dataHeader: string;
  /** In the order that they are shown; no two alike but for letter case, which formulas do not tell apart. */
  readonly labels: readonly string[];
  /** What stands in that column of a row. */
  readonly labelOf: (row: DataRow) => string;
  readonly figures: readonly BreakdownFigure[];
}

/** Where a block came to stand. Columns: A label, B count, C share, D the first figure. */
export interface PlacedBreakdown {
  readonly first: number;
  readonly last: number;
  /** The first free row below the block and one blank row. */
  readonly next: number;
}

const FIRST_FIGURE = 4;
const TOTAL_STYLES: Readonly<Record<BreakdownFigure["style"], StyleName>> = { integer: "total", decimal: "totalDecimal", moneyWhole: "total", bar: "totalLabel" };

function group(rows: readonly DataRow[], labelOf: (row: DataRow) => string): ReadonlyMap<string, readonly DataRow[]> {
  const groups = new Map<string, DataRow[]>();
  for (const row of rows) {
    const key = labelOf(row).toLowerCase();
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [row]);
    else found.push(row);
  }
  return groups;
}

/** Puts the block's heading, its table and the total below it. */
export function putBreakdown(sheet: SheetBuilder, input: ReportInput, at: number, block: Breakdown): PlacedBreakdown {
  const { words, rows } = input;
  sheet.text(at, 1, block.heading, "heading");
  const headerRow = at + 1;
  const first = headerRow + 1;
  const last = headerRow + block.labels.length;
  const headers = [block.labelHeader, words.summary.count, words.summary.share, ...block.figures.map(({ header }) => header)];
  const isText = (index: number): boolean => index === 0 || block.figures[index - FIRST_FIGURE + 1]?.style === "bar";
  sheet.table({ name: block.table, range: { firstRow: headerRow, firstColumn: 1, lastRow: last, lastColumn: headers.length }, columns: headers, style: "plain", filter: false }, (index) => (isText(index) ? "header" : "headerRight"));
  const data = column(words.tables.data, block.dataHeader);
  const groups = group(rows, block.labelOf);
  const found = block.labels.map((label) => groups.get(label.toLowerCase()) ?? []);
  const total = found.reduce((sum, { length }) => sum + length, 0);
  block.labels.forEach((label, index) => {
    const row = first + index;
    const here = found[index] ?? [];
    sheet.text(row, 1, label, "wrappedPlain");
    sheet.formula(row, 2, countWhere(`${data}=$A${row}`), here.length, "integer");
    sheet.formula(row, 3, `IF($B$${last + 1}=0,0,B${row}/$B$${last + 1})`, total === 0 ? 0 : here.length / total, "percent");
    block.figures.forEach((figure, figureIndex) => {
      sheet.formula(row, FIRST_FIGURE + figureIndex, figure.formula(`${data}=$A${row}`, row, index), figure.value(here, total, index), figure.style);
    });
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  const sum = (columnNumber: number): string => `SUM(${columnLetters(columnNumber)}${first}:${columnLetters(columnNumber)}${last})`;
  sheet.formula(last + 1, 2, sum(2), total, "total");
  sheet.formula(last + 1, 3, sum(3), total === 0 ? 0 : 1, "totalPercent");
  block.figures.forEach((figure, index) => {
    if (figure.style === "bar" || figure.noTotal === true) return;
    const expected = found.reduce((value, here, label) => value + Number(figure.value(here, total, label)), 0);
    sheet.formula(last + 1, FIRST_FIGURE + index, sum(FIRST_FIGURE + index), expected, TOTAL_STYLES[figure.style]);
  });
  return { first, last, next: last + 3 };
}
