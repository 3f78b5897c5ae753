import type { PlanCell } from "./sheet-plan";
import type { Style } from "./styles";
import { STYLES } from "./styles";

/** Points of one line of 11-point text, and the tallest row that Excel has. */
const LINE = 15;
const TALLEST = 409;

/** Column widths are counted in digits; words are set a little tighter, bold ones a little wider. */
const LETTERS_PER_WIDTH = 1.05;
const BOLD = 0.88;

/** How many lines a text takes in a column, words kept whole. */
function linesOf(text: string, width: number): number {
  const room = Math.max(4, Math.floor(width));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the column is broken.
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
      used += (used > 0 ? 1 : 0) + (word.length % room === 0 ? word.length : Math.min(word.length, room));
    }
  }
  return lines;
}

/**
 * Heights of the rows whose wrapped text needs more than one line. Programs that open a new file do not all work them
 * out, and a cut text is as good as none.
 * @param given heights that the sheet set itself; they stay
 */
export function rowHeights(rows: readonly (readonly (PlanCell | null)[])[], widths: readonly number[], given: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const heights = new Map(given);
  rows.forEach((cells, index) => {
    if (given.has(index + 1)) return;
    let lines = 1;
    cells.forEach((cell, column) => {
      if (cell?.style === undefined || typeof cell.value !== "string" || cell.value === "") return;
      const style: Style = STYLES[cell.style];
      if (style.wrap !== true) return;
      const width = (widths[column] ?? 8) * LETTERS_PER_WIDTH * (style.bold === true ? BOLD : 1);
      lines = Math.max(lines, linesOf(cell.value, width));
    });
    if (lines > 1) heights.set(index + 1, Math.min(TALLEST, lines * LINE));
  });
  return heights;
}
