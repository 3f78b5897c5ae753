import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import { useAllWords } from "../all-words";
import { postingText } from "../logic/money/posting-text";
import { rowsOfNone } from "../logic/money/untied-items";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { Posting } from "./posting";
import { PostingPlace } from "./posting-place";

const FIRST = 10;
const STEP = 50;

const useStyles = makeStyles({ undo: { margin: "0 0 4px 8px" } });

/** The postings of which it was said that they belong to no action, and the way back. */
export function OfNone({ result }: { readonly result: LedgerResult }): React.JSX.Element | null {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const [isOpen, setOpen] = useState(false);
  const rows = useMemo(() => rowsOfNone(result), [result]);
  const text = words.pane.money.untied;
  if (rows.length === 0) return null;
  return (
    <Disclosure
      title={text.noneHeading(rows.length)}
      open={isOpen}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      <MoreList items={rows} keyOf={({ key }) => key} first={FIRST} step={STEP} moreLabel={text.more}>
        {({ key, row }) => (
          <>
            <PostingPlace source={row.source}>
              <Posting row={row} />
            </PostingPlace>
            <Button size="small" className={styles.undo} aria-label={text.label(text.undo, postingText(row, words).name)} onClick={() => void session.ledger.release(key)}>
              {text.undo}
            </Button>
          </>
        )}
      </MoreList>
    </Disclosure>
  );
}
