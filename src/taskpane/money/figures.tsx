import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review } from "../../app/session/review";
import { focusYear } from "../../core/finance/focus-year";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import { formatCents } from "../../text/format";
import { useAllWords } from "../all-words";
import { actionText } from "../logic/money/action-text";
import type { YearFigures } from "../logic/money/year-figures";
import { yearFigures } from "../logic/money/year-figures";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { PlaceButton } from "../shared/place-button";

const useStyles = makeStyles({
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  grid: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 12px", margin: "0 0 4px", padding: "0 4px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  below: { padding: "0 4px 6px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

const FIRST = 10;
const STEP = 50;

/** One year: its figures, in sight or folded away, and the actions that they are made of. */
function Year({ figures, inSight, hasLedger, isOpen, onToggle }: { readonly figures: YearFigures; readonly inSight: boolean; readonly hasLedger: boolean; readonly isOpen: boolean; readonly onToggle: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const text = words.pane.money;
  const { year, budgetCents, actualCents, untiedCents, remainingCents, used, actualFrom, actions } = figures;
  const money = (cents: number): string => formatCents(cents, words.language);
  const share = used === null ? text.figures.noBudget : `${Math.round(used * 100)} %`;
  const lines: readonly (readonly [string, string])[] = [
    [text.figures.budget, money(budgetCents)],
    [text.figures.actual, money(actualCents)],
    [text.figures.remaining, money(remainingCents)],
    [text.figures.used, share],
    ...(untiedCents === 0 ? [] : [[text.figures.untied, money(untiedCents)] as const]),
  ];
  const name = year === null ? text.figures.withoutYear : text.figures.year(String(year));
  const sums = (
    <div className={styles.below}>
      <dl className={styles.grid}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.amount}>{value}</dd>
          </div>
        ))}
      </dl>
      {used === null ? null : <ProgressBar aria-hidden value={Math.max(0, Math.min(1, used))} thickness="large" color={used > 1 ? "error" : "brand"} />}
    </div>
  );
  return (
    <Disclosure
      title={`${name}${inSight || used === null ? "" : ` · ${text.figures.used.toLowerCase()} ${share}`} (${text.figures.actions(actions.length)})`}
      open={isOpen}
      onToggle={onToggle}
      below={inSight ? sums : null}
    >
      {inSight ? null : sums}
      {hasLedger && actualFrom === "roadmap" ? <p className={styles.note}>{text.figures.ownYear}</p> : null}
      <MoreList items={actions} keyOf={({ action }) => String(action.row)} first={FIRST} step={STEP} moreLabel={text.untied.more}>
        {({ action, budgetCents: budget, actualCents: actual }) => (
          <PlaceButton chosen={false} onClick={() => void session.show({ cell: null, row: action.row })}>
            {actionText(action, words)}
            <span className={styles.line}>
              <span>{`${text.figures.budget} ${money(budget)}`}</span>
              <span>{`${text.figures.actual} ${money(actual)}`}</span>
            </span>
          </PlaceButton>
        )}
      </MoreList>
    </Disclosure>
  );
}

/** Budget, actual, what remains and how much is used, by year; the years beside the present one are folded away. */
export function Figures({ review, ledger }: { readonly review: Review; readonly ledger: LedgerResult | null }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const text = words.pane.money.figures;
  const { roadmap } = review.loaded;
  const years = useMemo(() => yearFigures(roadmap, ledger), [roadmap, ledger]);
  const [opened, setOpened] = useState<ReadonlySet<number | null>>(new Set());
  const focus = focusYear(years, ({ actualFrom }) => actualFrom === "ledger", review.outcome.asOf) ?? years[0];
  const toggle = (year: number | null): void => {
    const next = new Set(opened);
    if (!next.delete(year)) next.add(year);
    setOpened(next);
  };
  const ordered = focus === undefined ? years : [focus, ...years.filter((each) => each !== focus)];
  return (
    <section aria-label={text.heading}>
      <p className={styles.note}>{years.length === 0 ? text.none : ledger === null ? text.fromRoadmap : text.fromLedger}</p>
      {ordered.map((figures) => (
        <Year
          key={figures.year}
          figures={figures}
          inSight={figures === focus}
          hasLedger={ledger !== null}
          isOpen={opened.has(figures.year)}
          onToggle={() => {
            toggle(figures.year);
          }}
        />
      ))}
    </section>
  );
}
