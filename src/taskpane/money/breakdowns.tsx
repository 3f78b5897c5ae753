import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GroupTotals, Reconciliation } from "../../core/finance/ledger/ledger-result";
import { monthText } from "../../core/grid/month";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";

const BREAKDOWNS = ["byMonth", "byUnit", "byAccount"] as const;
type Breakdown = (typeof BREAKDOWNS)[number];

const FIRST = 24;
const STEP = 100;

const useStyles = makeStyles({
  item: { padding: "4px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontVariantNumeric: "tabular-nums" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px", overflowWrap: "anywhere" },
  part: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The same reconciliation by month, unit and account. */
export function Breakdowns({ reconciliation }: { readonly reconciliation: Reconciliation }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const text = words.pane.money.reconciliation;
  const [opened, setOpened] = useState<ReadonlySet<Breakdown>>(new Set());
  const money = (cents: number): string => formatCents(cents, words.language);
  const nameOf = (by: Breakdown, { key, label }: GroupTotals): string => (key === "" ? text.without[by] : by === "byMonth" ? monthText(key) : label);
  const parts = ({ tiedCents, untiedCents, leftOutCents }: GroupTotals): readonly (readonly [string, number])[] => [[text.tied, tiedCents], [text.untied, untiedCents], [text.leftOut, leftOutCents]];
  return (
    <>
      {BREAKDOWNS.map((by) => (
        <Disclosure
          key={by}
          title={`${text.heading}: ${text.breakdowns[by].toLowerCase()} (${reconciliation[by].length})`}
          open={opened.has(by)}
          onToggle={() => {
            const next = new Set(opened);
            if (!next.delete(by)) next.add(by);
            setOpened(next);
          }}
        >
          <MoreList items={reconciliation[by]} keyOf={({ key }) => key} first={FIRST} step={STEP} moreLabel={words.pane.money.untied.more}>
            {(group) => (
              <div className={styles.item}>
                <div className={styles.line}>
                  <span>{nameOf(by, group)}</span>
                  <span>{money(group.totalCents)}</span>
                </div>
                {parts(group).map(([label, cents]) =>
                  cents === 0 ? null : (
                    <div key={label} className={`${styles.line} ${styles.part}`}>
                      <span>{label}</span>
                      <span>{money(cents)}</span>
                    </div>
                  ),
                )}
              </div>
            )}
          </MoreList>
        </Disclosure>
      ))}
    </>
  );
}
