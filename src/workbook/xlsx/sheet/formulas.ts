import type { Cell } from "hucre";
import { cellKey } from "../../../core/grid/grid";
import { moveFormula } from "./shared-formula";
import { decodeEscapes } from "../escapes";

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Functions newer than the file format are stored with a prefix that nobody types. */
const PREFIX = /_xl(?:fn|ws|pm)\./gu;

/** Collects the formulas of a sheet, cell by cell in the order of the file. */
export class Formulas {
  readonly byCell = new Map<number, string>();
  private readonly masters = new Map<number, Master>();

  /** `row` and `column` are 1-based. */
  add(cell: Cell, row: number, column: number): void {
    const formula = this.textOf(cell, row, column);
    if (formula !== undefined && formula !== "") this.byCell.set(cellKey(row, column), decodeEscapes(formula.replace(PREFIX, "")));
  }

  private textOf(cell: Cell, row: number, column: number): string | undefined {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) return cell.formula;
    if (cell.formula !== undefined && cell.formula !== "") {
      this.masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
      return cell.formula;
    }
    const master = this.masters.get(cell.formulaSharedIndex);
    return master === undefined ? undefined : moveFormula(master.formula, row - master.row, column - master.column);
  }
}
