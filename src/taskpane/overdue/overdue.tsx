import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review } from "../../app/session/review";
import { formatDay } from "../../text/format";
import type { Asked } from "../asked";
import { lateByOwner } from "../logic/overdue/late-by-owner";
import type { OverdueSection, OverdueSectionId } from "../logic/overdue/sections";
import { overdueSections } from "../logic/overdue/sections";
import { reportInputOf } from "../logic/reports/report-input";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { EmptyState } from "../shared/empty-state";
import { MoreList } from "../shared/more-list";
import { NoActions } from "../shared/no-actions";
import { PlaceButton } from "../shared/place-button";
import { ViewHeading } from "../shared/view-heading";
import { Chase } from "./chase";

/** The worst come first; the rest is a click away, so that the other sections stay in reach. */
const FIRST = 10;
const STEP = 200;

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", fontSize: tokens.fontSizeBase200 },
  owner: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: "0 0 4px", padding: "0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Which sections are open at first: what somebody came for, else the worst that there is. */
function openAtFirst(sections: readonly OverdueSection[], asked: Asked | undefined): ReadonlySet<OverdueSectionId> {
  if (asked?.section !== undefined) return new Set([asked.section]);
  const first = sections.find(({ rows }) => rows.length > 0);
  return new Set(first === undefined ? [] : [first.id]);
}

/** The lists of the overdue report: late, due soon, without a date, and what else deserves a look. */
export function Overdue({ review, asked }: { readonly review: Review; readonly asked: Asked | undefined }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const text = words.pane.overdue;
  const input = useMemo(() => reportInputOf(review, words), [review, words]);
  const sections = useMemo(() => overdueSections(input), [input]);
  const late = useMemo(() => lateByOwner(input), [input]);
  const [opened, setOpened] = useState(() => openAtFirst(sections, asked));
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setOpened(openAtFirst(sections, asked));
  }
  const [chosen, setChosen] = useState<string | null>(null);
  const lateCount = review.outcome.overdue.length;
  const asOf = formatDay(input.asOf);
  const toggle = (id: OverdueSectionId): void => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return (
    <>
      <ViewHeading heading={text.heading} beside={words.pane.reports.asOf(asOf)} />
      {input.rows.length === 0 ? <NoActions /> : lateCount === 0 ? <EmptyState title={text.fine} detail={text.fineDetail(asOf)} /> : <Chase late={late} asOf={input.asOf} />}
      {sections.map(({ id, heading, rows, itemOf }) =>
        rows.length === 0 ? null : (
          <Disclosure
            key={id}
            title={`${heading} (${rows.length})`}
            open={opened.has(id)}
            onToggle={() => {
              toggle(id);
            }}
          >
            {id === "soon" ? <p className={styles.note}>{text.soonUntil(formatDay(input.soonUntil))}</p> : null}
            <MoreList items={rows} keyOf={({ action }) => String(action.row)} first={FIRST} step={STEP} moreLabel={text.more}>
              {(row) => {
                const item = itemOf(row);
                return (
                  <PlaceButton
                    chosen={chosen === `${id} ${item.row}`}
                    onClick={() => {
                      setChosen(`${id} ${item.row}`);
                      void session.show(item);
                    }}
                  >
                    <span className={styles.title}>{item.id === "" ? item.title : `${item.id} ${item.title}`}</span>
                    <span className={styles.detail}>{item.reason}</span>
                    {item.owner === null ? null : <span className={styles.owner}>{text.owner(item.owner)}</span>}
                  </PlaceButton>
                );
              }}
            </MoreList>
          </Disclosure>
        ),
      )}
    </>
  );
}
