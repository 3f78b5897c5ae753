import type { CellValue } from "../grid/cell-value";
import type { Cell } from "./cells/cell-kind";
import type { Look } from "./look";

/** Cells of which hardly two are equal, by number from 0. They are many: one is put together when it is asked for. */
export class LoneCells {
  private readonly values: CellValue[];
  private readonly looks: (Look | undefined)[];
  private used = 0;

  /** @param most no more cells than this will come: lists that grow are copied again and again */
  constructor(most: number) {
    this.values = new Array<CellValue>(most);
    this.looks = new Array<Look | undefined>(most);
  }

  get count(): number {
    return this.used;
  }

  /** @returns the cell's number */
  put(value: CellValue, look: Look): number {
    const number = this.used;
    this.values[number] = value;
    this.looks[number] = look;
    this.used += 1;
    return number;
  }

  at(number: number): Cell {
    const look = this.looks[number];
    return { value: this.values[number] ?? null, format: look?.format, fill: look?.fill };
  }
}
