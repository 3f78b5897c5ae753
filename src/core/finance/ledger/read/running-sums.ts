/** So many parts are looked back over for the sum of a total line. */
const MOST_PARTS = 5000;

/**
 * Sums of a ledger's rows as its total lines add them up: since the last total line, since the one before it, and so
 * on to the top.
 */
export class RunningSums {
  private readonly parts: number[] = [];
  private part = 0;
  private rowsInPart = 0;
  private all = 0;

  add(cents: number): void {
    this.part += cents;
    this.rowsInPart += 1;
    this.all += cents;
  }

  /** The sum of everything so far. */
  get total(): number {
    return this.all;
  }

  /** True where a total line of so many cents adds up some rows right above it: those since some earlier total line, or all. */
  adds(cents: number): boolean {
    if (this.parts.length === 0 && this.rowsInPart === 0) return false;
    if (cents === this.all) return true;
    let sum = this.part;
    if (this.rowsInPart > 0 && sum === cents) return true;
    for (let index = this.parts.length - 1; index >= Math.max(0, this.parts.length - MOST_PARTS); index -= 1) {
      sum += this.parts[index] ?? 0;
      if (sum === cents) return true;
    }
    return false;
  }

  /** A total line ends the part. */
  close(): void {
    if (this.rowsInPart > 0) this.parts.push(this.part);
    this.part = 0;
    this.rowsInPart = 0;
  }
}
