import type { LedgerRow } from "../ledger-row";
import type { Compared } from "./row-fields";
import { hashRow, sameRow } from "./row-fields";

/** So many equal postings are looked at for the longest run; more are never needed. */
const MOST_CANDIDATES = 50;

/** Postings by their contents, for finding those that are equal to another. */
export class RowIndex {
  private readonly heads = new Map<number, number>();
  private readonly tails = new Map<number, number>();
  private readonly next: Int32Array;

  constructor(
    private readonly rows: readonly LedgerRow[],
    private readonly fields: readonly Compared[],
  ) {
    this.next = new Int32Array(rows.length).fill(-1);
  }

  add(index: number): void {
    const row = this.rows[index];
    if (row === undefined) return;
    const hash = hashRow(row, this.fields);
    const tail = this.tails.get(hash);
    if (tail === undefined) this.heads.set(hash, index);
    else this.next[tail] = index;
    this.tails.set(hash, index);
  }

  /** Places of postings equal to this one, in the order that they were added; those that `accepts` refuses are passed over. */
  equals(row: LedgerRow, accepts: (index: number) => boolean = () => true, most = MOST_CANDIDATES): number[] {
    const found: number[] = [];
    for (let index = this.heads.get(hashRow(row, this.fields)) ?? -1; index >= 0 && found.length < most; index = this.next[index] ?? -1) {
      const other = this.rows[index];
      if (other !== undefined && accepts(index) && sameRow(row, other, this.fields)) found.push(index);
    }
    return found;
  }
}
