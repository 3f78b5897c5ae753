import type { Workbook as HucreWorkbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { CheckedPackage } from "./preflight";
import type { StyleTable } from "./sheet/style-table";
import { sampleRow, styleTable, usedStyles } from "./sheet/style-table";

/** A workbook without its cells. Its sheets stand in the order of the checked ones. */
export interface Around {
  readonly workbook: HucreWorkbook;
  readonly styles: StyleTable;
}

/**
 * What the library tells of a workbook without its cells: sheets, tables, merged areas, columns, theme, and the
 * meaning of the cell formats. The cells were taken while the file was checked: a file has to be unpacked and walked
 * through for that anyway, and to read them once more with the library takes four times as long.
 */
export async function readAround({ kept, sheets, taken }: CheckedPackage): Promise<Around> {
  const used = usedStyles(Array.from(taken.values(), ({ cells }) => cells));
  const sampled = sheets.findIndex((sheet) => (taken.get(sheet)?.cells.styles.length ?? 0) > 0);
  for (const [position, { path, frame }] of Array.from(taken.values()).entries()) kept.replace(path, frame.around(position === sampled ? sampleRow(used) : ""));
  const indexes = new Set(sheets.map((sheet) => sheet.index));
  const workbook = await readXlsx(kept.zip(), { readStyles: true, sheets: (info) => indexes.has(info.index) });
  return { workbook, styles: styleTable(workbook.sheets[sampled], used, workbook.themeColors ?? []) };
}
