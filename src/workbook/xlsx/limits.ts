/** Upper bounds of what a file may cost before it is refused; tests give smaller ones. */
export interface ReadLimits {
  /** Bytes of all parts that are read, unpacked. */
  readonly inflatedBytes: number;
  /** Unpacked bytes per packed byte, minded in parts of more than `ratioFrom` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Bytes of a part that is held as text (workbook, styles, relationships). */
  readonly textPartBytes: number;
  /** Bytes of one streamed part; a JavaScript string cannot hold much more. */
  readonly partBytes: number;
  /** Cells that are really read, over all sheets. */
  readonly cells: number;
  /** Cells that are held in memory, over all sheets, with the empty ones before a filled one; each costs 8 bytes. */
  readonly heldCells: number;
  /** Elements of a part that is held as a tree or a list (styles, tables, shared strings). */
  readonly treeElements: number;
  /** Elements of a sheet other than its rows and cells: merged areas, links, rules. */
  readonly otherElements: number;
  /** Rows times columns of one sheet, counted from A1. */
  readonly areaCells: number;
  /** Formatted empty cells of a sheet that are not worth narrowing the read for. */
  readonly spareCells: number;
}

const MEGABYTE = 1_000_000;

export const READ_LIMITS: ReadLimits = {
  inflatedBytes: 600 * MEGABYTE,
  ratio: 500,
  ratioFrom: 50 * MEGABYTE,
  textPartBytes: 60 * MEGABYTE,
  partBytes: 500 * MEGABYTE,
  cells: 8_000_000,
  heldCells: 60_000_000,
  treeElements: 4_000_000,
  otherElements: 1_000_000,
  areaCells: 20_000_000,
  spareCells: 100_000,
};

/** Whole megabytes for messages, rounded up. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
