import type { PlanCell } from "./sheet-plan";
import type { Style } from "./styles";
import { STYLES } from "./styles";
import { roomIn, textWidth } from "./text-width";

/** Points of one line of ordinary text, its size, and the tallest row that Excel has. */
const LINE = 15;
const SIZE = 11;
const TALLEST = 409;

const DEFAULT_WIDTH = 8;
const LEAST_ROOM = 4;
const BLANK = textWidth(" ");

/** How many lines a text takes in so much room, words kept whole. */
function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word);
      if (used > 0 && used + BLANK + width > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the column is broken.
      const broken = Math.max(0, Math.ceil(width / room) - 1);
      lines += broken;
      used += (used > 0 ? BLANK : 0) + width - broken * room;
    }
  }
  return lines;
}

/** The height in points that one cell needs, in a column of so many digits. */
function heightOf(cell: PlanCell, width: number): number {
  if (cell.style === undefined) return LINE;
  const style: Style = STYLES[cell.style];
  const line = LINE * (Math.max(SIZE, style.size ?? SIZE) / SIZE);
  if (style.wrap !== true || typeof cell.value !== "string") return line;
  return line * linesOf(cell.value, Math.max(LEAST_ROOM, roomIn(width, style)));
}

/**
 * Heights of the rows whose text is large, or wrapped and needs more than one line. Programs that open a new file do
 * not all work them out, and a cut text is as good as none.
 * @param given heights that the sheet set itself; they stay
 */
export function rowHeights(rows: readonly (readonly (PlanCell | null)[])[], widths: readonly number[], given: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const heights = new Map(given);
  rows.forEach((cells, index) => {
    if (given.has(index + 1)) return;
    let height = LINE;
    cells.forEach((cell, column) => {
      if (cell !== null && cell.value !== null && cell.value !== "") height = Math.max(height, heightOf(cell, widths[column] ?? DEFAULT_WIDTH));
    });
    if (height > LINE) heights.set(index + 1, Math.min(TALLEST, Math.ceil(height)));
  });
  return heights;
}
