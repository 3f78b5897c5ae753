/** A cell by its places on the two axes, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a key moves within. */
export interface Field {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at a time. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

function wanted({ row, column }: CellPlace, { key, ctrlKey, metaKey }: Key, { rows, columns, page }: Field): CellPlace | undefined {
  const far = ctrlKey || metaKey;
  switch (key) {
    case "ArrowUp":
      return { row: far ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: far ? rows : row + 1, column };
    case "ArrowLeft":
      return { row, column: far ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: far ? columns : column + 1 };
    case "PageUp":
      return { row: row - page, column };
    case "PageDown":
      return { row: row + page, column };
    case "Home":
      return { row: far ? 0 : row, column: 0 };
    case "End":
      return { row: far ? rows : row, column: columns };
    default:
      return undefined;
  }
}

/** Where a key leads from a cell, as in Excel; undefined for keys that lead nowhere. */
export function move(from: CellPlace, key: Key, field: Field): CellPlace | undefined {
  if (key.altKey) return undefined;
  const to = wanted(from, key, field);
  if (to === undefined) return undefined;
  return { row: Math.max(0, Math.min(field.rows - 1, to.row)), column: Math.max(0, Math.min(field.columns - 1, to.column)) };
}

/** Whether a key asks for the sheet before (-1) or after (1). Browsers keep Ctrl for their own tabs, so Alt does as well. */
export function sheetStep({ key, ctrlKey, altKey }: Key): -1 | 0 | 1 {
  if (!ctrlKey && !altKey) return 0;
  return key === "PageUp" ? -1 : key === "PageDown" ? 1 : 0;
}
