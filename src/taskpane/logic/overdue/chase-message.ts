import type { Day } from "../../../core/grid/day";
import { formatDay } from "../../../text/format";
import type { ReviewWords } from "../../../text/words";
import type { LateAction, LateOwner } from "./late-by-owner";

function line({ id, title, due, days, certain }: LateAction, { message }: ReviewWords["pane"]["overdue"]): string {
  const name = id === "" ? title : `${title} (${message.number(id)})`;
  return `• ${message.line(days, name, formatDay(due))}${certain ? "" : ` (${message.unsure})`}`;
}

/** A polite message to somebody with late actions, ready to be pasted into an e-mail. Holds no address and no sender. */
export function chaseMessage({ owner, late }: LateOwner, asOf: Day, { pane: { overdue } }: ReviewWords): string {
  const { message } = overdue;
  return [message.greeting, "", message.intro(late.length, owner, formatDay(asOf)), "", ...late.map((action) => line(action, overdue)), "", message.request(late.length), "", message.thanks].join("\n");
}
