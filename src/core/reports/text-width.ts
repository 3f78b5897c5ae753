/** Widths of Calibri's letters in widths of its digits, rounded up: column widths are counted in digits. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  [" .,:;'|!ijlIJ", 0.5],
  ["-()[]{}/\\\"°frst", 0.75],
  ["ABCDEFGHKLNOPQRSTUVXYZÅÄÖ&", 1.2],
  ["mwMW@%", 1.75],
];

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
