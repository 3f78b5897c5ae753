import type { CellStyle } from "hucre";
import type { Style, StyleName } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import type { CellLook } from "./cell-look";

export const FONT = { name: "Calibri", size: 11, family: 2 } as const;
const BORDER_COLOUR = "808080";

function borderOf(style: Style): CellStyle["border"] | undefined {
  const side = { style: "thin", color: { rgb: BORDER_COLOUR } } as const;
  if (style.border === "bottom") return { bottom: side };
  return style.border === "thin" ? { top: side, right: side, bottom: side, left: side } : undefined;
}

function solid(colour: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb: colour }, bgColor: { rgb: colour } };
}

function emphasis(style: Style): NonNullable<CellStyle["font"]> {
  return {
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.colour === undefined ? {} : { color: { rgb: style.colour } }),
  };
}

/** A style as the library writes it on cells. Text stands at the top of its cell, so that rows with wrapped text read as rows. */
function toCellStyle(style: Style, linked: boolean): CellStyle {
  const border = borderOf(style);
  return {
    font: { ...FONT, ...emphasis(style), ...(style.size === undefined ? {} : { size: style.size }), ...(linked ? { underline: true } : {}) },
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(border === undefined ? {} : { border }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    alignment: {
      vertical: style.align === "center" ? "center" : "top",
      ...(style.align === undefined ? {} : { horizontal: style.align }),
      ...(style.wrap === true ? { wrapText: true } : {}),
      ...(style.indent === undefined ? {} : { indent: style.indent, horizontal: style.align ?? "left" }),
    },
  };
}

/** The library's style of a look. */
export function cellStyle(look: CellLook): CellStyle {
  const [name] = look.split(" ");
  return toCellStyle(STYLES[name as StyleName], look !== name);
}

/** What a conditional format lays over a cell: font and fill only. */
export function overlayStyle(name: StyleName): CellStyle {
  const style: Style = STYLES[name];
  return { font: emphasis(style), ...(style.fill === undefined ? {} : { fill: solid(style.fill) }) };
}
