/** The sides of a cell that can have a border. */
export const CELL_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type CellSide = (typeof CELL_SIDES)[number];

/** Every attribute of a cell's look that the stand-in keeps, with what a new cell has. */
const DEFAULTS = {
  numberFormat: "General",
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
} as const;

const BORDER_DEFAULTS = { style: "None", color: "#000000", weight: "Thin" } as const;

export type BorderPart = keyof typeof BORDER_DEFAULTS;
export type FormatKey = keyof typeof DEFAULTS | `${CellSide}.${BorderPart}`;
export type FormatValue = string | number | boolean;

/** Attributes that differ from those of a new cell. */
export type CellFormat = Readonly<Partial<Record<FormatKey, FormatValue>>>;

export const PLAIN: CellFormat = {};

export function defaultFormat(key: FormatKey): FormatValue {
  if (key in DEFAULTS) return DEFAULTS[key as keyof typeof DEFAULTS];
  return BORDER_DEFAULTS[key.slice(key.indexOf(".") + 1) as BorderPart];
}
