import { STYLES } from "../../../src/core/reports/styles";
import type { Style, StyleName } from "../../../src/core/reports/styles";
import { formatOf } from "../workbook/cells";
import type { CellSide, FormatKey, FormatValue } from "../workbook/format";
import type { Sheet } from "../workbook/model";

/** Attributes in one fixed order, so that two looks can be compared as text. */
function fingerprint(style: Style): string {
  const { bold, italic, size, colour, fill, border, align, wrap, indent, numberFormat } = style;
  // Cells that are indented stand on the left unless they say something else.
  return JSON.stringify([bold, italic, size, colour, fill, border, align ?? (indent === undefined ? null : "left"), wrap, indent, numberFormat].map((part) => part ?? null));
}

const NAMES = Object.keys(STYLES) as StyleName[];
const BY_LOOK = new Map(NAMES.toReversed().map((name) => [fingerprint(STYLES[name]), name]));
const BY_FORMAT = new Map(NAMES.toReversed().map((name) => [(STYLES[name] as Style).numberFormat ?? "General", name])).set("General", "plain");

const PLAIN_SIZE = 11;
const FRAME = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The look of a cell as a style of the reports. */
function lookOf(sheet: Sheet, row: number, column: number): Style {
  const get = (key: FormatKey): FormatValue => formatOf(sheet, row, column, key);
  const has = (side: CellSide): boolean => get(`${side}.style`) !== "None";
  const colour = String(get("fontColor")).replace("#", "");
  const fill = String(get("fillColor")).replace("#", "");
  const align = String(get("horizontalAlignment")).toLowerCase();
  return {
    ...(get("bold") === true ? { bold: true } : {}),
    ...(get("italic") === true ? { italic: true } : {}),
    ...(get("fontSize") === PLAIN_SIZE ? {} : { size: Number(get("fontSize")) }),
    ...(colour === "000000" ? {} : { colour }),
    ...(fill === "" ? {} : { fill }),
    ...(FRAME.every(has) ? { border: "thin" } : has("EdgeBottom") ? { border: "bottom" } : {}),
    ...(align === "left" || align === "right" || align === "center" ? { align } : {}),
    ...(get("wrapText") === true ? { wrap: true } : {}),
    ...(get("indentLevel") === 0 ? {} : { indent: Number(get("indentLevel")) }),
    ...(get("numberFormat") === "General" ? {} : { numberFormat: String(get("numberFormat")) }),
  };
}

/** The named style that a cell looks like, but for the host's own colour of links; where there is none, one with its number format; else the plain one. */
export function styleNameOf(sheet: Sheet, row: number, column: number, isLink: boolean): StyleName {
  const look = lookOf(sheet, row, column);
  const { colour, ...uncoloured } = look;
  const ofLink = isLink && colour !== undefined ? BY_LOOK.get(fingerprint(uncoloured)) : undefined;
  return ofLink ?? BY_LOOK.get(fingerprint(look)) ?? BY_FORMAT.get(look.numberFormat ?? "General") ?? "plain";
}

/** The name under which a style is found by its look: several may look alike. */
export function styleLike(name: StyleName): StyleName {
  return BY_LOOK.get(fingerprint(STYLES[name])) ?? name;
}

/** The named style with the fill and the font that a rule lays over cells. */
export function overlayNameOf(rule: { readonly fillColor: string; readonly fontColor: string; readonly bold: boolean | null }): StyleName {
  const [fill, colour] = [rule.fillColor.replace("#", ""), rule.fontColor.replace("#", "")];
  const alike = NAMES.filter((name) => (((STYLES[name] as Style).fill ?? "") === fill) && ((STYLES[name] as Style).colour ?? "") === colour);
  return alike.find((name) => ((STYLES[name] as Style).bold === true) === (rule.bold === true)) ?? alike[0] ?? "plain";
}
