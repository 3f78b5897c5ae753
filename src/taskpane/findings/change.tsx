import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { HiddenText } from "../shared/hidden-text";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Old and new side by side: what stands in a cell, and what will. */
export function Change({ before, after }: { readonly before: string; readonly after: string }): React.JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <span className={styles.line}>
      {before} <span aria-hidden>→</span>
      <HiddenText>{` ${words.pane.findings.becomes} `}</HiddenText> <span className={styles.after}>{after}</span>
    </span>
  );
}
