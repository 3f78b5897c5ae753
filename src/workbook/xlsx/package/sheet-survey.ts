/** The last row and column of something, 1-based; 0 when there is nothing. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Counts what a sheet holds while its bytes pass by, before room is made for a million empty rows. */
export class SheetSurvey {
  /** Cells of any kind, with and without contents. */
  cells = 0;
  filled = 0;
  lastRow = 0;
  lastColumn = 0;
  /** Columns that `<col>` elements describe, counted as often as they are described. */
  describedColumns = 0;
  rows = 0;
  /** Elements that are not rows, cells or their insides (those have short names). */
  others = 0;
  readonly filledByColumn = new Uint32Array(LAST_COLUMN + 1);
  filledByRow = new Uint32Array(1024);

  cell(row: number, column: number): void {
    this.cells++;
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** The cell at a place within the sheet's bounds holds something. */
  fill(row: number, column: number): void {
    this.filled++;
    if (row >= this.filledByRow.length) {
      const larger = new Uint32Array(Math.min(LAST_ROW + 1, Math.max(row + 1, this.filledByRow.length * 2)));
      larger.set(this.filledByRow);
      this.filledByRow = larger;
    }
    this.filledByRow[row] = (this.filledByRow[row] ?? 0) + 1;
    this.filledByColumn[column] = (this.filledByColumn[column] ?? 0) + 1;
  }
}
