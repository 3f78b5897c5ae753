import { columnLetters, rangeAddress } from "../core/grid/address";
import type { CellValue } from "../core/grid/cell-value";
import { isCellError } from "../core/grid/cell-value";
import type { FieldKey } from "../core/programme/fields";
import type { Action } from "../core/reading/action";
import type { Reading } from "../core/reading/reading";
import type { Roadmap } from "../core/reading/roadmap";

/** One cell as it is told to scripts; what is absent is left out. */
interface FieldJson {
  readonly raw: string | number | boolean | null;
  readonly status: string;
  readonly value?: unknown;
  readonly others?: readonly unknown[];
  readonly suggestion?: string;
  readonly note?: string;
  readonly detail?: string;
  /** The row that the value was given in, when it is not the action's own (group heading, merged cell). */
  readonly fromRow?: number;
}

interface RowJson {
  readonly row: number;
  readonly kind: "action";
  readonly fields: Readonly<Partial<Record<FieldKey, FieldJson>>>;
}

/** How the table was understood: the part that `read` and `check` share. */
export interface TableJson {
  readonly programme: string;
  readonly table: { readonly sheet: string; readonly range: string; readonly name: string | null; readonly headerRow: number };
  readonly columns: readonly { readonly column: string; readonly header: string; readonly field: FieldKey | null; readonly confidence: number }[];
  readonly skipped: readonly { readonly row: number; readonly kind: string; readonly text: string }[];
}

export interface ReadJson extends TableJson {
  readonly rows: readonly RowJson[];
}

export function tableJson(roadmap: Roadmap): TableJson {
  const { table } = roadmap;
  return {
    programme: roadmap.programme.id,
    table: { sheet: table.sheet, range: rangeAddress(table.range), name: table.name, headerRow: table.headerRow },
    columns: roadmap.columns.map(({ column, header, field, confidence }) => ({ column: columnLetters(column), header, field, confidence: Math.round(confidence * 100) / 100 })),
    skipped: roadmap.skipped.map(({ row, kind, text }) => ({ row, kind, text })),
  };
}

function rawJson(raw: CellValue): FieldJson["raw"] {
  return isCellError(raw) ? raw.error : raw;
}

function fieldJson(reading: Reading<unknown>, fromRow: number | undefined): FieldJson {
  return {
    raw: rawJson(reading.raw),
    status: reading.status,
    ...(reading.value === undefined ? {} : { value: reading.value }),
    ...(reading.others === undefined || reading.others.length === 0 ? {} : { others: reading.others }),
    ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }),
    ...(reading.note === undefined ? {} : { note: reading.note }),
    ...(reading.detail === undefined ? {} : { detail: reading.detail }),
    ...(fromRow === undefined ? {} : { fromRow }),
  };
}

function rowJson(action: Action): RowJson {
  const fields: Partial<Record<FieldKey, FieldJson>> = {};
  for (const [field, reading] of Object.entries(action.fields) as [FieldKey, Reading<unknown>][]) fields[field] = fieldJson(reading, action.inherited[field]);
  return { row: action.row, kind: "action", fields };
}

/** The answer of `read --format json`. Rows and columns are the sheet's own. */
export function readJson(roadmap: Roadmap): ReadJson {
  const { programme, table, columns, skipped } = tableJson(roadmap);
  return { programme, table, columns, rows: roadmap.actions.map(rowJson), skipped };
}
