import type { NoteCode } from "../../../note";
import type { Reading } from "../../../reading";
import type { ColumnDecision, DecisionCode } from "../../../roadmap";
import type { Codes } from "../../../values";
import type { Cell, ColumnContents } from "../../cell-kind";
import { isTrue } from "../read-boolean";
import type { CodeChoices } from "./choices";

const OF_NOTE: Readonly<Partial<Record<NoteCode, DecisionCode>>> = { "list-order": "numbers-by-list-order", "single-letter": "initial-letters" };

/** The choices that a person should know of, with how many cells they concern. */
export function codeDecisions(choices: CodeChoices, contents: ColumnContents, read: (cell: Cell) => Reading<Codes>): readonly ColumnDecision[] {
  const counts = new Map<DecisionCode, number>();
  for (const { cell, count } of contents.cells) {
    const reading = read(cell);
    if (reading.value === undefined) continue;
    const ofNote = reading.note === undefined ? undefined : OF_NOTE[reading.note];
    const code = choices.oneHot !== undefined ? "one-hot" : isTrue(cell.value) ? "boolean-level" : ofNote;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts].map(([code, cells]) => ({ code, cells }));
}
