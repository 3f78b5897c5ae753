import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { previewDecided } from "../../app/session/preview-decided";
import type { Review } from "../../app/session/review";
import { roadmapSheet } from "../../app/session/review";
import { yearOf } from "../../core/grid/day";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import { withDecision } from "../../core/reading/decided-columns";
import { sayProblem } from "../../text/problem-words";
import { useAllWords } from "../all-words";
import { columnLines } from "../logic/columns/column-lines";
import { fieldChoices } from "../logic/columns/field-choices";
import { usePane, useSession } from "../pane-context";
import { ViewHeading } from "../shared/view-heading";
import { ColumnItem } from "./column-item";
import { Effect } from "./effect";
import { UnfitDecisions } from "./unfit-decisions";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // In reach however long the list is.
  foot: { position: "sticky", bottom: "-8px", padding: "8px 0", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  save: { flexGrow: 1 },
});

/** Which field each column is. What is chosen is tried out at once, and holds when it is saved. */
export function Columns({ review }: { readonly review: Review }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const { choices } = useSession();
  const stored = choices.decided;
  const text = words.pane.columns;
  const [draft, setDraft] = useState<readonly DecidedColumn[] | null>(null);
  const [saved, setSaved] = useState(false);
  const tried = useDeferredValue(draft);
  const preview = useMemo(() => (tried === null ? undefined : previewDecided(review, choices, tried)), [tried, review, choices]);
  const shown = preview?.ok === true ? preview.value : review;
  const { roadmap } = shown.loaded;
  const lines = useMemo(() => columnLines(roadmap, roadmapSheet(shown).grid), [roadmap, shown]);
  const fields = useMemo(() => fieldChoices(roadmap, yearOf(shown.request.asOf), words), [roadmap, shown, words]);
  const change = (next: readonly DecidedColumn[]): void => {
    setSaved(false);
    setDraft(JSON.stringify(next) === JSON.stringify(stored) ? null : next);
  };
  return (
    <>
      <ViewHeading heading={text.heading} beside={words.pane.settings.columnsUnderstood(lines.filter(({ field }) => field !== null).length, lines.length)} />
      <p className={styles.note}>{text.intro}</p>
      <UnfitDecisions
        decisions={roadmap.unfitDecisions}
        onForget={(gone) => {
          change((draft ?? stored).filter((each) => each !== gone));
        }}
      />
      <ul className={styles.list}>
        {lines.map((line) => (
          <ColumnItem
            key={line.position}
            line={line}
            fields={fields}
            onChoose={(choice) => {
              change(withDecision(draft ?? stored, { sheet: roadmap.table.sheet, header: line.header, position: line.position }, choice));
            }}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <div role="status">{draft === null ? (saved ? text.saved : "") : preview?.ok === false ? sayProblem(words.problems, preview.problem) : <Effect before={review.outcome} after={shown.outcome} />}</div>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            className={styles.save}
            disabledFocusable={draft === null}
            onClick={() => {
              if (draft === null) return;
              setDraft(null);
              setSaved(true);
              void session.decideColumns(draft);
            }}
          >
            {text.save}
          </Button>
          {draft === null ? null : (
            <Button
              onClick={() => {
                setDraft(null);
              }}
            >
              {text.discard}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
