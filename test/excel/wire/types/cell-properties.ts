import type { Range } from "../../../../src/core/grid/grid";
import { areaAt, cellsOf, columnsOf, rowsOf } from "../../workbook/area";
import { checkSize, setFormat } from "../../workbook/cells";
import type { FormatKey } from "../../workbook/format";
import { checkSheet } from "../../workbook/guard";
import { HostError, unknownMember } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import { isList, isRecord } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import { fullAddress } from "../../workbook/reference-text";
import type { Workbook } from "../../workbook/workbook";
import { FORMAT_PARSERS, readFormat } from "./cells-format";

type Fields = Readonly<Record<string, Json>>;

/** The attributes that can be asked of single cells, by their place in the options. */
const KEYS: Readonly<Record<string, FormatKey>> = {
  "format/fill/color": "fillColor",
  "format/font/name": "fontName",
  "format/font/size": "fontSize",
  "format/font/color": "fontColor",
  "format/font/bold": "bold",
  "format/font/italic": "italic",
  "format/font/underline": "underline",
  "format/font/strikethrough": "strikethrough",
  "format/horizontalAlignment": "horizontalAlignment",
  "format/verticalAlignment": "verticalAlignment",
  "format/indentLevel": "indentLevel",
  "format/wrapText": "wrapText",
  "format/protection/locked": "locked",
};

function leaves(options: Json, path = ""): readonly (readonly [string, Json])[] {
  if (!isRecord(options)) return [[path, options]];
  return Object.entries(options).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}/${key}`));
}

function place(target: Record<string, Json>, path: string, value: Json): void {
  const [step = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  const inner: Record<string, Json> = isRecord(target[step] ?? null) ? { ...(target[step] as Fields) } : {};
  place(inner, rest.join("/"), value);
  target[step] = inner;
}

function answer(sheet: Sheet, area: Range, wanted: readonly string[], own: Readonly<Record<string, () => Json>>): Fields {
  const found: Record<string, Json> = {};
  for (const path of wanted) {
    const key = KEYS[path];
    const read = own[path];
    if (read !== undefined) place(found, path, read());
    else if (key !== undefined) place(found, path, readFormat(() => ({ sheet, areas: [area] }), key));
    else throw unknownMember(`the property ${path} of cells`);
  }
  return found;
}

function asked(options: Json): readonly string[] {
  if (!isRecord(options)) throw new HostError("InvalidArgument", "The properties that are wanted are an object");
  return leaves(options).filter(([, value]) => value === true).map(([path]) => path);
}

/** Chosen properties of every cell, row by row. */
export function cellProperties(sheet: Sheet, area: Range, options: Json): Json {
  checkSize(area);
  const wanted = asked(options);
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => {
      const cell = areaAt(area.firstRow + row, area.firstColumn + column);
      return answer(sheet, cell, wanted, { address: () => fullAddress(sheet.name, cell) });
    }),
  );
}

/** Chosen properties of every row of a range. */
export function rowProperties(sheet: Sheet, area: Range, options: Json): Json {
  const wanted = asked(options);
  return Array.from({ length: rowsOf(area) }, (_, index) => {
    const row = area.firstRow + index;
    const cells = { ...area, firstRow: row, lastRow: row };
    return answer(sheet, cells, wanted, { rowHidden: () => sheet.hiddenRows.has(row), rowIndex: () => row - 1, address: () => fullAddress(sheet.name, cells) });
  });
}

/** Chosen properties of every column of a range. */
export function columnProperties(sheet: Sheet, area: Range, options: Json): Json {
  const wanted = asked(options);
  return Array.from({ length: columnsOf(area) }, (_, index) => {
    const column = area.firstColumn + index;
    const cells = { ...area, firstColumn: column, lastColumn: column };
    return answer(sheet, cells, wanted, { columnHidden: () => sheet.hiddenColumns.has(column), columnIndex: () => column - 1, address: () => fullAddress(sheet.name, cells) });
  });
}

/** Sets properties of single cells: rows of objects in the shape of the range. */
export function setCellProperties(workbook: Workbook, sheet: Sheet, area: Range, data: Json): void {
  checkSheet(workbook, sheet, "allowFormatCells");
  const rows = isList(data) ? data : [];
  const fits = rows.length === rowsOf(area) && rows.every((row) => isList(row) && row.length === columnsOf(area));
  if (!fits || cellsOf(area) === 0) throw new HostError("InvalidArgument", "The properties do not have the shape of the range");
  for (const [index, row] of rows.entries()) {
    for (const [offset, properties] of (isList(row) ? row : []).entries()) {
      for (const [path, value] of isRecord(properties) ? leaves(properties) : []) {
        const key = KEYS[path];
        const parse = key === undefined ? undefined : FORMAT_PARSERS[key];
        if (key === undefined || parse === undefined) throw unknownMember(`the property ${path} of cells as something to set`);
        setFormat(sheet, areaAt(area.firstRow + index, area.firstColumn + offset), key, parse(value));
      }
    }
  }
  workbook.changes.tell({ kind: "format", sheet, area });
}
