import type * as z from "zod";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { failure, success } from "../result";

/** What was stored with a workbook, from unknown JSON data; the first fault is a problem that names its path and what was expected. */
export function parseStored<T>(schema: z.ZodType<T>, data: unknown, file: string, expected: string): Result<T, Problem> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue === undefined ? "/" : `/${issue.path.map(String).join("/")}`;
  return failure({ kind: "json-invalid", file, path, expected });
}
