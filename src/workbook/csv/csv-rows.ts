/** A column is given up as one without repetitions when so many cells of it are known. */
const MOST_KNOWN = 10_000;
/** Texts are found first by their length and a few letters: hashing whole texts takes most of the time. */
const SLOTS = 1024;

/** The texts of a column that are known. */
class KnownTexts {
  private readonly slots = new Array<string>(SLOTS).fill("");
  private readonly all = new Map<string, string>();

  get size(): number {
    return this.all.size;
  }

  /** The text that is equal to this one, which may be this one itself. */
  same(text: string): string {
    const { length } = text;
    const slot = (length * 31 + text.charCodeAt(0) * 7 + text.charCodeAt(length - 1) * 131 + text.charCodeAt(length >> 1) * 37 + text.charCodeAt(length >> 2) * 17) & (SLOTS - 1);
    const found = this.slots[slot];
    if (found === text) return found;
    let known = this.all.get(text);
    if (known === undefined) this.all.set(text, (known = text));
    return (this.slots[slot] = known);
  }
}

/**
 * Takes the rows that a parser cut, so that equal texts of a column are one string: the parser makes a new one for every
 * cell, and a ledger of a quarter of a million rows has few different ones. That halves its memory, and makes every
 * later comparison quick.
 */
export class CsvRows {
  /** By column; null where the texts do not repeat. */
  private readonly known: (KnownTexts | null)[] = [];
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
    if (known === undefined) this.known[index] = known = new KnownTexts();
    const same = known.same(text);
    if (known.size >= MOST_KNOWN) this.known[index] = null;
    return same;
  }
}
