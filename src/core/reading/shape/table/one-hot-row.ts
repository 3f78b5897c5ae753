import type { Grid } from "../../../grid/grid";
import { isCodeField } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import { headerCode } from "../../cells/codes/columns/one-hot";
import { matchHeader } from "../match-header";
import { headerCellText } from "./header-cell";

/** A heading and the texts that stand under it and to the right of that. */
interface Run {
  readonly heading: string;
  readonly texts: readonly string[];
}

const LONGEST = 30;
const FEWEST = 2;

/** The filled cells of a row, by the heading in the row above that they belong to; undefined when one has none. */
function runsBelow(grid: Grid, row: number, firstColumn: number, lastColumn: number): readonly Run[] | undefined {
  const runs: { heading: string; texts: string[] }[] = [];
  let open: { heading: string; texts: string[] } | undefined;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const text = headerCellText(grid, row, column);
    const heading = headerCellText(grid, row - 1, column);
    if (heading !== "") open = undefined;
    if (text === "") {
      open = undefined;
      continue;
    }
    if (heading !== "") runs.push((open = { heading, texts: [] }));
    if (open === undefined || text.length > LONGEST) return undefined;
    open.texts.push(text);
  }
  return runs;
}

/** True when each text names another value of a field that the heading means. */
function namesValues({ heading, texts }: Run, programme: Programme): boolean {
  if (texts.length < FEWEST) return false;
  return matchHeader(heading, programme).candidates.some(({ field }) => {
    const list = field !== null && isCodeField(field) ? programme.codeLists[field] : undefined;
    if (list === undefined || field === null || !isCodeField(field)) return false;
    const codes = texts.map((text) => headerCode(text, list, field));
    return codes.every((code) => code !== undefined) && new Set(codes).size === codes.length;
  });
}

/** True for a row of values under their headings: "A", "B", "C" under "Tavoite". It belongs to the header of a one-hot layout. */
export function isOneHotRow(grid: Grid, row: number, firstColumn: number, lastColumn: number, programme: Programme | undefined): boolean {
  if (programme === undefined || row <= grid.firstRow) return false;
  const runs = runsBelow(grid, row, firstColumn, lastColumn);
  return runs !== undefined && runs.length > 0 && runs.every((run) => namesValues(run, programme));
}
