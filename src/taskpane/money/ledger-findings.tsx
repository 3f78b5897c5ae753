import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LedgerCheck, LedgerFinding } from "../../core/finance/ledger/ledger-finding";
import { makeLedgerSay, sayLedgerFinding } from "../../text/ledger-words";
import { SeverityIcon } from "../findings/severity-icon";
import { findingGroups } from "../logic/money/finding-groups";
import { placeText } from "../logic/money/posting-text";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { PlaceButton } from "../shared/place-button";
import { PostingPlace } from "./posting-place";

const FIRST = 10;
const STEP = 50;

const useStyles = makeStyles({
  groups: { paddingLeft: "12px" },
  title: { display: "flex", gap: "6px", "& svg": { flexShrink: 0, marginTop: "2px" } },
  note: { margin: 0, padding: "0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  place: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  plain: { padding: "6px 8px", overflowWrap: "anywhere" },
});

/** One finding: the posting that it is about, or the action, leads to its row. */
function Finding({ finding }: { readonly finding: LedgerFinding }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const message = sayLedgerFinding(words.ledger.findings, finding, makeLedgerSay(words.language, words.values, words.pane.shell.actionInRow));
  const { source, facts } = finding;
  if (source !== null) {
    return (
      <PostingPlace source={source}>
        {message}
        <span className={styles.place}>{placeText(source, words)}</span>
      </PostingPlace>
    );
  }
  if (!("action" in facts) || typeof facts.action === "string") return <div className={styles.plain}>{message}</div>;
  const { row } = facts.action;
  return (
    <PlaceButton chosen={false} onClick={() => void session.show({ cell: null, row })}>
      {message}
    </PlaceButton>
  );
}

/** What somebody should look at in the ledger, by the check, the gravest first. */
export function LedgerFindings({ findings }: { readonly findings: readonly LedgerFinding[] }): React.JSX.Element | null {
  const styles = useStyles();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<LedgerCheck>>(new Set());
  const groups = useMemo(() => findingGroups(findings), [findings]);
  if (groups.length === 0) return null;
  return (
    <Disclosure
      title={words.pane.money.findings(findings.length)}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <div className={styles.groups}>
        {groups.map(({ check, severity, findings: cases }) => (
          <Disclosure
            key={check}
            title={
              <span className={styles.title}>
                <SeverityIcon severity={severity} />
                {`${words.ledger.findings[check].name} (${cases.length})`}
              </span>
            }
            open={opened.has(check)}
            onToggle={() => {
              const next = new Set(opened);
              if (!next.delete(check)) next.add(check);
              setOpened(next);
            }}
          >
            <p className={styles.note}>{words.ledger.findings[check].advice}</p>
            <MoreList items={cases} keyOf={(finding) => JSON.stringify(finding)} first={FIRST} step={STEP} moreLabel={words.pane.money.untied.more}>
              {(finding) => <Finding finding={finding} />}
            </MoreList>
          </Disclosure>
        ))}
      </div>
    </Disclosure>
  );
}
