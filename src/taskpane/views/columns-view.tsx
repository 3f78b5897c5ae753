import { useAllWords } from "../all-words";
import { Columns } from "../columns/columns";
import { useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";

/** Which field each column of the table is, and the ways to change it. */
export function ColumnsView(): React.JSX.Element {
  const words = useAllWords();
  const { review } = useSession();
  return review === null ? <ViewHeading heading={words.pane.columns.heading} /> : <Columns review={review} />;
}
