import type { CellValue } from "../../../core/grid/cell-value";
import { cellKey } from "../../../core/grid/grid";

/** What Excel shows for errors; their `valueTypes` are not asked for, since no text of a roadmap looks like this. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/u;

/** A cell's value as Office.js gives it: an empty text is an empty cell, an error is a text that looks like one. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** The formulas of a range without "=", by cell. Office.js gives the value itself where there is no formula. */
export function formulasOf(formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[], firstRow: number, firstColumn: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  formulas.forEach((row, rowIndex) => {
    row.forEach((formula, column) => {
      // A text that begins with "=" stands in both.
      if (typeof formula === "string" && formula.startsWith("=") && formula !== values[rowIndex]?.[column]) found.set(cellKey(firstRow + rowIndex, firstColumn + column), formula.slice(1));
    });
  });
  return found;
}

/** Number formats with General left out; rows without any other are undefined. */
export function formatsOf(formats: readonly (readonly unknown[])[]): readonly (readonly (string | undefined)[] | undefined)[] {
  return formats.map((row) => {
    const told = row.map((format) => (typeof format === "string" && format !== "General" && format !== "" ? format : undefined));
    return told.every((format) => format === undefined) ? undefined : told;
  });
}
