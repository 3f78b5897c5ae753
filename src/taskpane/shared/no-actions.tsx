import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  place: { padding: "24px 8px", textAlign: "center" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Said where a table has been found but holds no action yet: neither good nor bad. */
export function NoActions(): React.JSX.Element {
  const styles = useStyles();
  const { words: { pane: { findings } } } = usePane();
  return (
    <div className={styles.place}>
      <p className={styles.title}>{findings.noActions}</p>
      <p className={styles.detail}>{findings.noActionsDetail}</p>
    </div>
  );
}
