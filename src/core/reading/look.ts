import type { CellValue } from "../grid/cell-value";

/** No place yet. */
export const NOWHERE = -1;

/** Slots for numbers met lately: most columns of numbers hold dates, years or small amounts, close to each other. */
const SLOTS = 512;
/** Tenths have slots of their own. */
const SLOTS_PER_ONE = 16;

/** Where numbers stand among a column's different cells: a look at one slot, far quicker than at a map. A number may have lost its slot to another. */
export class NumberPlaces {
  private readonly numbers = new Float64Array(SLOTS).fill(Number.NaN);
  private readonly places = new Int32Array(SLOTS);

  get(value: number): number {
    const slot = (value * SLOTS_PER_ONE) & (SLOTS - 1);
    return this.numbers[slot] === value ? (this.places[slot] ?? NOWHERE) : NOWHERE;
  }

  put(value: number, place: number): void {
    const slot = (value * SLOTS_PER_ONE) & (SLOTS - 1);
    this.numbers[slot] = value;
    this.places[slot] = place;
  }
}

/** Where the cells of one look (number format and fill) stand among the column's different cells. */
export class Look {
  readonly places = new Map<CellValue, number>();
  numbers: NumberPlaces | undefined;
  /** The place of the empty cell, by far the commonest of many columns. */
  empty = NOWHERE;

  constructor(
    readonly format: string | undefined,
    readonly fill: string | undefined,
  ) {}
}
