import { Money } from "../money/money";
import { usePane, useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";

/** Budget, actual and the ledger: what is tied to which action, and what is not. */
export function MoneyView(): React.JSX.Element {
  const { words } = usePane();
  const { review } = useSession();
  return review === null ? <ViewHeading heading={words.pane.money.heading} /> : <Money review={review} />;
}
