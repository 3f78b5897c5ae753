import type { CellStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";

type Fill = NonNullable<CellStyle["fill"]>;

/** The 64 colours of old workbooks by index; 0–7 repeat as 8–15. */
const FIRST_EIGHT = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const INDEXED = [
  ...FIRST_EIGHT, ...FIRST_EIGHT,
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
  "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
  "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
  "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** Cells count light before dark, the theme part dark before light. */
const SWAPPED = [1, 0, 3, 2];

function resolve(fill: Fill, theme: readonly string[]): string | undefined {
  if (fill.type !== "pattern" || fill.pattern !== "solid" || fill.fgColor === undefined) return undefined;
  const { rgb, theme: slot, tint, indexed } = fill.fgColor;
  if (rgb !== undefined) return /^[0-9a-f]{6}$/iu.test(rgb) ? rgb.toUpperCase() : undefined;
  if (slot !== undefined) return slot >= 0 && slot < theme.length ? resolveThemeColor([...theme], SWAPPED[slot] ?? slot, tint) : undefined;
  return indexed === undefined ? undefined : INDEXED[indexed];
}

/** Gives the colours ("RRGGBB") of solid fills; each of the library's fills is resolved once. */
export function fillColours(theme: readonly string[]): (fill: Fill | undefined) => string | undefined {
  const known = new Map<Fill, string | undefined>();
  return (fill) => {
    if (fill === undefined) return undefined;
    if (!known.has(fill)) known.set(fill, resolve(fill, theme));
    return known.get(fill);
  };
}
