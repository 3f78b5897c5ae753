import { usePane, useSession } from "../pane-context";
import { Reports } from "../reports/reports";
import { ViewHeading } from "../shared/view-heading";

/** Chooses report sheets and writes them. */
export function ReportsView(): React.JSX.Element {
  const { words } = usePane();
  const { review } = useSession();
  return review === null ? <ViewHeading heading={words.pane.reports.heading} /> : <Reports review={review} />;
}
