import type { Summary } from "../../../core/summary/summary";

/** Whether there is nothing to mend and nothing late. */
export function isFine({ errors, warnings, overdue }: Pick<Summary, "errors" | "warnings" | "overdue">): boolean {
  return errors === 0 && warnings === 0 && overdue === 0;
}
