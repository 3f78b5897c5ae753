import "./zod-without-eval";
import * as z from "zod";
import type { AcceptedFinding } from "../checks/accept-findings";
import { CHECK_IDS } from "../checks/check-ids";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { failure, success } from "../result";
import { isFieldKey } from "./fields";

const acceptedSchema = z.array(
  z.strictObject({
    check: z.enum(CHECK_IDS),
    field: z.string().refine(isFieldKey).nullable(),
    value: z.string().nullable(),
    action: z.string().nullable(),
    reason: z.string().min(1),
  }),
);

/** Findings accepted with a reason, from unknown JSON data; the first fault is a problem that names its path. */
export function parseAccepted(data: unknown, file: string): Result<readonly AcceptedFinding[], Problem> {
  const parsed = acceptedSchema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue === undefined ? "/" : `/${issue.path.map(String).join("/")}`;
  return failure({ kind: "json-invalid", file, path, expected: "[{ check, field, value, action, reason }]" });
}
