import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import type { ReportCell, ReportRow, ReportSheet, ReportShelf } from "../../../workbook/plan-view/report-shelf";
import { makeAxis } from "./axis";
import { reportLook } from "./report-look";
import type { CellModel, SheetModel } from "./sheet-model";

const POINT = 4 / 3;
const ROW = 20;
/** A digit of Calibri 11, and what Excel keeps free in a column, in pixels. */
const DIGIT = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 64;
/** Rows that are asked for at a time. */
const BLOCK = 200;

function cellModel(cell: ReportCell, canFollow: (sheet: string) => boolean): CellModel {
  const style: Style = STYLES[cell.style];
  const linked = cell.link !== undefined && canFollow(cell.link.sheet);
  return {
    text: cell.text,
    align: style.align ?? (cell.isNumber ? "right" : "left"),
    wrap: style.wrap === true,
    look: reportLook(cell.style === "link" && !linked ? "plain" : cell.style, cell.over, linked),
    ...(linked ? { link: cell.link } : {}),
  };
}

/**
 * A report sheet as it will be, with the rows that have been looked at.
 * @param canFollow whether a sheet of that name is there to follow a link to
 */
export function reportSheet(sheet: ReportSheet, shelf: ReportShelf, canFollow: (sheet: string) => boolean): SheetModel {
  const blocks = new Map<number, readonly ReportRow[]>();
  const asked = new Set<number>();
  const listeners = new Set<() => void>();
  let version = 0;

  const ask = async (block: number): Promise<void> => {
    asked.add(block);
    try {
      blocks.set(block, await shelf.rows(sheet.id, block * BLOCK + 1, (block + 1) * BLOCK));
    } catch {
      // The worker is gone: what was seen stays, and the page says why nothing more comes.
      return;
    }
    version += 1;
    for (const listener of listeners) listener();
  };

  return {
    id: `report:${sheet.id}`,
    name: sheet.name,
    isReport: true,
    rows: makeAxis(sheet.rowCount, new Set(), (row) => {
      const points = sheet.rowHeights[row - 1] ?? 0;
      return points === 0 ? ROW : Math.ceil(points * POINT);
    }),
    columns: makeAxis(sheet.columnCount, new Set(), (column) => {
      const digits = sheet.columnWidths[column - 1];
      return digits === undefined ? DEFAULT_WIDTH : Math.round(digits * DIGIT + PADDING);
    }),
    freeze: sheet.freeze,
    charts: sheet.charts,
    cellAt: (row, column) => {
      const cell = blocks.get(Math.floor((row - 1) / BLOCK))?.[(row - 1) % BLOCK]?.[column - 1] ?? null;
      return cell === null ? null : cellModel(cell, canFollow);
    },
    notesAt: () => [],
    want: (first, last) => {
      for (let block = Math.floor((first - 1) / BLOCK); block <= Math.floor((last - 1) / BLOCK); block += 1) {
        if (!asked.has(block)) void ask(block);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
