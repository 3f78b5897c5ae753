import type { Style, StyleName } from "./styles";
import { STYLES } from "./styles";

/** Widths of Calibri's letters in widths of its digits, rounded up: column widths are counted in digits. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  [" .,:;'|!ijlIJ", 0.5],
  ["-()[]{}/\\\"°frst", 0.75],
  ["ABCDEFGHKLNOPQRSTUVXYZÅÄÖ&", 1.2],
  ["mwMW@%", 1.75],
];

/** The size of ordinary text, in points. */
const SIZE = 11;
const BOLD = 1.04;
/** What a cell keeps free beside its text, in widths of a digit. */
const PADDING = 0.8;

/** A digit's width for the small letters that are left, and for everything that Latin 1 does not have. */
const latin = new Float64Array(256).fill(1);
for (const [characters, width] of WIDTHS) {
  for (const character of characters) latin[character.charCodeAt(0)] = width;
}

/** How wide a text of 11 points is set, in the unit of column widths. A little too wide rather than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += latin[text.charCodeAt(index)] ?? 1;
  return width;
}

/** How large a style sets its letters beside ordinary ones. */
function scaleOf(style: Style): number {
  return ((style.size ?? SIZE) / SIZE) * (style.bold === true ? BOLD : 1);
}

/** The room for ordinary letters that a column of some width leaves in a cell of a style. */
export function roomIn(width: number, style: Style): number {
  return (width - PADDING - (style.indent ?? 0)) / scaleOf(style);
}

/** The width of a column that shows a text on one line. */
export function widthFor(text: string, name: StyleName): number {
  const style: Style = STYLES[name];
  return Math.ceil(textWidth(text) * scaleOf(style) + PADDING + (style.indent ?? 0));
}
