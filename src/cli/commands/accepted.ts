import type { AcceptedFinding } from "../../core/checks/accept-findings";
import { parseAccepted } from "../../core/programme/accepted-schema";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import type { CommandContext } from "./command";
import { readJsonFile } from "../read-files";

/** The findings that were accepted earlier, from the file that was named; none without one. */
export function readAccepted({ io, options }: CommandContext): Result<readonly AcceptedFinding[], Problem> {
  if (options.accepted === undefined) return success([]);
  const data = readJsonFile(io, options.accepted);
  return data.ok ? parseAccepted(data.value, options.accepted) : data;
}
