import { cellAddress, quoteSheetName, rangeAddress } from "../../../core/grid/address";
import type { PlanCell } from "../../../core/reports/sheet-plan";
import type { Batch } from "../batch";
import { BYTES_PER_CALL } from "../batch";
import { cellBlocks } from "./cell-blocks";
import { constantInput, formatOf, formulaInput } from "./cell-input";

export type Rows = readonly (readonly (PlanCell | null)[])[];

function formatInput(cell: PlanCell | null): string | null {
  const format = cell === null ? "General" : formatOf(cell);
  return format === "General" ? null : format;
}

/** Writes what holds no formula. The format goes before the value: only so does "TOSI" stay text where Finnish is spoken. */
export async function writeConstants(batch: Batch, sheet: Excel.Worksheet, rows: Rows): Promise<void> {
  for (const { range, cells, bytes } of cellBlocks(rows, formatInput)) {
    await batch.makeRoom(bytes);
    sheet.getRange(rangeAddress(range)).numberFormat = cells;
  }
  for (const { range, cells, bytes } of cellBlocks(rows, constantInput)) {
    await batch.makeRoom(bytes);
    sheet.getRange(rangeAddress(range)).values = cells;
  }
}

export async function writeFormulas(batch: Batch, sheet: Excel.Worksheet, rows: Rows): Promise<void> {
  for (const { range, cells, bytes } of cellBlocks(rows, formulaInput)) {
    await batch.makeRoom(bytes);
    sheet.getRange(rangeAddress(range)).formulas = cells;
  }
}

/** Makes links of cells whose texts stand there already. Excel gives them the look of a link; the cell's own style comes after. */
export async function writeLinks(batch: Batch, sheet: Excel.Worksheet, rows: Rows): Promise<void> {
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.link === undefined) continue;
      await batch.makeRoom(2 * BYTES_PER_CALL);
      const { sheet: target, cell: address, tip } = cell.link;
      const link: Excel.RangeHyperlink = { documentReference: `${quoteSheetName(target)}!${address}`, ...(tip === undefined ? {} : { screenTip: tip }), ...(typeof cell.value === "string" ? { textToDisplay: cell.value } : {}) };
      sheet.getRange(cellAddress(index + 1, column + 1)).hyperlink = link;
    }
  }
}
