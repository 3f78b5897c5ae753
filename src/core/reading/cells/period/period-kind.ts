import { isBlank } from "../../../grid/cell-value";
import type { Reading } from "../../reading";
import type { ColumnDecision } from "../../roadmap";
import type { Period } from "../../values";
import type { Cell, CellKind, ColumnContents, ReadingContext } from "../cell-kind";
import type { PeriodChoices } from "./choices";
import { decidePeriods, gatherEvidence } from "./decide";
import { isErrorInDateColumn } from "./date-error";
import { readPeriodNumber } from "./number-cell";
import { readPeriodText } from "./text-cell";

function read(cell: Cell, choices: PeriodChoices, context: ReadingContext): Reading<Period> {
  const raw = cell.value;
  if (isErrorInDateColumn(raw)) return { raw, status: "unreadable", note: "formula-error" };
  if (isBlank(raw)) return { raw, status: "empty" };
  if (typeof raw === "number") return readPeriodNumber(cell, raw, choices, context);
  if (typeof raw !== "string") return { raw, status: "unreadable" };
  const text = raw.trim();
  // A serial that came in as text.
  if (/^\d{5}(?:[.,]\d+)?$/u.test(text)) return readPeriodNumber({ value: raw }, Number(text.replace(",", ".")), choices, context);
  return readPeriodText(raw, raw, choices, context);
}

function decisions(choices: PeriodChoices, contents: ColumnContents, context: ReadingContext): readonly ColumnDecision[] {
  const evidence = gatherEvidence(contents, context);
  const made: ColumnDecision[] = [];
  if (choices.numbered === "half" && evidence.oneOrTwo > 0) made.push({ code: "half-years", cells: evidence.oneOrTwo });
  if (choices.slashes === "month-first") made.push({ code: "month-first", cells: evidence.monthFirst + evidence.slashesOpen });
  return made;
}

/**
 * Schedule and deadline cells (aikataulu, alku, määräaika; tidtabell, start, slut): days, months, quarters,
 * half-years, seasons, weeks, years and spans of them in Finnish, Swedish and English.
 *
 * A time with an end only ("12/2025 mennessä") has start null and the precision of the unit that gave the end;
 * an open end (2021–) has end null and precision "continuous".
 */
export const periodKind: CellKind<Period, PeriodChoices> = { decide: decidePeriods, decisions, read };
