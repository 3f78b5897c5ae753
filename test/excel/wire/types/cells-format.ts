import type { Range } from "../../../../src/core/grid/grid";
import { cellsOf, isEntireColumn, isEntireRow } from "../../workbook/area";
import { eachPlace, existingCells, formatOf, setFormat } from "../../workbook/cells";
import type { FormatKey, FormatValue } from "../../workbook/format";
import { checkSheet } from "../../workbook/guard";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import type { Session } from "../session";
import { asChoice, asColour, asFlag, asNumber, asText } from "../values";

/** Cells whose look is read or set together: those of a range, or of several. */
export type OpenCells = () => { readonly sheet: Sheet; readonly areas: readonly Range[] };

export const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const MOST_INDENT = 250;

function asIndent(value: Json): number {
  const indent = asNumber(value);
  return indent >= 0 && indent <= MOST_INDENT ? indent : asNumber(null);
}

/** How each attribute is read from the wire. */
export const FORMAT_PARSERS: Readonly<Partial<Record<FormatKey, (value: Json) => FormatValue>>> = {
  fillColor: (value) => asColour(value, true),
  fontName: asText,
  fontSize: asNumber,
  fontColor: (value) => asColour(value),
  bold: asFlag,
  italic: asFlag,
  underline: (value) => asChoice(value, UNDERLINE),
  strikethrough: asFlag,
  wrapText: asFlag,
  horizontalAlignment: (value) => asChoice(value, HORIZONTAL),
  verticalAlignment: (value) => asChoice(value, VERTICAL),
  indentLevel: asIndent,
  textOrientation: asNumber,
  shrinkToFit: asFlag,
  locked: asFlag,
  formulaHidden: asFlag,
};

/** A colour that cells do not share reads as "", anything else as null; a cell without a fill reads as white. */
function mixed(key: FormatKey): Json {
  return key === "fillColor" || key === "fontColor" ? "" : null;
}

function shown(key: FormatKey, value: FormatValue): Json {
  return key === "fillColor" && value === "" ? "#FFFFFF" : value;
}

function valuesOn(sheet: Sheet, area: Range, key: FormatKey): ReadonlySet<FormatValue> {
  const values = new Set<FormatValue>();
  if (isEntireColumn(area) || isEntireRow(area)) {
    values.add(formatOf(sheet, area.lastRow, area.lastColumn, key));
    for (const [, cell] of existingCells(sheet, area)) if (cell.format[key] !== undefined) values.add(cell.format[key]);
  } else eachPlace(area, (row, column) => values.add(formatOf(sheet, row, column, key)));
  return values;
}

export function readFormat(open: OpenCells, key: FormatKey): Json {
  const { sheet, areas } = open();
  const values = new Set(areas.flatMap((area) => Array.from(valuesOn(sheet, area, key))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? shown(key, first) : mixed(key);
}

export function writeFormat(session: Session, open: OpenCells, key: FormatKey, value: FormatValue): void {
  const { sheet, areas } = open();
  checkSheet(session.workbook, sheet, "allowFormatCells");
  for (const area of areas.filter((candidate) => cellsOf(candidate) > 0)) {
    setFormat(sheet, area, key, value);
    session.workbook.changes.tell({ kind: "format", sheet, area });
  }
}

/** Reading and setting some attributes, by their names on the wire. */
export function formatMembers(session: Session, open: OpenCells, keys: Readonly<Record<string, FormatKey>>): { readonly read: Readonly<Record<string, () => Json>>; readonly write: Readonly<Record<string, (value: Json) => void>> } {
  const entries = Object.entries(keys);
  return {
    read: Object.fromEntries(entries.map(([name, key]) => [name, () => readFormat(open, key)])),
    write: Object.fromEntries(entries.map(([name, key]) => [name, (value: Json) => { writeFormat(session, open, key, FORMAT_PARSERS[key]?.(value) ?? asText(value)); }])),
  };
}
