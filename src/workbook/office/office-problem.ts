import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure } from "../../core/result";
import { STOPPED } from "../../core/stopped";
import { CalledOff } from "./batch";

/** What Office calls the things that people can cause and mend. Its own messages are never shown. */
const PROBLEMS: ReadonlyMap<string, Problem> = new Map<string, Problem>([
  ["InvalidOperationInCellEditMode", { kind: "cell-being-edited" }],
  ["EditModeError", { kind: "cell-being-edited" }],
  ["RequestAborted", { kind: "host-busy" }],
  ["ActivityLimitReached", { kind: "host-busy" }],
  ["ServiceNotAvailable", { kind: "host-busy" }],
  ["ApiNotFound", { kind: "excel-too-old" }],
  ["ApiNotAvailable", { kind: "excel-too-old" }],
  ["ReadOnly", { kind: "workbook-read-only" }],
]);

/** What an error of Office means to people. */
function problemOf({ code }: OfficeExtension.Error, sheet: string): Problem {
  if (code === "AccessDenied") return { kind: "sheet-protected", sheet };
  if (code === "ItemNotFound" && sheet !== "") return { kind: "sheet-not-found", sheet, sheets: [] };
  return PROBLEMS.get(code) ?? { kind: "host-failed", code };
}

/**
 * Runs requests in Excel; an error of Excel's and work that was called off become a problem, any other is a broken promise and goes on.
 * @param sheet the one sheet that the requests speak of, where there is one
 */
export async function runInExcel<T>(requests: (context: Excel.RequestContext) => Promise<Result<T, Problem>>, sheet = ""): Promise<Result<T, Problem>> {
  try {
    return await Excel.run(requests);
  } catch (error) {
    if (error instanceof CalledOff) return STOPPED;
    if (error instanceof OfficeExtension.Error) return failure(problemOf(error, sheet));
    throw error;
  }
}
