import type { Range } from "../../grid/grid";
import { bridgeColumns } from "../budget-bridge/bridge-columns";
import { costImpactColumns } from "../cost-impact/cost-impact-columns";
import { moneyDataColumns } from "../money/money-columns";
import type { ReportInput } from "../report-input";
import { resourcesColumns } from "../resources/resources-columns";
import { scheduleColumns as scheduleSheetColumns } from "../schedule/schedule-columns";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import type { DataColumn } from "./data-column";
import { flagColumns } from "./flag-columns";
import { putParameters } from "./parameters";
import { widthFor } from "../text-width";
import { identityColumns, moneyColumns, scheduleColumns, viewColumns } from "./plain-columns";

/** Where the table's header stands: below title, subtitle and the cells that flags and figures look at. */
export const DATA_HEADER_ROW = 7;

/** All columns of the data sheet for this roadmap, in order. */
export function dataColumns(input: ReportInput): DataColumn[] {
  const plain = [...identityColumns(input), ...viewColumns(input), ...scheduleColumns(input), ...moneyColumns(input), ...flagColumns(input)];
  const forSheets = [costImpactColumns, scheduleSheetColumns, bridgeColumns, resourcesColumns, moneyDataColumns].flatMap((columns) => columns(input));
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
  const { words } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "data");
  putParameters(sheet, input);
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
