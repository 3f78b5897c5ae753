import { bring } from "../../core/bring";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";

function parseJson(text: string, key: string): Result<unknown, Problem> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ kind: "json-invalid", file: key, path: "/", expected: "JSON" });
  }
}

/**
 * What was stored with the workbook under a key; `none` where nothing was.
 * @param schema brings what reads it
 */
export async function readStoredAs<T>(workbook: LiveWorkbook, key: string, schema: () => Promise<(data: unknown, file: string) => Result<T, Problem>>, none: T): Promise<Result<T, Problem>> {
  const stored = await workbook.readStored(key);
  if (!stored.ok) return stored;
  if (stored.value === null) return success(none);
  const json = parseJson(stored.value, key);
  if (!json.ok) return json;
  const parse = await bring(schema);
  return parse.ok ? parse.value(json.value, key) : parse;
}

/**
 * Stores a list with the workbook; an empty one leaves nothing behind. What is there and cannot be understood is
 * somebody's all the same: it is not written over, and the problem is given back.
 */
export async function writeStoredList<T>(workbook: LiveWorkbook, key: string, list: readonly T[], schema: () => Promise<(data: unknown, file: string) => Result<readonly T[], Problem>>): Promise<Result<void, Problem>> {
  const before = await readStoredAs<readonly T[]>(workbook, key, schema, []);
  if (!before.ok) return before;
  return workbook.writeStored(key, list.length === 0 ? null : JSON.stringify(list));
}
