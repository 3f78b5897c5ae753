import type { CheckOutcome } from "../../../app/check-roadmap";
import type { Words } from "../../../text/words";

function figuresOf({ summary, findings }: Pick<CheckOutcome, "summary" | "findings">): Readonly<Record<"actions" | "errors" | "warnings" | "infos" | "late", number>> {
  const { actions, errors, warnings, overdue } = summary;
  return { actions, errors, warnings, infos: findings.length - errors - warnings, late: overdue };
}

/** What other decisions change in the figures of the check, in words; empty where nothing. */
export function effectOf(before: Pick<CheckOutcome, "summary" | "findings">, after: Pick<CheckOutcome, "summary" | "findings">, { pane: { columns } }: Pick<Words, "pane">): readonly string[] {
  const [was, will] = [figuresOf(before), figuresOf(after)];
  const keys = Object.keys(columns.effects) as readonly (keyof typeof was)[];
  return keys.filter((key) => was[key] !== will[key]).map((key) => columns.change(columns.effects[key], was[key], will[key]));
}
