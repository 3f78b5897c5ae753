import type { CellValue } from "../../../grid/cell-value";
import type { Reading, ReadingStatus } from "../../reading";

/** The parts of a Reading beside raw and status; an undefined part is left out. */
export type ReadingParts<T> = { readonly [K in Exclude<keyof Reading<T>, "raw" | "status">]?: Reading<T>[K] | undefined };

/** A Reading without undefined or empty parts, so that equal readings are equal objects. */
export function makeReading<T>(raw: CellValue, status: ReadingStatus, parts: ReadingParts<T> = {}): Reading<T> {
  const { value, others, suggestion, note, detail, aside } = parts;
  return {
    raw,
    status,
    ...(value === undefined ? {} : { value }),
    ...(others === undefined || others.length === 0 ? {} : { others }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(note === undefined ? {} : { note }),
    ...(detail === undefined || detail === "" ? {} : { detail }),
    ...(aside === undefined || Object.keys(aside).length === 0 ? {} : { aside }),
  };
}
