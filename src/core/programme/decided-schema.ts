import * as z from "zod";
import type { Range } from "../grid/grid";
import type { Problem } from "../problem";
import type { DecidedColumn } from "../reading/decided-columns";
import type { Result } from "../result";
import { failure, success } from "../result";
import { isFieldKey } from "./fields";

const place = z.number().int().positive();

const columnsSchema = z.array(z.strictObject({ sheet: z.string(), header: z.string(), position: place, field: z.string().refine(isFieldKey).nullable() }));

const tableSchema = z.strictObject({ sheet: z.string(), range: z.strictObject({ firstRow: place, firstColumn: place, lastRow: place, lastColumn: place }).nullable() });

/** The table that a person chose: a sheet, and a range of it where the person pointed at one. */
export interface ChosenTable {
  readonly sheet: string;
  readonly range: Range | null;
}

function parse<T>(schema: z.ZodType<T>, data: unknown, file: string, expected: string): Result<T, Problem> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue === undefined ? "/" : `/${issue.path.map(String).join("/")}`;
  return failure({ kind: "json-invalid", file, path, expected });
}

/** What people decided columns to be, from unknown JSON data; the first fault is a problem that names its path. */
export function parseDecidedColumns(data: unknown, file: string): Result<readonly DecidedColumn[], Problem> {
  return parse(columnsSchema, data, file, "[{ sheet, header, position, field }]");
}

/** The table that a person chose, from unknown JSON data. */
export function parseChosenTable(data: unknown, file: string): Result<ChosenTable, Problem> {
  return parse(tableSchema, data, file, "{ sheet, range }");
}
