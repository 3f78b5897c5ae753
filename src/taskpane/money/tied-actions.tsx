import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LedgerResult, TiedRow } from "../../core/finance/ledger/ledger-result";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import { actionText } from "../logic/money/action-text";
import { postingText } from "../logic/money/posting-text";
import { sayTie } from "../logic/money/say-tie";
import type { TiedGroup } from "../logic/money/tied-groups";
import { tiedGroups } from "../logic/money/tied-groups";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { Posting } from "./posting";
import { PostingPlace } from "./posting-place";

const FIRST = 20;
const STEP = 50;

const useStyles = makeStyles({
  groups: { paddingLeft: "12px" },
  undo: { margin: "0 0 4px 8px" },
  none: { margin: 0, padding: "0 8px" },
});

/** An action's cost by the ledger, and the postings that it is made of. */
function Group({ group }: { readonly group: TiedGroup }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const { untied: text } = words.pane.money;
  const line = ({ key, row, why }: TiedRow): React.JSX.Element => (
    <>
      <PostingPlace source={row.source}>
        <Posting row={row} more={sayTie(why, words)} />
      </PostingPlace>
      {why.kind === "decision" ? (
        <Button size="small" className={styles.undo} aria-label={text.label(text.undo, postingText(row, words).name)} onClick={() => void session.ledger.release(key)}>
          {text.undo}
        </Button>
      ) : null}
    </>
  );
  return (
    <Disclosure
      title={`${actionText(group.action, words)} · ${formatCents(group.cents, words.language)} (${group.rows.length})`}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <MoreList items={group.rows} keyOf={({ key }) => key} first={FIRST} step={STEP} moreLabel={text.more}>
        {line}
      </MoreList>
    </Disclosure>
  );
}

/** The tied postings by action, the dearest first; each says why it belongs there, and where it stands. */
export function TiedActions({ result }: { readonly result: LedgerResult }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const groups = useMemo(() => tiedGroups(result), [result]);
  const text = words.pane.money.tied;
  return (
    <Disclosure
      title={text.heading(result.tied.length)}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      {groups.length === 0 ? <p className={styles.none}>{text.none}</p> : null}
      <MoreList className={styles.groups} items={groups} keyOf={({ action }) => String(action.row)} first={FIRST} step={STEP} moreLabel={words.pane.money.untied.more}>
        {(group) => <Group group={group} />}
      </MoreList>
    </Disclosure>
  );
}
