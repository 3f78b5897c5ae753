import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckOutcome } from "../../app/check-roadmap";
import { useAllWords } from "../all-words";
import { effectOf } from "../logic/columns/effect";

const useStyles = makeStyles({
  effect: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200 },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** What the changes that are tried out do to the figures of the check. */
export function Effect({ before, after }: { readonly before: CheckOutcome; readonly after: CheckOutcome }): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const { effect, noEffect } = words.pane.columns;
  const changes = effectOf(before, after, words);
  return (
    <p className={styles.effect}>
      <span className={styles.heading}>{effect}:</span> {changes.length === 0 ? noEffect : changes.join(", ")}
    </p>
  );
}
