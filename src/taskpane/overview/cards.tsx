import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarClockRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { CheckOutcome } from "../../app/check-roadmap";
import type { Asked } from "../asked";
import { usePane } from "../pane-context";
import type { Go } from "../view-ids";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  // A long word goes below its figure where letters are large.
  card: { justifyContent: "flex-start", flexWrap: "wrap", minWidth: 0, padding: "6px 10px", fontWeight: tokens.fontWeightRegular },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
});

export interface CardsProps {
  readonly outcome: CheckOutcome;
  readonly go: Go;
}

interface Card {
  readonly id: "late" | "errors" | "warnings" | "infos";
  readonly view: "overdue" | "findings";
  /** What the figure counts. */
  readonly asked: Asked;
  readonly icon: React.JSX.Element;
}

const CARDS: readonly Card[] = [
  { id: "late", view: "overdue", asked: { section: "late" }, icon: <CalendarClockRegular /> },
  { id: "errors", view: "findings", asked: { severity: "error" }, icon: <ErrorCircleRegular /> },
  { id: "warnings", view: "findings", asked: { severity: "warning" }, icon: <WarningRegular /> },
  { id: "infos", view: "findings", asked: { severity: "info" }, icon: <InfoRegular /> },
];

/** The figures of the check; each leads to what it counts. */
export function Cards({ outcome: { summary, findings }, go }: CardsProps): React.JSX.Element {
  const { words: { pane: { overview, shell } } } = usePane();
  const styles = useStyles();
  const counts = { late: summary.overdue, errors: summary.errors, warnings: summary.warnings, infos: findings.length - summary.errors - summary.warnings };
  return (
    <div className={styles.cards}>
      {CARDS.map(({ id, view, asked, icon }) => (
        <Button
          key={id}
          className={styles.card}
          icon={icon}
          title={overview.opens(shell.views[view])}
          onClick={() => {
            go(view, { ...asked });
          }}
        >
          <span className={styles.count}>{counts[id]}</span> {overview.cards[id](counts[id])}
        </Button>
      ))}
    </div>
  );
}
