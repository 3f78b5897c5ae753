import { Combobox, Label, makeStyles, Option } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ActionName } from "../../core/finance/ledger/action-name";
import { useAllWords } from "../all-words";
import type { ActionChoice } from "../logic/money/action-choices";
import { matchingChoices } from "../logic/money/action-choices";

/** So many actions are offered at a time; what is typed narrows them down. */
const MOST = 50;

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column" },
  combobox: { minWidth: 0, width: "100%" },
  list: { maxHeight: "240px" },
});

interface ActionChoiceFieldProps {
  readonly choices: readonly ActionChoice[];
  readonly chosen: ActionName | null;
  readonly onChoose: (action: ActionName | null) => void;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
}

/** An action chosen by typing some of its number or name. */
export function ActionChoiceField({ choices, chosen, onChoose, autoFocus = false }: ActionChoiceFieldProps): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const text = words.pane.money.untied;
  const id = useId();
  const chosenText = choices.find(({ action }) => action.row === chosen?.row)?.text ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const found = matchingChoices(choices, typed ?? "").slice(0, MOST);
  return (
    <div className={styles.field}>
      <Label size="small" htmlFor={id}>
        {text.action}
      </Label>
      <Combobox
        id={id}
        size="small"
        className={styles.combobox}
        listbox={{ className: styles.list }}
        autoFocus={autoFocus}
        placeholder={text.find}
        value={typed ?? chosenText}
        selectedOptions={chosen === null ? [] : [String(chosen.row)]}
        onChange={({ target }) => {
          setTyped(target.value);
          onChoose(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          onChoose(choices.find(({ action }) => String(action.row) === optionValue)?.action ?? null);
        }}
      >
        {found.map((choice) => (
          <Option key={choice.action.row} value={String(choice.action.row)} text={choice.text}>
            {choice.text}
          </Option>
        ))}
        {found.length === 0 ? (
          <Option key="none" disabled value="" text={text.noMatch}>
            {text.noMatch}
          </Option>
        ) : null}
      </Combobox>
    </div>
  );
}
