import type { FieldKey } from "../programme/fields";
import { foldCase } from "./text/clean";

/** What a person decided a column of the table to be. It is known by its header, so that the column may move. */
export interface DecidedColumn {
  /** The sheet that the table stood on; a decision for a sheet that is still there holds for that sheet alone. */
  readonly sheet: string;
  /** The header's text as it was read; "" for a column without one. */
  readonly header: string;
  /** Which column of the table it was, from 1: it tells columns of the same header apart. */
  readonly position: number;
  /** null: not used (ei käytössä). */
  readonly field: FieldKey | null;
}

/** Decisions laid over the columns of a table. */
export interface AppliedDecisions {
  /** The decided field by the sheet's column number; null: not used. */
  readonly fields: ReadonlyMap<number, FieldKey | null>;
  /** Decisions that fit no column any more, as they were made. */
  readonly unfit: readonly DecidedColumn[];
}

interface Headed {
  /** The sheet's own column number. */
  readonly column: number;
  readonly header: string;
}

const NONE: AppliedDecisions = { fields: new Map(), unfit: [] };

/** The decisions that a table on this sheet is read by: its own, and those of sheets that are no more (it may have got another name). */
export function decisionsFor(sheet: string, sheets: readonly string[], decided: readonly DecidedColumn[]): readonly DecidedColumn[] {
  const others = new Set(sheets.filter((name) => name !== sheet));
  return decided.filter((each) => !others.has(each.sheet));
}

/** The free column that a decision means: the one at its place, else the nearest of the same header. A column without a header is known by its place alone. */
function columnMeant(columns: readonly Headed[], { header, position }: DecidedColumn, isFree: (column: number) => boolean): Headed | undefined {
  const key = foldCase(header);
  const same = columns.map((each, index) => ({ each, distance: Math.abs(index + 1 - position) })).filter(({ each }) => isFree(each.column) && foldCase(each.header) === key);
  const nearest = same.reduce<(typeof same)[number] | undefined>((best, next) => (best === undefined || next.distance < best.distance ? next : best), undefined);
  return nearest === undefined || (key === "" && nearest.distance > 0) ? undefined : nearest.each;
}

/**
 * Finds the columns that decisions speak of, wherever they stand by now.
 * @param columns all columns of the table, left to right
 */
export function applyDecisions(columns: readonly Headed[], decided: readonly DecidedColumn[]): AppliedDecisions {
  if (decided.length === 0) return NONE;
  const fields = new Map<number, FieldKey | null>();
  const isFree = (column: number): boolean => !fields.has(column);
  // Where several columns have the same header, those that stand where they stood are found first.
  const inPlace = decided.filter(({ header, position }) => foldCase(columns[position - 1]?.header ?? "") === foldCase(header));
  const unfit: DecidedColumn[] = [];
  for (const decision of [...inPlace, ...decided.filter((each) => !inPlace.includes(each))]) {
    const column = columnMeant(columns, decision, isFree);
    if (column === undefined) unfit.push(decision);
    else fields.set(column.column, decision.field);
  }
  return { fields, unfit };
}

/**
 * The decisions with another one: it takes the place of an earlier one for the same column.
 * @param decision null: the column is left to the reading again
 */
export function withDecision(decided: readonly DecidedColumn[], { sheet, header, position }: Omit<DecidedColumn, "field">, decision: { readonly field: FieldKey | null } | null): readonly DecidedColumn[] {
  const others = decided.filter((each) => each.sheet !== sheet || each.position !== position || foldCase(each.header) !== foldCase(header));
  return decision === null ? others : [...others, { sheet, header, position, field: decision.field }];
}
