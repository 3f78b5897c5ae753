import type { NoteCode } from "../../reading/note";
import { periodText } from "../canonical/period-text";
import type { CellCheck } from "../check";
import { holdsMore } from "../shared/reading-state";
import { asPeriod } from "../shared/values";

/** A day of completion, a yearly returning day or a moved date is no due date to be typed in its place. */
const NO_PROPOSAL: ReadonlySet<NoteCode | undefined> = new Set<NoteCode>(["completion", "recurring", "moved"]);

/** A date that was read, but could mean another: 5/1/2025, "24-26", a season of an unsaid year. */
export const dateUncertain: CellCheck<"date-uncertain"> = {
  id: "date-uncertain",
  severity: "warning",
  cause: "value",
  scope: "cell",
  families: ["date"],
  run: (reading, field, { language, programme }, report) => {
    if (reading.status !== "uncertain") return;
    const read = asPeriod(reading.value);
    const suggestion = reading.suggestion ?? (read === undefined || holdsMore(reading) || NO_PROPOSAL.has(reading.note) ? undefined : periodText(read, language, programme.scheduleUnit));
    report({ field, suggestion, facts: { read: read ?? null, note: reading.note ?? null } });
  },
};
