import type { CellValue } from "../../../grid/cell-value";
import type { CodeField } from "../../../programme/fields";
import type { Reading } from "../../reading";
import type { ColumnDecision } from "../../roadmap";
import type { Codes } from "../../values";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { isFormulaError } from "../text/formula-error";
import type { CodeChoices } from "./columns/choices";
import { decideCodes } from "./columns/decide";
import { codeDecisions } from "./columns/decisions";
import { readCodeCell } from "./read-cell";

export type { CodeChoices } from "./columns/choices";

/**
 * The reader of a field whose values come from a code list of the programme. It knows no list of its own: another
 * programme's lists are read the same way. Without a list any text is a value.
 */
export function codeKind(field: CodeField): CellKind<Codes, CodeChoices> {
  /** Readings of a column, so that its decisions are told without reading all again. */
  const columns = new WeakMap<CodeChoices, Map<CellValue, Reading<Codes>>>();

  function read({ value }: Cell, choices: CodeChoices, { programme }: ReadingContext): Reading<Codes> {
    const known = columns.get(choices) ?? new Map<CellValue, Reading<Codes>>();
    columns.set(choices, known);
    let reading = known.get(value);
    if (reading === undefined) {
      reading = isFormulaError(value) ? { raw: value, status: "unreadable", note: "formula-error" } : readCodeCell(value, field, choices, programme);
      known.set(value, reading);
    }
    return reading;
  }

  return {
    decide: (contents, context) => decideCodes(contents, context.header, context.programme.codeLists[field], field),
    decisions: (choices, contents, context): readonly ColumnDecision[] => codeDecisions(choices, contents, (cell) => read(cell, choices, context)),
    read,
  };
}
