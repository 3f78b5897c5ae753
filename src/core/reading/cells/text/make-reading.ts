import type { CellValue } from "../../../grid/cell-value";
import type { Reading, ReadingStatus } from "../../reading";

/** The parts of a Reading beside raw and status; an undefined part is left out. */
export type ReadingParts<T> = { readonly [K in Exclude<keyof Reading<T>, "raw" | "status">]?: Reading<T>[K] | undefined };

/** A Reading without undefined or empty parts, so that equal readings are equal objects. */
export function makeReading<T>(raw: CellValue, status: ReadingStatus, parts: ReadingParts<T> = {}): Reading<T> {
  const { value, others, suggestion, note, detail, aside } = parts;
  const reading: { -readonly [K in keyof Reading<T>]: Reading<T>[K] } = { raw, status };
  if (value !== undefined) reading.value = value;
  if (others !== undefined && others.length > 0) reading.others = others;
  if (suggestion !== undefined) reading.suggestion = suggestion;
  if (note !== undefined) reading.note = note;
  if (detail !== undefined && detail !== "") reading.detail = detail;
  if (aside !== undefined && Object.keys(aside).length > 0) reading.aside = aside;
  return reading;
}
