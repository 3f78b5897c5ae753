import type { DataColumn } from "../data/data-column";
import { ROW_ROOM } from "../data/row-room";
import type { ReportInput } from "../report-input";
import { thisRow } from "../structured-reference";
import { bridgeClassing, hasCostSizes, LISTED_CLASSES } from "./bridge-classes";

/** The columns of the data table that sort the lists of this sheet: rows of the class in the table's order, 0 elsewhere. */
export function bridgeColumns(input: ReportInput): readonly DataColumn[] {
  if (!hasCostSizes(input)) return [];
  const { words } = input;
  const { classOf, inRow } = bridgeClassing(input);
  return LISTED_CLASSES.map((listed) => ({
    header: words.budgetBridge.dataHeaders[listed],
    width: 16,
    align: "right",
    cell: ({ action }) => ({
      formula: `IF(${inRow(listed)},${ROW_ROOM}-${thisRow(words.tables.data, words.dataHeaders.row)},0)`,
      value: classOf(action) === listed ? ROW_ROOM - action.row : 0,
      style: "integer",
    }),
  }));
}
