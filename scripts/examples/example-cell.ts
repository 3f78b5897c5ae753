import { isRealDay, makeDay } from "../../src/core/grid/day";
import { serialFromDay } from "../../src/core/grid/serial";

/** What an example's cell holds and looks like. */
export interface ExampleCell {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly formula?: string;
}

export const DATE_FORMAT = "d.m.yyyy";

/** A real date cell of "1.5.2025". */
export function dateCell(text: string): ExampleCell {
  const [day = 0, month = 0, year = 0] = text.split(".").map(Number);
  if (!isRealDay(year, month, day)) throw new Error(`not a day: ${text}`);
  return { value: serialFromDay(makeDay(year, month, day), 1900), format: DATE_FORMAT };
}

/**
 * A cell of a readable source file as people would have typed it into Excel: days become dates, plain numbers become
 * numbers, "60 %" becomes a percentage, everything else stays text.
 */
export function typedCell(text: string): ExampleCell {
  if (text === "") return { value: null };
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(text)) return dateCell(text);
  if (/^\d+ %$/u.test(text)) return { value: Number(text.slice(0, -2)) / 100, format: "0 %" };
  if (/^\d{1,9}(\.\d+)?$/u.test(text)) return { value: Number(text) };
  // Text format keeps TOSI from becoming the Finnish TRUE when somebody edits the cell.
  return { value: text, format: "@" };
}
