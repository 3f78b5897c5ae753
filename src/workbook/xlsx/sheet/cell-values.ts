import type { Sheet as HucreSheet } from "hucre";
import type { CellValue } from "../../../core/grid/cell-value";

type StoredValue = HucreSheet["rows"][number][number];

const MILLISECONDS = 86_400_000;
/** The library is told that every workbook counts from 1904, whose serials it turns into times without exceptions. */
const EPOCH = Date.UTC(1904, 0, 1);

function isPlain(value: StoredValue): value is Exclude<StoredValue, Date> {
  return !(value instanceof Date);
}

/** Only where a number format escaped its veil: the serial number that the library made a time of. */
function serialOf(value: StoredValue): CellValue {
  if (isPlain(value)) return value;
  const serial = (value.getTime() - EPOCH) / MILLISECONDS;
  return Number.isNaN(serial) ? { error: "#NUM!" } : serial;
}

function shorten(row: CellValue[], columns: number): void {
  let length = Math.min(row.length, columns);
  while (length > 0 && (row[length - 1] ?? null) === null) length--;
  row.length = length;
}

/**
 * The library's rows as cell values: the rows themselves, not copies, without the empty cells at their ends and the
 * empty rows after the last one. Nothing beyond `columns` is kept.
 */
export function takeRows(rows: readonly StoredValue[][], columns: number): CellValue[][] {
  const taken: CellValue[][] = [];
  let last = 0;
  for (const row of rows) {
    const values: CellValue[] = row.every(isPlain) ? row : row.map(serialOf);
    shorten(values, columns);
    taken.push(values);
    if (values.length > 0) last = taken.length;
  }
  taken.length = last;
  return taken;
}
