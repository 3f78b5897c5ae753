import { cellAddress } from "../grid/address";
import { SheetBuilder } from "../reports/sheet-builder";
import type { SheetPlan } from "../reports/sheet-plan";
import { exampleStyle, exampleValue } from "./example-row";
import { definedName } from "./list-names";
import type { NewRoadmapInput, NewRoadmapWords } from "./new-roadmap-words";
import { printOf } from "./print-of";
import type { NewColumn } from "./roadmap-columns";

const HEADER_ROW = 4;
/**
 * Rows prepared under the example. They belong to the table, so that what is typed or pasted in them is part of it in
 * every program; a table that grows as one types is Excel's alone.
 */
const PREPARED_ROWS = 100;
/** Drop-downs and notes wait also for the rows that a table grows by. */
const MORE_ROWS = 400;
/** Columns that stay in sight: up to the action's name. */
const LONGEST_TITLE = 32;

/** The note beside a chosen cell: what belongs there, whether it is required, and how to use the list. */
function noteOf({ programme, words }: NewRoadmapInput, { field, list, closed }: NewColumn): string {
  const required = programme.fields[field]?.required ?? "never";
  const parts = [
    ...(required === "always" ? [words.required] : required === "with-money" ? [words.requiredWithMoney] : []),
    words.notes[field],
    ...(list === null ? [] : [closed || list === "units" || list === "activityCodes" ? words.choose : several(programme, field, words)]),
  ];
  return parts.join(" ");
}

function several(programme: NewRoadmapInput["programme"], field: NewColumn["field"], words: NewRoadmapWords): string {
  const list = Object.entries(programme.codeLists).find(([each]) => each === field)?.[1];
  return list?.several === true || list?.secondary === true ? words.chooseSeveral : words.choose;
}

function putColumn(sheet: SheetBuilder, input: NewRoadmapInput, column: NewColumn, place: number): void {
  const { words } = input;
  sheet.put(HEADER_ROW + 1, place, { value: exampleValue(input, column), style: exampleStyle(input, column) });
  for (let row = HEADER_ROW + 2; row <= HEADER_ROW + 1 + PREPARED_ROWS; row += 1) sheet.put(row, place, { value: null, style: column.style });
  sheet.validation({
    range: { firstRow: HEADER_ROW + 1, firstColumn: place, lastRow: HEADER_ROW + 1 + PREPARED_ROWS + MORE_ROWS, lastColumn: place },
    source: column.list === null ? null : definedName(column.list),
    prompt: { title: column.header.slice(0, LONGEST_TITLE), text: noteOf(input, column) },
    error: column.list !== null && column.closed ? { ...words.notInList, stop: false } : { title: "", text: "", stop: false },
  });
}

/** The roadmap: a table with the programme's columns, an example that shows how to fill it in, and empty rows. */
export function roadmapSheet(input: NewRoadmapInput, columns: readonly NewColumn[]): SheetPlan {
  const { programme, words } = input;
  const sheet = new SheetBuilder();
  sheet.text(1, 1, programme.names[words.language], "title");
  sheet.text(2, 1, words.hint, "subtitle");
  const lastRow = HEADER_ROW + 1 + PREPARED_ROWS;
  const range = { firstRow: HEADER_ROW, firstColumn: 1, lastRow, lastColumn: columns.length };
  sheet.table({ name: words.table, range, columns: columns.map(({ header }) => header), style: "data", filter: true });
  columns.forEach((column, index) => {
    putColumn(sheet, input, column, index + 1);
  });
  const title = columns.findIndex(({ field }) => field === "title") + 1;
  const { mark } = words.example;
  // The example is grey for as long as it is one.
  sheet.conditionalFormat({ range: { ...range, firstRow: HEADER_ROW + 1 }, formula: `LEFT($${cellAddress(HEADER_ROW + 1, title)},${mark.length + 1})="${mark}:"`, style: "muted" });
  return sheet.build({
    id: "roadmap",
    name: words.sheets.roadmap,
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: HEADER_ROW, columns: title },
    print: { ...printOf(input, words.sheets.roadmap, { first: HEADER_ROW, last: HEADER_ROW }), pagesWide: 3 },
  });
}
