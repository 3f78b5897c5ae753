import type { CodeField } from "../../../programme/fields";
import type { Reading } from "../../reading";
import type { ColumnDecision } from "../../roadmap";
import type { Codes } from "../../values";
import type { CellKind, ReadingContext } from "../cell-kind";
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
  return {
    decide: (contents, context) => decideCodes(contents, context.header, context.programme.codeLists[field]),
    decisions: (choices, contents, context): readonly ColumnDecision[] => codeDecisions(choices, contents, (cell) => readCodeCell(cell.value, field, choices, context.programme)),
    read: (cell, choices, context: ReadingContext): Reading<Codes> => (isFormulaError(cell.value) ? { raw: cell.value, status: "unreadable", note: "formula-error" } : readCodeCell(cell.value, field, choices, context.programme)),
  };
}
