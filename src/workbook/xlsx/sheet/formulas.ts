import { cellKey } from "../../../core/grid/grid";
import { decodeEscapes } from "../escapes";
import { formulaMover } from "./shared-formula";

interface Master {
  readonly moved: ReturnType<typeof formulaMover>;
  readonly row: number;
  readonly column: number;
}

/** Functions newer than the file format are stored with a prefix that nobody types. */
const PREFIX = /_xl(?:fn|ws|pm)\./gu;

/** Collects the formulas of a sheet, cell by cell in the order of the file. */
export class Formulas {
  readonly byCell = new Map<number, string>();
  private readonly masters = new Map<number, Master>();

  /**
   * `row` and `column` are 1-based. Gives the length of the formula.
   * @param stored "" where the formula numbered `shared` is only named
   */
  add(stored: string, shared: number, row: number, column: number): number {
    const formula = this.textOf(stored, shared, row, column);
    if (formula !== "") this.byCell.set(cellKey(row, column), formula.includes("_x") ? decodeEscapes(formula.replace(PREFIX, "")) : formula);
    return formula.length;
  }

  private textOf(stored: string, shared: number, row: number, column: number): string {
    if (shared < 0) return stored;
    if (stored !== "") {
      this.masters.set(shared, { moved: formulaMover(stored), row, column });
      return stored;
    }
    const master = this.masters.get(shared);
    return master === undefined ? "" : master.moved(row - master.row, column - master.column);
  }
}
