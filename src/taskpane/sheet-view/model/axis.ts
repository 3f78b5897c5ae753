/** The rows or the columns of a sheet that can be seen: those hidden in the workbook have no place on it. */
export interface Axis {
  readonly count: number;
  /** The sheet's own number, from 1, of the one at a place, from 0. */
  numberAt(place: number): number;
  /** The place of a number; the nearest one before it where it is hidden. */
  placeOf(number: number): number;
  /** In pixels. */
  sizeAt(place: number): number;
}

/**
 * An axis over the numbers 1 to `last`.
 * @param sizeOf the size of a number, in pixels
 */
export function makeAxis(last: number, hidden: ReadonlySet<number>, sizeOf: (number: number) => number): Axis {
  if (hidden.size === 0) return { count: last, numberAt: (place) => place + 1, placeOf: (number) => Math.max(0, Math.min(number, last) - 1), sizeAt: (place) => sizeOf(place + 1) };
  const seen: number[] = [];
  const places = new Int32Array(last + 1);
  for (let number = 1; number <= last; number += 1) {
    if (!hidden.has(number)) seen.push(number);
    places[number] = Math.max(0, seen.length - 1);
  }
  return {
    count: seen.length,
    numberAt: (place) => seen[place] ?? 1,
    placeOf: (number) => places[Math.min(number, last)] ?? 0,
    sizeAt: (place) => sizeOf(seen[place] ?? 1),
  };
}
