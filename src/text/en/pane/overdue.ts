import { counted } from "../../counted";
import type { OverdueWords } from "../../pane/overdue-words";

export const overdue: OverdueWords = {
  heading: "Late",
  fine: "Nothing is late",
  fineDetail: (asOf) => `The schedule holds, as of ${asOf}.`,
  soonUntil: (day) => `By ${day}`,
  more: (count) => `Show more (${count})`,
  owner: (owner) => `Responsible: ${owner}`,
  withoutOwner: (count) => `${counted(count, "late action has", "late actions have")} nobody responsible.`,
  copyMessage: "Copy a message to the responsible",
  ownerChoice: (late, owner) => `${owner} (${late})`,
  copied: (late, owner) => `The message was copied: ${owner}, ${counted(late, "action", "actions")}. Paste it into an e-mail or a chat.`,
  showMessage: "Show the message",
  messageHeading: (owner) => `Message: ${owner}`,
  copyByHand: "Copying did not work. The text is selected: press Ctrl+C.",
  close: "Close",
  message: {
    greeting: "Hello,",
    intro: (late, owner, asOf) => `the digital roadmap has ${counted(late, "action", "actions")} assigned to ${owner} that ${late === 1 ? "is past its due date" : "are past their due dates"} (as of ${asOf}):`,
    number: (id) => `no. ${id}`,
    line: (days, title, due) => `${title}: due ${due}, ${counted(days, "day", "days")} late`,
    unsure: "the reading is uncertain, please check the due date",
    request: (late) => (late === 1 ? "Could you update the action’s status in the roadmap or suggest a new due date?" : "Could you update the actions’ statuses in the roadmap or suggest new due dates?"),
    thanks: "Thank you for your help.",
  },
};
