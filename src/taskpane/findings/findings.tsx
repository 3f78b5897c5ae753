import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { Review } from "../../app/session/review";
import type { Finding } from "../../core/checks/finding";
import type { FindingGroup } from "../../core/checks/group-findings";
import { formatDay } from "../../text/format";
import type { Asked } from "../asked";
import { askedFilter } from "../logic/findings/asked-filter";
import { needsDecision } from "../logic/findings/needs-decision";
import type { FindingFilter } from "../logic/findings/filter-groups";
import { filterGroups, isFiltering, NO_FILTER } from "../logic/findings/filter-groups";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { EmptyState } from "../shared/empty-state";
import { MoreList } from "../shared/more-list";
import { NoActions } from "../shared/no-actions";
import { ViewHeading } from "../shared/view-heading";
import { AcceptDialog } from "./accept-dialog";
import { AcceptedList } from "./accepted-list";
import type { AskAbout } from "./ask-about";
import { FilterBar } from "./filter-bar";
import { FindingsProvider, makeModel } from "./findings-model";
import { FixDialog } from "./fix-dialog";
import { GroupCard } from "./group-card";
import { useKeptFocus } from "./use-kept-focus";
import { useKnownOrder } from "./use-known-order";

/** So many causes are shown at first. */
const GROUPS = 100;

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  folded: { marginTop: "8px" },
  all: { marginBottom: "8px" },
});

/** What a dialog is open about. */
interface Question {
  readonly what: "fix" | "accept";
  readonly findings: readonly [Finding, ...Finding[]];
}

function count(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** The findings of a review; those that somebody came for, until another filter is chosen. */
export function Findings({ review, asked }: { readonly review: Review; readonly asked: Asked | undefined }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const text = words.pane.findings;
  const { outcome, loaded: { roadmap } } = review;
  const model = useMemo(() => makeModel(review, session, words), [review, session, words]);
  const [filter, setFilter] = useState<FindingFilter>(() => askedFilter(asked));
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setFilter(askedFilter(asked));
  }
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const [unfolded, setUnfolded] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const restoreFocus = useRestoreFocusTarget();
  const view = useRef<HTMLDivElement>(null);

  const applied = useDeferredValue(filter);
  const all = useKnownOrder(outcome.groups);
  const groups = useMemo(() => filterGroups(all, applied, model), [all, applied, model]);
  // Whoever asks for notes gets all of them.
  const showsAll = applied.severities.has("info");
  const shown = groups.filter((group) => showsAll || needsDecision(group));
  const folded = groups.filter((group) => !showsAll && !needsDecision(group));
  const keepFocus = useKeptFocus(view, outcome);

  const ask = useCallback<AskAbout>((what, [first, ...others]) => {
    if (first !== undefined) setQuestion({ what, findings: [first, ...others] });
  }, []);
  const onOpen = useCallback((key: string, open: boolean) => {
    setOpenKeys((keys) => {
      const next = new Set(keys);
      if (open) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const close = useCallback(() => {
    setQuestion(null);
  }, []);

  const list = (items: readonly FindingGroup[]): React.JSX.Element => (
    <MoreList items={items} keyOf={({ key }) => key} first={GROUPS} step={GROUPS} moreLabel={text.more}>
      {(group) => (
        <div data-item>
          <GroupCard group={group} open={openKeys.has(group.key)} onOpen={onOpen} ask={ask} />
        </div>
      )}
    </MoreList>
  );
  const foldedFindings = folded.flatMap(({ findings }) => findings);
  return (
    <FindingsProvider value={model}>
      <div ref={view} onFocus={keepFocus}>
        <ViewHeading heading={text.heading} beside={<span role={isFiltering(applied) ? "status" : undefined}>{text.findings(count(groups))}</span>} />
        {outcome.findings.length === 0 && outcome.summary.actions === 0 ? (
          <NoActions />
        ) : outcome.findings.length === 0 ? (
          <EmptyState title={text.fine} detail={text.fineDetail(outcome.summary.actions, formatDay(outcome.asOf))} />
        ) : (
          <>
            <FilterBar groups={all} filter={filter} onFilter={setFilter} />
            {shown.length > 0 || isFiltering(applied) ? null : <EmptyState title={text.nothingToDecide} detail={text.fineDetail(outcome.summary.actions, formatDay(outcome.asOf))} />}
            {list(shown)}
            {isFiltering(applied) && groups.length === 0 ? <p className={styles.note}>{text.noMatch}</p> : null}
            {isFiltering(filter) ? (
              <Button
                size="small"
                onClick={() => {
                  setFilter(NO_FILTER);
                  view.current?.querySelector<HTMLElement>("input")?.focus();
                }}
              >
                {text.clearFilters}
              </Button>
            ) : null}
            {folded.length === 0 ? null : (
              <div className={styles.folded}>
                <Disclosure
                  title={text.folded(foldedFindings.length)}
                  open={unfolded}
                  onToggle={() => {
                    setUnfolded(!unfolded);
                  }}
                >
                  <p className={styles.note}>{text.foldedHint}</p>
                  {foldedFindings.some((finding) => model.editOf(finding) !== undefined) ? (
                    <Button
                      {...restoreFocus}
                      size="small"
                      className={styles.all}
                      onClick={() => {
                        ask("fix", foldedFindings);
                      }}
                    >
                      {text.fixAll}
                    </Button>
                  ) : null}
                  {list(folded)}
                </Disclosure>
              </div>
            )}
          </>
        )}
        <AcceptedList accepted={outcome.accepted} roadmap={roadmap} />
      </div>
      {question === null ? null : question.what === "fix" ? <FixDialog findings={question.findings} onClose={close} /> : <AcceptDialog findings={question.findings} onClose={close} />}
    </FindingsProvider>
  );
}
