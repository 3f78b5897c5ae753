import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Roadmap } from "../../core/reading/roadmap";
import { usePane } from "../pane-context";
import type { Go } from "../view-ids";

const useStyles = makeStyles({ text: { whiteSpace: "normal", paddingBlock: "6px", overflowWrap: "anywhere" } });

/** Says when columns that somebody decided about are gone, and leads to the columns. */
export function UnfitColumns({ roadmap: { unfitDecisions }, go }: { readonly roadmap: Pick<Roadmap, "unfitDecisions">; readonly go: Go }): React.JSX.Element | null {
  const styles = useStyles();
  const { words: { pane: { overview, shell } } } = usePane();
  if (unfitDecisions.length === 0) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody className={styles.text}>{overview.unfitColumns(unfitDecisions.map(({ header }) => header))}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            go("columns");
          }}
        >
          {shell.views.columns}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
