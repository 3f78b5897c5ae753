import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerState } from "../../app/session/ledger/ledger-state";
import { useAllWords } from "../all-words";
import { sayConditions } from "../logic/money/rule-draft";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 4px 8px" },
  item: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, padding: "0 8px" },
  button: { flexShrink: 0 },
});

/** The rules in their order: the first that fits wins. Those of the settings sheet are changed there. */
export function Rules({ ledger: { rules, settingsRules, result } }: { readonly ledger: LedgerState }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const text = words.pane.money.rules;
  const all = [...settingsRules, ...rules];
  const tiedBy = (number: number): number => (result?.tied ?? []).filter(({ why }) => why.kind === "rule" && why.rule === number).length;
  return (
    <Disclosure
      title={text.heading(all.length)}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      {all.length === 0 ? <p className={styles.none}>{text.none}</p> : null}
      <ul className={styles.list}>
        {all.map((rule, index) => {
          const line = text.line(index + 1, sayConditions(rule, words), rule.action);
          return (
            <li key={line} className={styles.item}>
              <div className={styles.text}>
                {line}
                <span className={styles.detail}>{[words.pane.money.files.postings(tiedBy(index + 1)), ...(index < settingsRules.length ? [text.fromSettings] : [])].join(" · ")}</span>
              </div>
              {index < settingsRules.length ? null : (
                <Button size="small" className={styles.button} aria-label={words.pane.money.untied.label(text.remove, line)} onClick={() => void session.ledger.removeRule(rule)}>
                  {text.remove}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
