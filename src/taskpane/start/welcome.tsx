import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../pane-context";

/** Under which key it is remembered that the person has seen the card. */
const SEEN = "welcome";

const useStyles = makeStyles({
  card: { padding: "8px 12px", border: `1px solid ${tokens.colorBrandStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: { margin: "0 0 8px", paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** The one card of the first time: what the add-in does, until the person has read it. */
export function Welcome(): React.JSX.Element | null {
  const styles = useStyles();
  const { memory, words: { pane: { start } } } = usePane();
  const [seen, setSeen] = useState(() => memory.recall(SEEN) !== null);
  const id = useId();
  if (seen) return null;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {start.welcome}
      </h3>
      <ul className={styles.lines}>
        {start.lines.map((line) => <li key={line}>{line}</li>)}
      </ul>
      <Button
        size="small"
        onClick={() => {
          memory.keep(SEEN, "1");
          setSeen(true);
        }}
      >
        {start.understood}
      </Button>
    </section>
  );
}
