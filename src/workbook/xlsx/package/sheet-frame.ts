import type { SheetScanner } from "./sheet-scanner";

/**
 * Keeps what stands around the rows of a worksheet part while the part passes by: column widths, merged areas, tables.
 * That is what the library reads of a sheet; the rows it never sees.
 */
export class SheetFrame {
  private readonly head: Uint8Array[] = [];
  private readonly tail: Uint8Array[] = [];
  private passed = 0;
  private rowsFrom: number | undefined;

  /** Takes the next piece of the part, after the scanner has seen it. */
  take(chunk: Uint8Array, { rowsFrom, rowsTo }: Pick<SheetScanner, "rowsFrom" | "rowsTo">): void {
    if (rowsFrom === undefined || rowsFrom > this.passed) this.head.push(rowsFrom === undefined ? chunk : chunk.subarray(0, rowsFrom - this.passed));
    if (rowsTo !== undefined) this.tail.push(chunk.subarray(Math.max(0, rowsTo - this.passed)));
    this.passed += chunk.length;
    this.rowsFrom = rowsFrom;
  }

  /** The part with this text in the place of its rows; as it is when it has no rows. */
  around(rows: string): Uint8Array {
    const { rowsFrom } = this;
    const head = joined(this.head);
    return rowsFrom === undefined ? head : joined([head.subarray(0, rowsFrom), new TextEncoder().encode(`<sheetData>${rows}</sheetData>`), ...this.tail]);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
