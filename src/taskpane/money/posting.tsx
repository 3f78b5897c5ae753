import { makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerRow } from "../../core/finance/ledger/ledger-row";
import { useAllWords } from "../all-words";
import { placeText, postingText } from "../logic/money/posting-text";

const useStyles = makeStyles({
  first: { display: "flex", justifyContent: "space-between", gap: "8px" },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** One posting: what it is, its amount, and where it stands. */
export function Posting({ row, more }: { readonly row: LedgerRow; readonly more?: string | undefined }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const { amount, what, details } = postingText(row, words);
  return (
    <>
      <span className={styles.first}>
        <span className={styles.what}>{what}</span>
        <span className={styles.amount}>{amount}</span>
      </span>
      <span className={styles.detail}>{details}</span>
      <span className={styles.detail}>{placeText(row.source, words)}</span>
      {more === undefined ? null : <span className={styles.detail}>{more}</span>}
    </>
  );
}
