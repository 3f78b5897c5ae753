import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarClockRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { CheckOutcome } from "../../app/check-roadmap";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  card: { justifyContent: "flex-start", minWidth: 0, padding: "6px 10px", fontWeight: tokens.fontWeightRegular },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
});

export interface CardsProps {
  readonly outcome: CheckOutcome;
  readonly go: (view: "findings" | "overdue") => void;
}

const CARDS = [
  { id: "late", view: "overdue", icon: <CalendarClockRegular /> },
  { id: "errors", view: "findings", icon: <ErrorCircleRegular /> },
  { id: "warnings", view: "findings", icon: <WarningRegular /> },
  { id: "infos", view: "findings", icon: <InfoRegular /> },
] as const;

/** The figures of the check; each leads to what it counts. */
export function Cards({ outcome: { summary, findings }, go }: CardsProps): React.JSX.Element {
  const { words: { pane: { overview, shell } } } = usePane();
  const styles = useStyles();
  const counts = { late: summary.overdue, errors: summary.errors, warnings: summary.warnings, infos: findings.length - summary.errors - summary.warnings };
  return (
    <div className={styles.cards}>
      {CARDS.map(({ id, view, icon }) => (
        <Button
          key={id}
          className={styles.card}
          icon={icon}
          title={overview.opens(shell.views[view])}
          onClick={() => {
            go(view);
          }}
        >
          <span className={styles.count}>{counts[id]}</span> {overview.cards[id](counts[id])}
        </Button>
      ))}
    </div>
  );
}
