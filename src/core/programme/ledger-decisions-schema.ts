import * as z from "zod";
import type { LedgerDecision } from "../finance/ledger/ledger-decision";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { failure, success } from "../result";

const decisionsSchema = z.array(z.strictObject({ key: z.string().min(1), action: z.string().min(1).nullable() }));

/** Decisions on postings of the ledger, from unknown JSON data; the first fault is a problem that names its path. */
export function parseLedgerDecisions(data: unknown, file: string): Result<readonly LedgerDecision[], Problem> {
  const parsed = decisionsSchema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue === undefined ? "/" : `/${issue.path.map(String).join("/")}`;
  return failure({ kind: "json-invalid", file, path, expected: "[{ key, action }]" });
}
