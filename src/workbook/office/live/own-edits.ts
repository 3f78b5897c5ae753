import type { CellValue } from "../../../core/grid/cell-value";
import { isCellError } from "../../../core/grid/cell-value";
import { cellAddress } from "../../../core/grid/address";

/** A cell's value as events tell it. */
function told(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/**
 * Edits that we made ourselves and whose events are still to come. Excels before ExcelApi 1.14 do not say whose edit an
 * event tells of; without this, every fix would be read again.
 */
export class OwnEdits {
  private readonly expected = new Map<string, string | number | boolean>();

  /** To be called before the edit is sent. */
  expect(sheetId: string, row: number, column: number, value: CellValue): void {
    this.expected.set(`${sheetId} ${cellAddress(row, column)}`, told(value));
  }

  /** True for the event of such an edit, once. */
  isOwn({ worksheetId, address, details }: Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address"> & { readonly details?: { readonly valueAfter: unknown } }): boolean {
    const key = `${worksheetId} ${address}`;
    const value = this.expected.get(key);
    this.expected.delete(key);
    return value !== undefined && (details === undefined || details.valueAfter === value);
  }
}
