import type * as z from "zod";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { failure, success } from "../result";
import { crossFaults } from "./cross-faults";
import type { ProgrammeFault } from "./cross-faults";
import { expectedOf } from "./expected";
import type { Programme } from "./schema";
import { programmeSchema } from "./schema";

type InvalidProgramme = Extract<Problem, { readonly kind: "programme-invalid" }>;

/** A path as people write it: `codeLists.goal.codes[2].names.sv`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`), "");
}

function faultsOf(issues: readonly z.core.$ZodIssue[]): readonly ProgrammeFault[] {
  return issues.flatMap((issue): readonly ProgrammeFault[] => {
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), expected: "no such key" }));
    return [{ path: pathText(issue.path), expected: expectedOf(issue) }];
  });
}

/**
 * A municipality's own programme from data of unknown origin (a JSON file, a settings sheet).
 * @param file the name shown when it is at fault
 * @returns the programme with its defaults filled in, or `programme-invalid` with every fault: where it stands, and what was
 * expected there as a short fact ("text", "MM-DD", "one of: error, warning, info, off")
 */
export function loadProgramme(data: unknown, file: string): Result<Programme, InvalidProgramme> {
  const parsed = programmeSchema.safeParse(data);
  const faults = parsed.success ? crossFaults(parsed.data) : faultsOf(parsed.error.issues);
  if (!parsed.success || faults.length > 0) return failure({ kind: "programme-invalid", file, faults });
  return success(parsed.data);
}
