import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerSourceRead } from "../../app/session/ledger/ledger-state";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import { monthText } from "../../core/grid/month";
import { sayInPane } from "../logic/shell/say-in-pane";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 4px 8px" },
  item: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { display: "block", color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0 },
});

interface FilesProps {
  readonly sources: readonly LedgerSourceRead[];
  readonly result: LedgerResult | null;
  /** What stands below the list. */
  readonly children?: React.ReactNode;
}

/** What the ledger is made of: each file or sheet with what was found in it, or why nothing was. */
export function Files({ sources, result, children }: FilesProps): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const text = words.pane.money.files;
  const hasProblem = sources.some(({ problem }) => problem !== null);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const details = (name: string): readonly string[] => {
    const summary = result?.files.find(({ file }) => file === name);
    if (summary === undefined) return [];
    const { rows, duplicates, firstMonth, lastMonth, totalCents } = summary;
    const months = [firstMonth, lastMonth].flatMap((month) => (month === null ? [] : [monthText(month)]));
    return [text.postings(rows), [...new Set(months)].join("–"), formatCents(totalCents, words.language), ...(duplicates === 0 ? [] : [text.duplicates(duplicates)])].filter((part) => part !== "");
  };
  return (
    <Disclosure
      title={text.heading(sources.length)}
      open={isOpen ?? (hasProblem || result === null)}
      onToggle={() => {
        setOpen(!(isOpen ?? (hasProblem || result === null)));
      }}
    >
      <ul className={styles.list}>
        {sources.map(({ name, kind, problem }) => (
          <li key={name} className={styles.item}>
            <div className={styles.text}>
              {kind === "sheet" ? `${name} (${text.fromSheet})` : name}
              {problem === null ? <span className={styles.detail}>{details(name).join(" · ")}</span> : <span className={styles.problem} role="status">{sayInPane(words, problem)}</span>}
            </div>
            <Button size="small" className={styles.button} aria-label={text.removeLabel(name)} onClick={() => void session.ledger.remove(name)}>
              {text.remove}
            </Button>
          </li>
        ))}
      </ul>
      {children}
    </Disclosure>
  );
}
