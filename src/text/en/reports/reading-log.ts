import type { ReadingLogWords } from "../../../core/reports/reading-log/reading-log-words";

export const readingLog: ReadingLogWords = {
  tables: { columns: "ColumnsRead", elsewhere: "ReadElsewhere", skipped: "RowsLeftOut", outside: "OutsideTable" },
  facts: { sheet: "Sheet", range: "Range", tableName: "Excel table", headerRow: "Header row", language: "Language of headers", actions: "Actions", columns: "Columns", skipped: "Rows left out", hidden: "Hidden rows" },
  plainRange: "none; the data stands in a plain range",
  programmeFallback: "default, since no programme fitted",
  actionsRead: { one: " action was read", many: " actions were read" },
  columnsRead: { one: " column, not understood: ", many: " columns, not understood: " },
  rowsLeftOut: { one: " row that is not an action", many: " rows that are not actions" },
  hiddenRows: { one: " action is in a hidden or filtered row; it is included", many: " actions are in hidden or filtered rows; they are included" },
  headers: { decisions: "Decided for the whole column", source: "Read from", actions: "Actions", range: "Range", what: "What is there", rows: "Rows that look like actions" },
  readWith: (column) => `read together with column ${column}`,
  countsNote: "The figures are cells of the actions. Normalised = understood, but written otherwise than in the programme; check = a proposed reading that should be confirmed.",
  elsewhere: "Read from somewhere else than the field's own column",
  fromHeading: (rows) => `group heading or merged cell, rows ${rows}`,
  fromOtherCell: "a cell of another column",
  noneSkipped: "All rows are actions.",
  outside: "Data outside the table, and other tables",
  belowTable: "Below the table there is data that does not belong to it.",
  otherTable: (sheet) => `The sheet “${sheet}” has another table that looks like a roadmap. It was not read.`,
};
