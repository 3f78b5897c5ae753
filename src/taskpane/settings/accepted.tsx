import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Roadmap } from "../../core/reading/roadmap";
import { makeSay } from "../../text/say-finding";
import { useAllWords } from "../all-words";
import { acceptedLines } from "../logic/settings/say-accepted";
import { usePane, useSession } from "../pane-context";
import { Hint, Section } from "./section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** The findings that were accepted as they are, why, and the way back. */
export function Accepted({ roadmap }: { readonly roadmap: Roadmap }): React.JSX.Element {
  const { session } = usePane();
  const words = useAllWords();
  const { accepted } = useSession().choices;
  const styles = useStyles();
  const { settings } = words.pane;
  const lines = acceptedLines(accepted, words, makeSay(words, roadmap));
  return (
    <Section heading={settings.accepted}>
      {lines.length === 0 ? <Hint>{settings.noneAccepted}</Hint> : null}
      <ul className={styles.list}>
        {lines.map(({ key, what, where, reason, accepted: each }) => (
          <li key={key} className={styles.line}>
            <div className={styles.text}>
              {what}
              <Hint>{`${where}. ${reason}`}</Hint>
            </div>
            <Button size="small" className={styles.button} aria-label={settings.openAgainLabel(`${what}, ${where}`)} onClick={() => void session.withdraw([each])}>
              {settings.openAgain}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
