import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import type { NotCounted, NotCountedRow } from "../logic/money/not-counted";
import { notCounted } from "../logic/money/not-counted";
import { placeText } from "../logic/money/posting-text";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { Posting } from "./posting";
import { PostingPlace } from "./posting-place";

const FIRST = 10;
const STEP = 50;

const useStyles = makeStyles({
  group: { paddingLeft: "12px" },
  note: { margin: 0, padding: "0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The postings of one reason. */
function Reason({ group }: { readonly group: NotCounted }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const text = words.pane.money.reconciliation;
  const { reason, cents, isInLeftOut, rows } = group;
  const line = (each: NotCountedRow): React.JSX.Element =>
    each.row === null ? (
      <>{`${text.reads(each.found)} – ${placeText(each.source, words)}`}</>
    ) : (
      <Posting row={each.row} more={each.firstAt === undefined ? undefined : text.firstAt(placeText(each.firstAt, words))} />
    );
  return (
    <Disclosure
      title={[text.reasons[reason], text.rows(rows.length), ...(cents === null ? [] : [formatCents(cents, words.language)])].join(" · ")}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <p className={styles.note}>{isInLeftOut ? text.inLeftOut : text.inNoSum}</p>
      <MoreList items={rows} keyOf={({ source }) => `${source.file} ${source.sheet} ${source.row}`} first={FIRST} step={STEP} moreLabel={words.pane.money.untied.more}>
        {(each) => <PostingPlace source={each.source}>{line(each)}</PostingPlace>}
      </MoreList>
    </Disclosure>
  );
}

/** What is not counted, by the reason: nothing disappears. */
export function NotCountedList({ result }: { readonly result: LedgerResult }): React.JSX.Element | null {
  const styles = useStyles();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const groups = useMemo(() => notCounted(result), [result]);
  if (groups.length === 0) return null;
  return (
    <Disclosure
      title={`${words.pane.money.reconciliation.notCounted} (${groups.reduce((sum, { rows }) => sum + rows.length, 0)})`}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <div className={styles.group}>
        {groups.map((group) => (
          <Reason key={group.reason} group={group} />
        ))}
      </div>
    </Disclosure>
  );
}
