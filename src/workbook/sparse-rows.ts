/** One attribute of the cells of a sheet; rows come into being where something is set, and equal rows are one array. */
export class SparseRows<T extends string | number = string> {
  private readonly rows: (readonly (T | undefined)[] | undefined)[] = [];
  private current: (T | undefined)[] = [];
  private currentRow = -1;

  /** Rows come in order, as a file gives them; a row that comes back later is taken up again. */
  set(row: number, column: number, value: T): void {
    if (row !== this.currentRow) {
      this.settle();
      this.currentRow = row;
      this.current = [...(this.rows[row] ?? [])];
    }
    while (this.current.length < column) this.current.push(undefined);
    this.current[column] = value;
  }

  /** What was set, up to `rowCount` rows. */
  take(rowCount: number): readonly (readonly (T | undefined)[] | undefined)[] {
    this.settle();
    if (this.rows.length > rowCount) this.rows.length = rowCount;
    return this.rows;
  }

  private settle(): void {
    if (this.currentRow < 0) return;
    const above = this.rows[this.currentRow - 1];
    const same = above?.length === this.current.length && above.every((value, index) => value === this.current[index]);
    while (this.rows.length < this.currentRow) this.rows.push(undefined);
    this.rows[this.currentRow] = same ? above : this.current;
  }
}
