import type { Cell, Sheet } from "../../excel/workbook/model";
import type { Workbook } from "../../excel/workbook/workbook";

function byKey(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** A deep copy in which maps and sets are records, so that the order in which something came into them does not count. */
function copied(value: unknown): unknown {
  if (value instanceof Set) return [...(value as ReadonlySet<unknown>)].map(String).sort(byKey);
  if (value instanceof Map) return Object.fromEntries([...(value as ReadonlyMap<unknown, unknown>)].map(([key, item]) => [String(key), copied(item)]));
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}

/** A cell without what is so anyway; undefined where nothing is left. */
function cellSnapshot({ value, formula, format }: Cell): unknown {
  const told = Object.fromEntries(Object.entries(format).filter(([key, item]) => key !== "numberFormat" || item !== "General"));
  return value === null && formula === null && Object.keys(told).length === 0 ? undefined : { value, formula, format: told };
}

/** All that a sheet holds, and how it looks; not which cells are selected. */
export function sheetSnapshot(sheet: Sheet): unknown {
  const cells = new Map([...sheet.cells].map(([key, cell]) => [key, cellSnapshot(cell)] as const).filter(([, cell]) => cell !== undefined));
  return copied({ ...sheet, cells, selection: null });
}

/** All that is in a workbook, in the order of its tabs. */
export function snapshot({ sheets, names, settings, properties, customXml, protection, readOnly }: Workbook): unknown {
  return { sheets: sheets.map(sheetSnapshot), ...(copied({ names, settings, properties, customXml, protection, readOnly }) as object) };
}
