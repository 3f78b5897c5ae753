import { Overdue } from "../overdue/overdue";
import { usePane, useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";
import type { ViewProps } from "../view-ids";

/** What is late and why, and what else the calendar says. */
export function OverdueView({ asked }: ViewProps): React.JSX.Element {
  const { words } = usePane();
  const { review } = useSession();
  return review === null ? <ViewHeading heading={words.pane.overdue.heading} /> : <Overdue review={review} asked={asked} />;
}
