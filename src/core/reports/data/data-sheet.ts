import { columnLetters } from "../../grid/address";
import type { Range } from "../../grid/grid";
import { serialFromDay } from "../../grid/serial";
import { costImpactColumns } from "../cost-impact/cost-impact-columns";
import type { ReportInput } from "../report-input";
import { scheduleColumns as scheduleSheetColumns } from "../schedule/schedule-columns";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import type { DataColumn } from "./data-column";
import { flagColumns } from "./flag-columns";
import { widthFor } from "../text-width";
import { identityColumns, moneyColumns, scheduleColumns, viewColumns } from "./plain-columns";

/** Where the table's header stands: below title, subtitle and the three cells that the flags look at. */
export const DATA_HEADER_ROW = 7;

/** The first of the three cells that the flags look at; each has its name to the left, where the wide column of titles has room for it. */
const PARAMETER_ROW = 3;
const PARAMETER_COLUMN = 4;

/** All columns of the data sheet for this roadmap, in order. */
export function dataColumns(input: ReportInput): DataColumn[] {
  const plain = [...identityColumns(input), ...viewColumns(input), ...scheduleColumns(input), ...moneyColumns(input), ...flagColumns(input)];
  const forSheets = [costImpactColumns, scheduleSheetColumns].flatMap((columns) => columns(input));
  return [...plain, ...forSheets];
}

/** The range of the data table's header and body. */
function tableRange(columns: number, rows: number): Range {
  // An Excel table has at least one body row, also when the roadmap has no action yet.
  return { firstRow: DATA_HEADER_ROW, firstColumn: 1, lastRow: DATA_HEADER_ROW + Math.max(1, rows), lastColumn: columns };
}

/**
 * The interpreted roadmap: one row per action, canonical values, real dates and numbers, flags as formulas over the
 * as-of cell. Every figure of the other sheets is a formula over this table; people may pivot it themselves.
 */
export function dataSheet(input: ReportInput): SheetPlan {
  const { words, roadmap } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "data");
  const parameters = [
    [words.asOf, serialFromDay(input.asOf, 1900), "date"],
    [words.soonUntil, serialFromDay(input.soonUntil, 1900), "date"],
    [words.staleAfter, roadmap.programme.staleDays, "integer"],
  ] as const;
  parameters.forEach(([label, value, style], index) => {
    sheet.text(PARAMETER_ROW + index, PARAMETER_COLUMN - 1, label, "bold");
    sheet.put(PARAMETER_ROW + index, PARAMETER_COLUMN, { value, style });
  });
  const columns = dataColumns(input);
  const { rows } = input;
  const range = tableRange(columns.length, rows.length);
  sheet.table({ name: words.tables.data, range, columns: columns.map((column) => column.header), style: "data", filter: true }, (index) => (columns[index]?.align === "right" ? "headerRight" : "header"));
  rows.forEach((row, rowIndex) => {
    columns.forEach((column, index) => {
      sheet.put(DATA_HEADER_ROW + 1 + rowIndex, index + 1, column.cell(row));
    });
  });
  return sheet.build({
    id: "data",
    name: words.sheets.data.name,
    // No word of a header may be broken.
    columnWidths: columns.map(({ header, width, align }) => Math.max(width, ...header.split(" ").map((word) => widthFor(word, align === "right" ? "headerRight" : "header")))),
    freeze: { rows: DATA_HEADER_ROW, columns: 3 },
    print: printOf(input, "data", { first: DATA_HEADER_ROW, last: DATA_HEADER_ROW }),
  });
}

/** Absolute address of a parameter cell, for the workbook's defined names. */
export function parameterAddress(index: 0 | 1 | 2): string {
  return `$${columnLetters(PARAMETER_COLUMN)}$${PARAMETER_ROW + index}`;
}
