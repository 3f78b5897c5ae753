/** A formula or import error in a cell, as the host shows it in English: `#REF!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell really holds, as the host gave it. `null` is an empty cell. Dates are the serial numbers they are
 * stored as; the number format beside them tells that they are dates.
 */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True for an empty cell and for one that holds only blanks. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
