import { useAllWords } from "../all-words";
import { Money } from "../money/money";
import { useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";

/** Budget, actual and the ledger: what is tied to which action, and what is not. */
export function MoneyView(): React.JSX.Element {
  const words = useAllWords();
  const { review } = useSession();
  return review === null ? <ViewHeading heading={words.pane.money.heading} /> : <Money review={review} />;
}
