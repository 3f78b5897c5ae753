import type { CellValue } from "../../../../src/core/grid/cell-value";
import type { FieldKey } from "../../../../src/core/programme/fields";
import { mustasaari } from "../../../../src/core/programme/mustasaari";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { tornio } from "../../../../src/core/programme/tornio";
import { kindOf } from "../../../../src/core/reading/cells/kinds";

const PROGRAMMES = { porvoo, tornio, mustasaari };
const STATUS = { OK: "ok", NORM: "normalised", WARN: "uncertain", ERR: "unreadable", EMPTY: "empty" } as const;

/** What a cell's reading depends on beside the cell. */
interface Surroundings {
  readonly programme?: keyof typeof PROGRAMMES;
  readonly field?: FieldKey;
  readonly header?: string;
  /** Other cells of the column. */
  readonly column?: readonly CellValue[];
  readonly format?: string;
  /** Secondary values, where the test says them. */
  readonly others?: readonly string[];
}

/** A cell, how it is to be taken, and the exact value where there is one. */
export type CellCase = readonly [cell: CellValue, taken: keyof typeof STATUS, value?: string | readonly string[] | null, surroundings?: Surroundings];

/** What was read of a cell in its column, and what was expected, in the same shape. */
export interface Compared {
  readonly read: unknown;
  readonly expected: unknown;
}

/** Reads a cell in its column. Secondary values are compared only where the case says them. */
export function compareCell(usual: FieldKey, [cell, taken, value, surroundings = {}]: CellCase): Compared {
  const { programme = "porvoo", field = usual, header = "", column = [], format, others } = surroundings;
  const context = { programme: PROGRAMMES[programme], field, header, dateSystem: 1900 as const };
  const kind = kindOf(field);
  const own = { value: cell, ...(format === undefined ? {} : { format }) };
  const contents = { cells: [own, ...column.map((each) => ({ value: each }))].map((each) => ({ cell: each, count: 1 })) };
  const reading = kind.read(own, kind.decide(contents, context), context);
  const beside = others === undefined ? {} : { others: reading.others };
  return { read: { status: reading.status, value: reading.value, ...beside }, expected: { status: STATUS[taken], value: value ?? undefined, ...(others === undefined ? {} : { others }) } };
}
