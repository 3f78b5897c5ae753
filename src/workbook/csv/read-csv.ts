import type { CellValue } from "../../core/grid/cell-value";
import { makeGrid } from "../../core/grid/grid";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { Progress, SheetRead } from "../workbook";
import { CsvRows } from "./csv-rows";
import { decodeText } from "./decode-text";
import { findDelimiter } from "./find-delimiter";
import { parseText } from "./parse-text";

/** The name that Excel gives the one sheet of a CSV file: the file's, without folder and ending. */
function sheetName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).replace(/\.[^.]{1,4}$/u, "");
  return name === "" ? file : name;
}

/**
 * A CSV file as the sheet that Excel would make of it, with every cell as text: what the texts mean is for the reader
 * to say. Delimiter and encoding are found out. Row numbers are those of the records, the first one 1.
 * @returns the sheet; or that the file is empty, that its letters are in a code page of another system, or that a
 * quotation mark is not closed, so that nobody can tell where its cells end
 */
export function readCsv(bytes: Uint8Array, file: string, progress?: Progress): Result<SheetRead, Problem> {
  if (bytes.length === 0) return failure({ kind: "file-empty", file });
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (!/\S/u.test(text)) return failure({ kind: "file-empty", file });
  const values: (string | null)[][] = [];
  const rows = new CsvRows();
  const brokenAt = parseText(text, {
    delimiter: findDelimiter(text),
    take: (cut) => {
      rows.take(cut, values);
    },
    progress,
  });
  if (brokenAt !== undefined) return failure({ kind: "csv-quotes", file, row: values.length + brokenAt + 1 });
  const last = values.at(-1);
  // A line break at the end of the file begins no row.
  if (last?.every((cell) => cell === null) === true) values.pop();
  const name = sheetName(file);
  const grid = makeGrid({ sheet: name, values: values satisfies readonly (readonly CellValue[])[], columnCount: rows.columnCount });
  return success({ name, hidden: false, grid, tables: [], hasPivot: false });
}
