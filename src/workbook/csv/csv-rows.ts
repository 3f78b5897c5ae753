/** A column is given up as one without repetitions when so many cells of it are known. */
const MOST_KNOWN = 10_000;

/**
 * Takes the rows that a parser cut, so that equal texts of a column are one string: the parser makes a new one for every
 * cell, and a ledger of a quarter of a million rows has few different ones. That halves its memory, and makes every
 * later comparison quick.
 */
export class CsvRows {
  /** By column; null where the texts do not repeat. */
  private readonly known: (Map<string, string> | null)[] = [];
  columnCount = 0;

  /** Puts rows into a list; what has no text is an empty cell. */
  take(rows: (string | null)[][], into: (string | null)[][]): void {
    for (const row of rows) {
      for (let index = 0; index < row.length; index += 1) row[index] = this.cell(index, row[index] ?? "");
      if (row.length > this.columnCount) this.columnCount = row.length;
      into.push(row);
    }
  }

  private cell(index: number, text: string): string | null {
    if (text === "") return null;
    let known = this.known[index];
    if (known === null) return text;
    if (known === undefined) this.known[index] = known = new Map();
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size >= MOST_KNOWN) this.known[index] = null;
    else known.set(text, text);
    return text;
  }
}
