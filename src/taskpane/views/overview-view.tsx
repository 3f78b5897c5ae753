import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FindingGroup } from "../../core/checks/group-findings";
import { formatDay } from "../../text/format";
import { today } from "../edge";
import { useKeptFocus } from "../findings/use-kept-focus";
import { isFine } from "../logic/overview/is-fine";
import { statusShares } from "../logic/overview/status-shares";
import { Cards } from "../overview/cards";
import { FixStep } from "../overview/fix-step";
import { NextStepsList } from "../overview/next-steps-list";
import { StatusBar } from "../overview/status-bar";
import { UnfitColumns } from "../overview/unfit-columns";
import { usePane, useSession } from "../pane-context";
import { useCheckedAt } from "../parts/checked-at";
import { EmptyState } from "../shared/empty-state";
import { HiddenText } from "../shared/hidden-text";
import { NoActions } from "../shared/no-actions";
import { Welcome } from "../start/welcome";
import type { ViewProps } from "../view-ids";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "14px", minHeight: "100%" },
  heading: { margin: "0 0 -14px" },
  checked: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { position: "sticky", bottom: "-8px", display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "auto", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: tokens.colorNeutralBackground1 },
  action: { flexGrow: 1, paddingInline: "8px", "@media (max-width: 340px)": { paddingInline: "4px", fontSize: tokens.fontSizeBase200 } },
});

/** When the table was looked at, in words. */
function useChecked(): string {
  const { words: { pane: { overview } } } = usePane();
  const { hours, minutes } = useCheckedAt();
  return overview.checked(formatDay(today()), hours, String(minutes).padStart(2, "0"));
}

function Actions({ go }: Pick<ViewProps, "go">): React.JSX.Element {
  const { session, words: { pane: { overview } } } = usePane();
  const { marked } = useSession();
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        className={styles.action}
        onClick={() => {
          go("reports");
        }}
      >
        {overview.write}
      </Button>
      {session.capabilities().marks ? (
        <Button className={styles.action} onClick={() => void session.mark(!marked)}>
          {marked ? overview.clearMarks : overview.mark}
        </Button>
      ) : null}
    </div>
  );
}

/** The answer: how the actions stand, what is wrong and late, and what to do next. */
export function OverviewView({ go }: ViewProps): React.JSX.Element {
  const { words } = usePane();
  const { review } = useSession();
  const styles = useStyles();
  const checked = useChecked();
  const [fixing, setFixing] = useState<FindingGroup | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(view, review);
  if (review === null) return <></>;
  const { outcome } = review;
  const { overview } = words.pane;
  const fine = isFine(outcome.summary);
  return (
    <>
      <div ref={view} className={styles.view} onFocus={keepFocus}>
        <h2 className={styles.heading} tabIndex={-1}>
          <HiddenText>{overview.heading}</HiddenText>
        </h2>
        <Welcome />
        <UnfitColumns roadmap={review.loaded.roadmap} go={go} />
        {outcome.summary.actions === 0 ? <NoActions /> : fine ? <EmptyState title={overview.fine} detail={checked} /> : null}
        <StatusBar review={review} label={overview.statuses} shares={statusShares(outcome.summary, words)} />
        <Cards outcome={outcome} go={go} />
        <NextStepsList review={review} fix={setFixing} go={go} />
        {fine ? null : <p className={styles.checked}>{checked}</p>}
        <Actions go={go} />
      </div>
      {fixing === null ? null : (
        <FixStep
          review={review}
          findings={fixing.findings}
          onClose={() => {
            setFixing(null);
          }}
        />
      )}
    </>
  );
}
