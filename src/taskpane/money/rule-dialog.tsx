import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ActionName } from "../../core/finance/ledger/action-name";
import type { UntiedRow } from "../../core/finance/ledger/ledger-result";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import type { ActionChoice } from "../logic/money/action-choices";
import { postingText } from "../logic/money/posting-text";
import type { Condition } from "../logic/money/rule-draft";
import { CONDITIONS, draftFrom, hasCondition, ruleOf } from "../logic/money/rule-draft";
import { usePane } from "../pane-context";
import { PaneDialog } from "../shared/pane-dialog";
import { useClosing } from "../shared/use-closing";
import { ActionChoiceField } from "./action-choice";

/** So many of the postings that a rule ties are shown. */
const EXAMPLES = 5;

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: { margin: "0 0 8px", padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  box: { display: "flex", overflowWrap: "anywhere" },
  words: { marginLeft: "32px" },
  effect: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
  fault: { color: tokens.colorPaletteRedForeground1 },
  examples: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface RuleDialogProps {
  /** The posting that the rule is made from. */
  readonly untied: UntiedRow;
  readonly choices: readonly ActionChoice[];
  readonly onClose: () => void;
}

/** Makes a rule from a posting, and shows what it would tie before it is saved. */
export function RuleDialog({ untied, choices, onClose }: RuleDialogProps): React.JSX.Element {
  const styles = useStyles();
  const { open, close } = useClosing(onClose);
  const { session } = usePane();
  const words = useAllWords();
  const { conditions: names, dialog: text } = words.pane.money.rules;
  const [draft, setDraft] = useState(() => draftFrom(untied.row));
  const [action, setAction] = useState<ActionName | null>(untied.suggestions[0]?.action ?? null);
  const [isAsked, setAsked] = useState(false);
  const rule = useMemo(() => ruleOf(draft), [draft]);
  const effect = useMemo(() => session.ledger.previewRule(rule), [session, rule]);
  const asks = hasCondition(rule);
  const toggle = (condition: Condition): void => {
    const asked = new Set(draft.asked);
    if (!asked.delete(condition)) asked.add(condition);
    setDraft({ ...draft, asked });
  };
  const fault = !asks ? text.chooseCondition : isAsked && action === null ? text.chooseAction : undefined;
  const sum = effect.reduce((cents, { row }) => cents + row.amountCents, 0);
  return (
    <PaneDialog
      open={open}
      heading={text.heading}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              setAsked(true);
              if (!asks || action === null) return;
              close();
              void session.ledger.addRule(rule, action);
            }}
          >
            {text.save}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
      onClose={onClose}
    >
      <p className={styles.note}>{text.hint}</p>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text.conditions}</legend>
        {CONDITIONS.filter((condition) => condition === "words" || draft.values[condition] !== "").map((condition) => (
          <div key={condition}>
            <Checkbox
              className={styles.box}
              label={condition === "words" ? names.words : `${names[condition]}: ${draft.values[condition]}`}
              checked={draft.asked.has(condition)}
              onChange={() => {
                toggle(condition);
              }}
            />
            {condition === "words" && draft.asked.has("words") ? (
              <Field className={styles.words} hint={text.wordsHint}>
                <Input
                  size="small"
                  aria-label={names.words}
                  value={draft.values.words}
                  onChange={(_, { value }) => {
                    setDraft({ ...draft, values: { ...draft.values, words: value } });
                  }}
                />
              </Field>
            ) : null}
          </div>
        ))}
      </fieldset>
      <ActionChoiceField choices={choices} chosen={action} onChoose={setAction} />
      <div role="status">
        <p className={fault === undefined ? styles.effect : `${styles.effect} ${styles.fault}`}>{fault ?? (effect.length === 0 ? text.noEffect : text.effect(effect.length, formatCents(sum, words.language)))}</p>
      </div>
      <ul className={styles.examples}>
        {effect.slice(0, EXAMPLES).map(({ key, row }) => (
          <li key={key}>{postingText(row, words).name}</li>
        ))}
      </ul>
    </PaneDialog>
  );
}
