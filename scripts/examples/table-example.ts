import { readFileSync } from "node:fs";
import { columnLetters } from "../../src/core/grid/address";
import type { ExampleCell } from "./example-cell";
import { typedCell } from "./example-cell";
import type { ExampleSheet } from "./write-example";

const HEADER_FILL = "DDEBF7";

/** Columns that hold running text are wide, the others as wide as their header. */
function widthOf(header: string, cells: readonly string[]): number {
  const longest = Math.max(header.length, ...cells.map((cell) => cell.length));
  return Math.min(48, Math.max(8, longest + 2));
}

/** A sheet with one Excel table from a tab-separated source: the header in the first line. Ids and codes stay text. */
export function tableExample(source: string, sheet: string, tableName: string, textColumns: readonly string[]): ExampleSheet {
  const lines = readFileSync(source, "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
  const [headers = [], ...body] = lines;
  const header = headers.map((text): ExampleCell => ({ value: text, bold: true, fill: HEADER_FILL }));
  const rows = body.map((cells) =>
    headers.map((name, index): ExampleCell => {
      const text = cells[index] ?? "";
      if (text === "") return { value: null };
      return textColumns.includes(name) ? { value: text, format: "@" } : typedCell(text);
    }),
  );
  return {
    name: sheet,
    rows: [header, ...rows],
    widths: headers.map((name, index) => widthOf(name, body.map((cells) => cells[index] ?? ""))),
    table: { name: tableName, range: `A1:${columnLetters(headers.length)}${rows.length + 1}`, columns: headers },
  };
}
