import type { Range } from "../../../../src/core/grid/grid";
import { HostError } from "../../workbook/host-error";
import { checkSheet } from "../../workbook/guard";
import type { Json } from "../../workbook/json";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asFlag, asNumber } from "../values";
import { bordersObject } from "./borders";
import type { OpenCells } from "./cells-format";
import { formatMembers, writeFormat } from "./cells-format";

/** Points of a new sheet. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;

/** Excel's own limits, in points. */
const MOST_HEIGHT = 409.5;
const MOST_WIDTH = 1342;

interface Measure {
  readonly first: (area: Range) => number;
  readonly last: (area: Range) => number;
  readonly sizes: "columnWidths" | "rowHeights";
  readonly standard: number;
  readonly most: number;
  readonly permission: string;
}

const COLUMNS: Measure = { first: (area) => area.firstColumn, last: (area) => area.lastColumn, sizes: "columnWidths", standard: DEFAULT_WIDTH, most: MOST_WIDTH, permission: "allowFormatColumns" };
const ROWS: Measure = { first: (area) => area.firstRow, last: (area) => area.lastRow, sizes: "rowHeights", standard: DEFAULT_HEIGHT, most: MOST_HEIGHT, permission: "allowFormatRows" };

function readSize(open: OpenCells, measure: Measure): Json {
  const { sheet, areas } = open();
  const sizes = new Set<number>();
  for (const area of areas) {
    for (let index = measure.first(area); index <= measure.last(area); index++) sizes.add(sheet[measure.sizes].get(index) ?? measure.standard);
  }
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

function writeSize(session: Session, open: OpenCells, measure: Measure, value: Json): void {
  const size = asNumber(value);
  if (size < 0 || size > measure.most) throw new HostError("InvalidArgument", `No row or column is ${String(size)} points large`);
  const { sheet, areas } = open();
  checkSheet(session.workbook, sheet, measure.permission);
  for (const area of areas) {
    for (let index = measure.first(area); index <= measure.last(area); index++) sheet[measure.sizes].set(index, size);
  }
}

/** Gives rows or columns their standard size; nothing else can be said with it. */
function standardSize(session: Session, open: OpenCells, measure: Measure, value: Json): void {
  if (!asFlag(value)) throw new HostError("InvalidArgument", "A size that is not the standard one is set in points");
  const { sheet, areas } = open();
  checkSheet(session.workbook, sheet, measure.permission);
  for (const area of areas) {
    for (const index of sheet[measure.sizes].keys()) if (index >= measure.first(area) && index <= measure.last(area)) sheet[measure.sizes].delete(index);
  }
}

function fillObject(session: Session, open: OpenCells): HostObject {
  return new HostObject("RangeFill", {
    ...formatMembers(session, open, { Color: "fillColor" }),
    does: { Clear: () => { writeFormat(session, open, "fillColor", ""); } },
  });
}

function fontObject(session: Session, open: OpenCells): HostObject {
  const keys = { Name: "fontName", Size: "fontSize", Color: "fontColor", Bold: "bold", Italic: "italic", Underline: "underline", Strikethrough: "strikethrough" } as const;
  return new HostObject("RangeFont", formatMembers(session, open, keys));
}

/** The look of one or several ranges. Fitting sizes to contents changes nothing here: nobody sees the sheet. */
export function rangeFormatObject(session: Session, open: OpenCells): HostObject {
  const look = formatMembers(session, open, {
    WrapText: "wrapText",
    HorizontalAlignment: "horizontalAlignment",
    VerticalAlignment: "verticalAlignment",
    IndentLevel: "indentLevel",
    TextOrientation: "textOrientation",
    ShrinkToFit: "shrinkToFit",
  });
  const fit = (permission: string) => (): void => { checkSheet(session.workbook, open().sheet, permission); };
  return new HostObject("RangeFormat", {
    read: { ...look.read, ColumnWidth: () => readSize(open, COLUMNS), RowHeight: () => readSize(open, ROWS) },
    write: { ...look.write, ColumnWidth: (value) => { writeSize(session, open, COLUMNS, value); }, RowHeight: (value) => { writeSize(session, open, ROWS, value); }, UseStandardWidth: (value) => { standardSize(session, open, COLUMNS, value); }, UseStandardHeight: (value) => { standardSize(session, open, ROWS, value); } },
    objects: {
      Fill: () => fillObject(session, open),
      Font: () => fontObject(session, open),
      Borders: () => bordersObject(session, open),
      Protection: () => new HostObject("FormatProtection", formatMembers(session, open, { Locked: "locked", FormulaHidden: "formulaHidden" })),
    },
    does: { AutofitColumns: fit("allowFormatColumns"), AutofitRows: fit("allowFormatRows") },
  });
}
