import type { Finding } from "../../../core/checks/finding";
import { SEVERITIES } from "../../../core/checks/severity";
import { netFixes } from "../../../core/fixes/net-fixes";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import { parseRange } from "../../../core/grid/address";
import type { DateSystem } from "../../../core/grid/grid";
import { cellKey } from "../../../core/grid/grid";
import { shownValue } from "../../../core/grid/shown/shown-value";
import type { Say } from "../../../text/check-words";
import { messageOf } from "../../../text/say-finding";
import type { Words } from "../../../text/words";
import type { CellNote } from "./sheet-model";

/** Says what is known of a cell (1-based). */
export type NotesAt = (row: number, column: number) => readonly CellNote[];

const NONE: readonly CellNote[] = [];

/** Findings by the cell that they point at. */
function byCell(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const cells = new Map<number, Finding[]>();
  for (const finding of findings) {
    const place = finding.cell === null ? undefined : parseRange(finding.cell);
    if (place === undefined) continue;
    const key = cellKey(place.firstRow, place.firstColumn);
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [finding]);
    else there.push(finding);
  }
  return cells;
}

export interface NoteSources {
  readonly findings: readonly Finding[];
  /** All edits that were made to the sheet. */
  readonly edits: readonly CellEdit[];
  readonly dateSystem: DateSystem;
  readonly words: Words;
  readonly say: Say;
}

/** What there is to say of the cells of the roadmap's sheet: findings, gravest first, and what was mended. Sentences are made when a cell is looked at. */
export function makeNotes({ findings, edits, dateSystem, words, say }: NoteSources): NotesAt {
  const found = byCell(findings);
  const mended = new Map(netFixes(edits).map((edit) => [cellKey(edit.row, edit.column), edit]));
  const { finding: sayFinding, mended: sayMended, empty } = words.pane.browser.sheets;
  return (row, column) => {
    const key = cellKey(row, column);
    const [here, edit] = [found.get(key), mended.get(key)];
    if (here === undefined && edit === undefined) return NONE;
    const notes: CellNote[] = SEVERITIES.flatMap((severity) => (here ?? []).filter((finding) => finding.severity === severity).map((finding) => ({ kind: severity, text: sayFinding[severity](messageOf(words, say, finding)) })));
    if (edit !== undefined) {
      const { value, format } = edit.before;
      notes.push({ kind: "mended", text: sayMended(value === null ? empty : say.quote(shownValue(value, format, dateSystem, words.language))) });
    }
    return notes;
  };
}

export const noNotes: NotesAt = () => NONE;
