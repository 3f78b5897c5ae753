import type { DataRow } from "../data/data-row";
import type { PlacedBreakdown } from "../put-breakdown";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import type { SheetBuilder } from "../sheet-builder";
import { quoted } from "../structured-reference";
import type { MostLateWords } from "./responsibilities-words";
import { FIGURE_COLUMNS } from "./responsibility-figures";

export interface MostLate {
  readonly words: MostLateWords;
  /** What is said instead when nothing is late. */
  readonly none: string;
  readonly labels: readonly string[];
  readonly labelOf: (row: DataRow) => string;
  readonly placed: PlacedBreakdown;
}

/** How many late actions each label has, in the order of the labels. */
function lateCounts({ labels, labelOf }: MostLate, rows: readonly DataRow[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.verdict.overdue === null) continue;
    const key = labelOf(row).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return labels.map((label) => counts.get(label.toLowerCase()) ?? 0);
}

/** Puts a live sentence that names who has most late actions, and how many others have as many. */
export function putMostLate(sheet: SheetBuilder, at: number, rows: readonly DataRow[], list: MostLate): void {
  const [beforeName, beforeFigure, beforeEquals, afterEquals, after] = list.words;
  const { first, last } = list.placed;
  const late = `$${FIGURE_COLUMNS.late}$${first}:$${FIGURE_COLUMNS.late}$${last}`;
  const most = `MAX(${late})`;
  const others = `(SUMPRODUCT(--(${late}=${most}))-1)`;
  const name = `INDEX($A$${first}:$A$${last},MATCH(${most},${late},0))`;
  const equals = `IF(${others}=0,"",${quoted(beforeEquals)}&${others}&${pieceFormula(afterEquals, others)})`;
  const formula = `IF(${most}=0,${quoted(list.none)},${quoted(beforeName)}&${name}&${quoted(beforeFigure)}&${most}&${equals}&${quoted(after)})`;
  const counts = lateCounts(list, rows);
  const figure = counts.reduce((greatest, count) => Math.max(greatest, count), 0);
  const asMany = counts.filter((count) => count === figure).length - 1;
  const said = asMany === 0 ? "" : `${beforeEquals}${asMany}${pieceAfter(afterEquals, asMany)}`;
  const value = figure === 0 ? list.none : `${beforeName}${list.labels[counts.indexOf(figure)] ?? ""}${beforeFigure}${figure}${said}${after}`;
  sheet.formula(at, 1, formula, value, "plain");
}
