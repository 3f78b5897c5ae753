import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ActionName } from "../../core/finance/ledger/action-name";
import type { UntiedRow } from "../../core/finance/ledger/ledger-result";
import { useAllWords } from "../all-words";
import type { ActionChoice } from "../logic/money/action-choices";
import { actionText } from "../logic/money/action-text";
import { postingText } from "../logic/money/posting-text";
import { saySuggestion, sayTie, sayUntied } from "../logic/money/say-tie";
import type { UntiedItem } from "../logic/money/untied-items";
import { usePane } from "../pane-context";
import { ActionChoiceField } from "./action-choice";
import { Posting } from "./posting";
import { PostingPlace } from "./posting-place";

const useStyles = makeStyles({
  // Below what stays in sight above the list.
  card: { padding: "4px 0 8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, "& button, & input": { scrollMarginTop: "140px" } },
  below: { display: "flex", flexDirection: "column", gap: "4px", padding: "0 8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  done: { display: "flex", alignItems: "start", gap: "4px", margin: 0, overflowWrap: "anywhere", "& svg": { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusSuccessForeground1 } },
});

export interface UntiedActions {
  readonly choices: readonly ActionChoice[];
  /** Says which action a posting belongs to; null: to none. */
  readonly decide: (key: string, action: ActionName | null) => void;
  readonly makeRule: (untied: UntiedRow) => void;
}

/** What can be done about a posting that waits. */
function Decide({ untied, actions: { choices, decide, makeRule } }: { readonly untied: UntiedRow; readonly actions: UntiedActions }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const [isChoosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<ActionName | null>(null);
  const text = words.pane.money.untied;
  const { key, row, why, suggestions } = untied;
  const { name } = postingText(row, words);
  const label = (what: string): string => text.label(what, name);
  const hint = sayUntied(why, words);
  return (
    <div className={styles.below}>
      {hint === undefined ? null : <p className={styles.note}>{hint}</p>}
      {suggestions.map((suggestion) => (
        <div key={suggestion.action.row}>
          <p className={styles.note}>
            {text.suggestion(actionText(suggestion.action, words))} <span className={styles.reason}>{saySuggestion(suggestion, words)}</span>
          </p>
          <Button
            size="small"
            aria-label={`${text.accept} (${actionText(suggestion.action, words)}): ${name}`}
            onClick={() => {
              decide(key, suggestion.action);
            }}
          >
            {text.accept}
          </Button>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isChoosing}
          aria-label={label(text.choose)}
          onClick={() => {
            setChoosing(!isChoosing);
          }}
        >
          {text.choose}
        </Button>
        <Button
          size="small"
          aria-label={label(text.none)}
          onClick={() => {
            decide(key, null);
          }}
        >
          {text.none}
        </Button>
        <Button
          size="small"
          aria-label={label(text.rule)}
          onClick={() => {
            makeRule(untied);
          }}
        >
          {text.rule}
        </Button>
      </div>
      {isChoosing ? (
        <>
          <ActionChoiceField autoFocus choices={choices} chosen={chosen} onChoose={setChosen} />
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={chosen === null}
              aria-label={label(text.tie)}
              onClick={() => {
                if (chosen !== null) decide(key, chosen);
              }}
            >
              {text.tie}
            </Button>
            <Button
              size="small"
              onClick={({ currentTarget }) => {
                setChoosing(false);
                currentTarget.closest("[data-item]")?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
              }}
            >
              {text.cancel}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

/** What became of a posting that waited when the list was opened. */
function Done({ item }: { readonly item: Exclude<UntiedItem, { readonly state: "open" }> }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const text = words.pane.money.untied;
  const isSaid = item.state === "none" || item.tied.why.kind === "decision";
  return (
    <div className={styles.below}>
      <p className={styles.done}>
        <CheckmarkCircle16Regular aria-hidden />
        <span>
          {item.state === "none" ? text.belongsToNone : text.tiedTo(actionText(item.tied.action, words))}
          {item.state === "tied" && !isSaid ? <span className={styles.reason}>{` ${sayTie(item.tied.why, words)}`}</span> : null}
        </span>
      </p>
      {isSaid ? (
        <div className={styles.buttons}>
          <Button size="small" aria-label={text.label(text.undo, postingText(item.row, words).name)} onClick={() => void session.ledger.release(item.key)}>
            {text.undo}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A posting that waits for a decision, or what was decided: then it takes as much room as before, so that nothing moves. */
export function UntiedCard({ item, actions }: { readonly item: UntiedItem; readonly actions: UntiedActions }): React.JSX.Element {
  const styles = useStyles();
  const [height, setHeight] = useState<number | undefined>(undefined);
  const card = useRef<HTMLDivElement>(null);
  const keep: UntiedActions = {
    ...actions,
    decide: (key, action) => {
      setHeight(card.current?.offsetHeight);
      actions.decide(key, action);
    },
  };
  return (
    <div ref={card} className={styles.card} data-item={item.key} data-open={item.state === "open"} style={item.state === "open" || height === undefined ? undefined : { minHeight: height, boxSizing: "border-box" }}>
      <PostingPlace source={item.row.source}>
        <Posting row={item.row} />
      </PostingPlace>
      {item.state === "open" ? <Decide untied={item.untied} actions={keep} /> : <Done item={item} />}
    </div>
  );
}
