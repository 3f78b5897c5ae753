import type { Finding } from "../../../core/checks/finding";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import { cellAddress } from "../../../core/grid/address";
import type { DateSystem } from "../../../core/grid/grid";
import type { ReviewWords } from "../../../text/words";
import { shownContent } from "./shown-content";
import type { FindingPlace } from "./places";

/** One cell of a preview. */
export interface PreviewLine {
  readonly edit: CellEdit;
  /** "D7". */
  readonly cell: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

export interface PreviewSources {
  readonly places: ReadonlyMap<number, FindingPlace>;
  readonly dateSystem: DateSystem;
  readonly words: ReviewWords;
  readonly quote: (text: string) => string;
}

/** Edits as a person reads them: what stands in the cell and what will. */
export function previewLines(edits: readonly CellEdit[], { places, dateSystem, words, quote }: PreviewSources): readonly PreviewLine[] {
  return edits.map((edit) => ({
    edit,
    cell: cellAddress(edit.row, edit.column),
    title: places.get(edit.row)?.title ?? "",
    before: shownContent(edit.before, dateSystem, words, quote),
    after: shownContent(edit.after, dateSystem, words, quote),
  }));
}

/** How many of the findings no edit mends. */
export function leftByHand(findings: readonly Finding[], edits: readonly CellEdit[]): number {
  const mended = new Set(edits.map(({ row, column }) => cellAddress(row, column)));
  return findings.filter(({ cell }) => cell === null || !mended.has(cell)).length;
}
