import * as z from "zod";
import type { Range } from "../grid/grid";
import type { Problem } from "../problem";
import type { DecidedColumn } from "../reading/decided-columns";
import type { Result } from "../result";
import { isFieldKey } from "./fields";
import { parseStored } from "./parse-stored";

const place = z.number().int().positive();

const columnsSchema = z.array(z.strictObject({ sheet: z.string(), header: z.string(), position: place, field: z.string().refine(isFieldKey).nullable() }));

const tableSchema = z.strictObject({ sheet: z.string(), range: z.strictObject({ firstRow: place, firstColumn: place, lastRow: place, lastColumn: place }).nullable() });

/** The table that a person chose: a sheet, and a range of it where the person pointed at one. */
export interface ChosenTable {
  readonly sheet: string;
  readonly range: Range | null;
}

/** What people decided columns to be, from unknown JSON data; the first fault is a problem that names its path. */
export function parseDecidedColumns(data: unknown, file: string): Result<readonly DecidedColumn[], Problem> {
  return parseStored(columnsSchema, data, file, "[{ sheet, header, position, field }]");
}

/** The table that a person chose, from unknown JSON data. */
export function parseChosenTable(data: unknown, file: string): Result<ChosenTable, Problem> {
  return parseStored(tableSchema, data, file, "{ sheet, range }");
}
