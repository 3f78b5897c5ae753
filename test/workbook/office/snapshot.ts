import type { Sheet } from "../../excel/workbook/model";
import type { Workbook } from "../../excel/workbook/workbook";

/** All that a sheet holds, and how it looks; not which cells are selected. */
export function sheetSnapshot(sheet: Sheet): unknown {
  return structuredClone({ ...sheet, selection: null });
}

/** All that is in a workbook, in the order of its tabs. */
export function snapshot({ sheets, names, settings, properties, customXml, protection, readOnly }: Workbook): unknown {
  return { sheets: sheets.map(sheetSnapshot), ...structuredClone({ names, settings, properties, customXml, protection, readOnly }) };
}
