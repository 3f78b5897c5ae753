import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import { differenceOf } from "../logic/money/difference";

const useStyles = makeStyles({
  // Always in sight, over what scrolls below it.
  place: { position: "sticky", top: "-8px", zIndex: 2, padding: "6px 0", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  lines: { margin: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  tie: { display: "flex", alignItems: "center", gap: "4px", margin: 0, fontSize: tokens.fontSizeBase200 },
  ties: { "& svg": { color: tokens.colorStatusSuccessForeground1 } },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Tied, untied and left out add up to what the files hold, to the cent. */
export function Reconciliation({ result }: { readonly result: LedgerResult }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const text = words.pane.money.reconciliation;
  const money = (cents: number): string => formatCents(cents, words.language);
  const { tiedCents, untiedCents, leftOutCents, totalCents } = result.reconciliation;
  const difference = differenceOf(result);
  return (
    <section className={styles.place} aria-label={text.heading}>
      <dl className={styles.lines}>
        {([[text.tied, tiedCents], [text.untied, untiedCents], [text.leftOut, leftOutCents]] as const).map(([label, cents]) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd className={styles.amount}>{money(cents)}</dd>
          </div>
        ))}
        <div className={mergeClasses(styles.line, styles.total)}>
          <dt>{text.total}</dt>
          <dd className={styles.amount}>{money(totalCents)}</dd>
        </div>
      </dl>
      <p className={mergeClasses(styles.tie, difference === 0 ? styles.ties : styles.differs)}>
        {difference === 0 ? <CheckmarkCircle16Filled aria-hidden /> : <ErrorCircle16Filled aria-hidden />}
        {difference === 0 ? text.ties(money(0)) : text.differs(money(difference))}
      </p>
    </section>
  );
}
