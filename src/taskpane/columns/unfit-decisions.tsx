import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import { fieldName } from "../../text/field-words";
import { useAllWords } from "../all-words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", marginBottom: "8px" },
  text: { whiteSpace: "normal", paddingBlock: "6px", overflowWrap: "anywhere" },
});

interface UnfitDecisionsProps {
  readonly decisions: readonly DecidedColumn[];
  readonly onForget: (decision: DecidedColumn) => void;
}

/** What was decided of columns that are no more in the table: it is said, and forgotten only when somebody says so. */
export function UnfitDecisions({ decisions, onForget }: UnfitDecisionsProps): React.JSX.Element | null {
  const styles = useStyles();
  const words = useAllWords();
  const text = words.pane.columns;
  if (decisions.length === 0) return null;
  return (
    <div className={styles.list}>
      {decisions.map((decision) => (
        <MessageBar key={`${decision.position} ${decision.header}`} intent="warning">
          <MessageBarBody className={styles.text}>{text.unfit(decision.header, decision.field === null ? null : fieldName(words.fields, decision.field))}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              aria-label={text.forgetLabel(decision.header)}
              onClick={() => {
                onForget(decision);
              }}
            >
              {text.forget}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
