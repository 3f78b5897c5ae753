import type { Review } from "../../app/session/review";
import { sheetChoices, tableOfChoice } from "../logic/shell/sheet-choices";
import { usePane } from "../pane-context";
import { ChoiceField } from "./choice-field";

/** The sheet whose table is looked at. */
export function SheetField({ review, showsLabel }: { readonly review: Review; readonly showsLabel: boolean }): React.JSX.Element {
  const { session, words } = usePane();
  return (
    <ChoiceField
      showsLabel={showsLabel}
      label={words.pane.shell.sheet}
      choices={sheetChoices(review, words)}
      value={review.loaded.roadmap.table.sheet}
      onChoose={(value) => void session.chooseTable(tableOfChoice(value))}
    />
  );
}
