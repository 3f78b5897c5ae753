import { daysBetween } from "../../grid/day";
import type { ActionCheck } from "../check";
import { onVerdict } from "../condition";

/** A dated checkpoint (tarkistuspiste) has passed, the work is open and nothing says that the checkpoint was reached. */
export const checkpointMissed: ActionCheck<"checkpoint-missed"> = {
  id: "checkpoint-missed",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["checkpoint"],
  when: [onVerdict(({ missedCheckpoint }) => missedCheckpoint)],
  run: (action, context, report) => {
    const { checkpointDay: day } = context.verdict(action);
    if (day !== null) report({ field: "checkpoint", facts: { day, days: daysBetween(day, context.asOf) } });
  },
};
