import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", margin: "0 0 8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  beside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A view's name, and a word on what it holds. */
export function ViewHeading({ heading, beside }: { readonly heading: string; readonly beside?: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <h2 className={styles.heading} tabIndex={-1}>
        {heading}
      </h2>
      {beside === undefined ? null : <span className={styles.beside}>{beside}</span>}
    </div>
  );
}
