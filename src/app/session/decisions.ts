import type { AcceptedFinding } from "../../core/checks/accept-findings";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import { bring, PARTS } from "./on-demand";

/** Under which key accepted findings are stored with the workbook. */
const ACCEPTED = "accepted";

function parseJson(text: string): Result<unknown, Problem> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ kind: "json-invalid", file: ACCEPTED, path: "/", expected: "JSON" });
  }
}

/** The findings that were accepted earlier; none where nothing was stored. */
export async function readAccepted(workbook: LiveWorkbook): Promise<Result<readonly AcceptedFinding[], Problem>> {
  const stored = await workbook.readStored(ACCEPTED);
  if (!stored.ok) return stored;
  if (stored.value === null) return success([]);
  const json = parseJson(stored.value);
  if (!json.ok) return json;
  const reading = await bring(PARTS.decisions);
  return reading.ok ? reading.value.parseAccepted(json.value, ACCEPTED) : reading;
}

/** Stores the accepted findings; an empty list leaves nothing behind. */
export function writeAccepted(workbook: LiveWorkbook, accepted: readonly AcceptedFinding[]): Promise<Result<void, Problem>> {
  return workbook.writeStored(ACCEPTED, accepted.length === 0 ? null : JSON.stringify(accepted));
}
