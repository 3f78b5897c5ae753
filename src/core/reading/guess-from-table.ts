import { isCellError } from "../grid/cell-value";
import type { SheetContents } from "../grid/sheets";
import { guessProgramme } from "../programme/guess-programme";
import { findProgramme, PROGRAMMES } from "../programme/registry";
import { generic } from "../programme/generic";
import type { Programme } from "../programme/schema";
import type { FoundTable } from "./shape/found-table";

/** A programme reveals itself early: more rows add time and no evidence. */
const ROWS_LOOKED_AT = 200;

function texts(sheet: SheetContents, firstRow: number, lastRow: number): string[] {
  const { grid } = sheet;
  const found: string[] = [];
  for (let row = Math.max(firstRow, grid.firstRow); row <= lastRow; row += 1) {
    for (const value of grid.values[row - grid.firstRow] ?? []) {
      if (value !== null && !isCellError(value)) found.push(String(value));
    }
  }
  return found;
}

export interface GuessedProgramme {
  readonly programme: Programme;
  /** `fallback`: nothing spoke for any programme. */
  readonly source: "guessed" | "fallback";
}

/** The programme that a found table most probably follows, by its headers, titles and first rows. */
export function guessFromTable(sheet: SheetContents, found: FoundTable, sheetNames: readonly string[]): GuessedProgramme {
  const guess = guessProgramme(
    {
      headers: found.columns.map((column) => column.header),
      cells: texts(sheet, found.bodyRows.firstRow, Math.min(found.bodyRows.lastRow, found.bodyRows.firstRow + ROWS_LOOKED_AT)),
      sheetNames,
      titles: texts(sheet, 1, found.headerRows.firstRow - 1),
    },
    PROGRAMMES,
  );
  const programme = findProgramme(guess.programme) ?? generic;
  return { programme, source: guess.reasons.length === 0 ? "fallback" : "guessed" };
}
