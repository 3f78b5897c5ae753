import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", alignItems: "center", gap: "4px", padding: "24px 8px", textAlign: "center" },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Said in place of a list that has nothing to list, since all is well. */
export function EmptyState({ title, detail }: { readonly title: string; readonly detail?: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <CheckmarkCircle32Regular className={styles.icon} aria-hidden />
      <p className={styles.title}>{title}</p>
      {detail === undefined ? null : <p className={styles.detail}>{detail}</p>}
    </div>
  );
}
