import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../app/session/review";
import { useAllWords } from "../all-words";
import { sayInPane } from "../logic/shell/say-in-pane";
import { useSession } from "../pane-context";
import { NoActions } from "../shared/no-actions";
import { ViewHeading } from "../shared/view-heading";
import { Breakdowns } from "./breakdowns";
import { BringLedger } from "./bring-ledger";
import { Files } from "./files";
import { Figures } from "./figures";
import { LedgerFindings } from "./ledger-findings";
import { NotCountedList } from "./not-counted-list";
import { OfNone } from "./of-none";
import { Reconciliation } from "./reconciliation";
import { Rules } from "./rules";
import { TiedActions } from "./tied-actions";
import { Untied } from "./untied";
import { useBringFiles } from "./use-bring-files";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", minHeight: "100%", boxSizing: "border-box" },
  heading: { margin: "0 0 -12px" },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** The money of the roadmap: by itself, and by the ledger once there is one. */
export function Money({ review }: { readonly review: Review }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const { ledger } = useSession();
  const bring = useBringFiles();
  const [isOver, setOver] = useState(false);
  const text = words.pane.money;
  const { result, sources, problem } = ledger;
  const hasActions = review.outcome.summary.actions > 0;
  return (
    <div
      className={mergeClasses(styles.view, isOver && styles.over)}
      onDragOver={(event) => {
        if (bring === undefined || !event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        if (bring === undefined) return;
        event.preventDefault();
        setOver(false);
        bring([...event.dataTransfer.files]);
      }}
    >
      <div className={styles.heading}>
        <ViewHeading heading={text.heading} {...(result === null ? {} : { beside: text.activityCode(result.activityCode) })} />
      </div>
      {result === null ? null : <Reconciliation result={result} />}
      {hasActions ? <Figures review={review} ledger={result} /> : <NoActions />}
      {problem === null ? null : (
        <p className={styles.problem} role="status">
          {sayInPane(words, problem)}
        </p>
      )}
      {result === null ? (
        <>
          <BringLedger review={review} bring={bring} />
          {sources.length === 0 ? null : <Files sources={sources} result={null} />}
        </>
      ) : (
        <div>
          <Untied result={result} />
          <OfNone result={result} />
          <LedgerFindings findings={result.findings} />
          <TiedActions result={result} />
          <Breakdowns reconciliation={result.reconciliation} />
          <NotCountedList result={result} />
          <Rules ledger={ledger} />
          <Files sources={sources} result={result}>
            <BringLedger review={review} bring={bring} />
          </Files>
        </div>
      )}
    </div>
  );
}
