/** How bright a channel looks, after WCAG 2. */
function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Brightness at which black and white letters are equally easy to read. */
const MIDDLE = 0.179;

/** Black or white letters, whichever can be read on a ground ("RRGGBB"): the workbook's own letter colours are not read. */
export function lettersOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => channel(Number.parseInt(fill.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > MIDDLE ? "#000000" : "#FFFFFF";
}
