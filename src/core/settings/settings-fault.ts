import { cellAddress } from "../grid/address";
import type { CellValue } from "../grid/cell-value";
import { isCellError } from "../grid/cell-value";
import type { DateSystem } from "../grid/grid";

/** A cell of a settings table as it was read. */
export interface SettingCell {
  readonly sheet: string;
  /** The sheet's own row and column, from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly dateSystem: DateSystem;
}

/** A cell of the settings that will not do: where, what stood there, and what was expected, as a short fact like those of `expected.ts`. */
export interface SettingsFault {
  readonly sheet: string;
  readonly cell: string;
  /** null: nothing stood there. */
  readonly found: string | null;
  readonly expected: string;
}

export function faultAt({ sheet, row, column, value }: SettingCell, expected: string): SettingsFault {
  return { sheet, cell: cellAddress(row, column), found: value === null ? null : isCellError(value) ? value.error : String(value), expected };
}
