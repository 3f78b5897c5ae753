import { Findings } from "../findings/findings";
import { usePane, useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";
import type { ViewProps } from "../view-ids";

/** What is wrong in the table, by cause, and what can be done about it. */
export function FindingsView({ asked }: ViewProps): React.JSX.Element {
  const { words } = usePane();
  const { review } = useSession();
  return review === null ? <ViewHeading heading={words.pane.findings.heading} /> : <Findings review={review} asked={asked} />;
}
