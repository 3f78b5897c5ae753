import { useAllWords } from "../all-words";
import { useSession } from "../pane-context";
import { Reports } from "../reports/reports";
import { NoActions } from "../shared/no-actions";
import { ViewHeading } from "../shared/view-heading";

/** Chooses report sheets and writes them. */
export function ReportsView(): React.JSX.Element {
  const words = useAllWords();
  const { review } = useSession();
  if (review !== null && review.outcome.summary.actions > 0) return <Reports review={review} />;
  return (
    <>
      <ViewHeading heading={words.pane.reports.heading} />
      {review === null ? null : <NoActions />}
    </>
  );
}
