import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../app/session/review";
import type { FindingGroup } from "../../core/checks/group-findings";
import { makeSay } from "../../text/say-finding";
import type { NextStep } from "../logic/overview/next-steps";
import { nextSteps } from "../logic/overview/next-steps";
import { sayStep } from "../logic/overview/say-step";
import { usePane } from "../pane-context";
import type { Go } from "../view-ids";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", padding: "5px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "64px" },
});

function keyOf(step: NextStep): string {
  return step.kind === "meeting" ? step.kind : step.group.key;
}

export interface NextStepsListProps {
  readonly review: Review;
  readonly fix: (group: FindingGroup) => void;
  readonly go: Go;
}

/** What to do next; each step has a button that does it, or leads to where it is done. */
export function NextStepsList({ review, fix, go }: NextStepsListProps): React.JSX.Element | null {
  const { session, words } = usePane();
  const styles = useStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { loaded: { roadmap }, outcome, request } = review;
  const say = useMemo(() => makeSay(words, roadmap), [words, roadmap]);
  const steps = useMemo(
    () => nextSteps({ groups: outcome.groups, fixable: ({ findings }) => session.preview(findings).length, meeting: request.nextMeeting, dueBefore: outcome.summary.dueSoon }),
    [session, outcome, request],
  );
  const take = (step: NextStep): void => {
    if (step.kind === "fix") fix(step.group);
    else if (step.kind === "meeting") go("overdue", { section: "soon" });
    else go("findings", { check: step.group.check });
  };
  if (steps.length === 0) return null;
  const { overview } = words.pane;
  return (
    <section>
      <h3 className={styles.heading}>{overview.next}</h3>
      <ul className={styles.list}>
        {steps.map((step) => {
          const text = sayStep(step, words, say);
          const action = step.kind === "fix" ? overview.fix : overview.show;
          return (
            <li key={keyOf(step)} className={styles.step} data-item>
              <span className={styles.text}>{text}</span>
              <Button
                {...restoreFocus}
                size="small"
                className={styles.button}
                aria-label={`${action}: ${text}`}
                onClick={() => {
                  take(step);
                }}
              >
                {action}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
