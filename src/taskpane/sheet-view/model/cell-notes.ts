import type { Finding } from "../../../core/checks/finding";
import { SEVERITIES } from "../../../core/checks/severity";
import { netFixes } from "../../../core/fixes/net-fixes";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import { parseRange } from "../../../core/grid/address";
import type { DateSystem } from "../../../core/grid/grid";
import { cellKey } from "../../../core/grid/grid";
import type { Say } from "../../../text/check-words";
import { messageOf } from "../../../text/say-finding";
import type { Words } from "../../../text/words";
import { shownContent } from "../../logic/findings/shown-content";
import type { CellNote } from "./sheet-model";

/** Says what is known of a cell (1-based). */
export type NotesAt = (row: number, column: number) => readonly CellNote[];

const NONE: readonly CellNote[] = [];

/** The row that an address begins with: "D7" and "D7:F7" lead to 7. */
function rowOf(cell: string): number {
  let row = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    else if (row > 0) break;
  }
  return row;
}

/** Findings by the row of the cell that they point at: a hundred thousand of them are sorted before the sheet can be drawn. */
function byRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.cell === null) continue;
    const row = rowOf(finding.cell);
    const there = rows.get(row);
    if (there === undefined) rows.set(row, [finding]);
    else there.push(finding);
  }
  return rows;
}

function pointsAt({ cell }: Finding, column: number): boolean {
  return cell !== null && parseRange(cell)?.firstColumn === column;
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
  const found = byRow(findings);
  const mended = new Map(netFixes(edits).map((edit) => [cellKey(edit.row, edit.column), edit]));
  const { finding: sayFinding, mended: sayMended } = words.pane.browser.sheets;
  return (row, column) => {
    const key = cellKey(row, column);
    const here = (found.get(row) ?? []).filter((finding) => pointsAt(finding, column));
    const edit = mended.get(key);
    if (here.length === 0 && edit === undefined) return NONE;
    const notes: CellNote[] = SEVERITIES.flatMap((severity) => here.filter((finding) => finding.severity === severity).map((finding) => ({ kind: severity, text: sayFinding[severity](messageOf(words, say, finding)) })));
    if (edit !== undefined) {
      notes.push({ kind: "mended", text: sayMended(shownContent(edit.before, dateSystem, words, say.quote)) });
    }
    return notes;
  };
}

export const noNotes: NotesAt = () => NONE;
