import type { Sheet as HucreSheet } from "hucre";
import { fillColours } from "./fill-colour";
import type { SheetCells } from "./cell-collector";

/** What the cell formats of a workbook mean, by their position. */
export interface StyleTable {
  /** Number formats as English codes; undefined is General. */
  readonly formatOf: (style: number) => string | undefined;
  /** Colours of solid fills, "RRGGBB". */
  readonly fillOf: (style: number) => string | undefined;
}

/** The cell formats that sheets use. */
export function usedStyles(sheets: readonly SheetCells[]): readonly number[] {
  const used = new Set<number>();
  for (const { styles } of sheets) {
    for (const [row, cells] of styles.entries()) {
      if (cells === undefined || cells === styles[row - 1]) continue;
      for (const style of cells) if (style !== undefined) used.add(style);
    }
  }
  return Array.from(used);
}

/** A row with an empty cell of each format: what the library says of them is what they mean. */
export function sampleRow(styles: readonly number[]): string {
  return styles.length === 0 ? "" : `<row r="1">${styles.map((style) => `<c s="${style}"/>`).join("")}</row>`;
}

/** Reads off the sample row of a sheet what the formats mean. */
export function styleTable(sample: HucreSheet | undefined, styles: readonly number[], theme: readonly string[]): StyleTable {
  const formats = new Map<number, string>();
  const fills = new Map<number, string>();
  const colourOf = fillColours(theme);
  for (const [position, style] of styles.entries()) {
    const cell = sample?.cells?.get(`0,${position}`);
    const format = cell?.style?.numFmt ?? "";
    if (format !== "" && format !== "General") formats.set(style, format);
    const fill = colourOf(cell?.style?.fill);
    if (fill !== undefined) fills.set(style, fill);
  }
  return { formatOf: (style) => formats.get(style), fillOf: (style) => fills.get(style) };
}
