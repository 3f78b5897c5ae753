import { columnLetters } from "../../grid/address";
import type { DataRow } from "../data/data-row";
import type { SheetBuilder } from "../sheet-builder";
import { countWhere } from "../structured-reference";
import type { YearFigure } from "./year-figures";

/** Where a line's figures stand, what they count, and the cell that the shares are of. */
export interface FigureLine {
  readonly row: number;
  readonly firstColumn: number;
  readonly conditions: readonly string[];
  readonly countColumn: number;
  readonly rows: readonly DataRow[];
}

/** The headers of the figures, in the order of their columns. */
export function figureHeaders(figures: readonly YearFigure[]): readonly string[] {
  return figures.flatMap(({ header, shareHeader }) => (shareHeader === null ? [header] : [header, shareHeader]));
}

/** The column of a figure among those that begin in some column; undefined where the table does not have it. */
export function figureColumn(figures: readonly YearFigure[], id: YearFigure["id"], firstColumn: number): number | undefined {
  let at = firstColumn;
  for (const figure of figures) {
    if (figure.id === id) return at;
    at += figure.shareHeader === null ? 1 : 2;
  }
  return undefined;
}

function share(count: string, of: string): string {
  return `IF(${of}=0,0,${count}/${of})`;
}

/** Puts the figures of one line, each followed by its share. */
export function putFigures(sheet: SheetBuilder, figures: readonly YearFigure[], line: FigureLine): void {
  let at = line.firstColumn;
  for (const { condition, holds, shareHeader } of figures) {
    const count = line.rows.filter(holds).length;
    sheet.formula(line.row, at, countWhere(...line.conditions, condition), count, "integer");
    if (shareHeader !== null) {
      const formula = share(`${columnLetters(at)}${line.row}`, `${columnLetters(line.countColumn)}${line.row}`);
      sheet.formula(line.row, at + 1, formula, line.rows.length === 0 ? 0 : count / line.rows.length, "percent");
    }
    at += shareHeader === null ? 1 : 2;
  }
}

/** Puts the totals of the figures of the lines above, which together are all rows. */
export function putFigureTotals(sheet: SheetBuilder, figures: readonly YearFigure[], lines: { readonly first: number; readonly last: number }, line: Omit<FigureLine, "conditions">): void {
  let at = line.firstColumn;
  for (const { holds, shareHeader } of figures) {
    const letters = columnLetters(at);
    const count = line.rows.filter(holds).length;
    sheet.formula(line.row, at, `SUM(${letters}${lines.first}:${letters}${lines.last})`, count, "total");
    if (shareHeader !== null) {
      const formula = share(`${letters}${line.row}`, `${columnLetters(line.countColumn)}${line.row}`);
      sheet.formula(line.row, at + 1, formula, line.rows.length === 0 ? 0 : count / line.rows.length, "totalPercent");
    }
    at += shareHeader === null ? 1 : 2;
  }
}
