import type { Problem } from "./problem";
import type { Result } from "./result";
import { failure, success } from "./result";

/** A part of the program, or the problem that its file cannot be had just now. Asking again tries again. */
export async function bring<T>(part: () => Promise<T>): Promise<Result<T, Problem>> {
  try {
    return success(await part());
  } catch {
    return failure({ kind: "program-not-loaded" });
  }
}
