import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane, useSession } from "../pane-context";

/** Work that is over by then is not worth a word, in milliseconds. */
const WORTH_A_WORD = 1000;

const useStyles = makeStyles({
  bar: { padding: "6px 12px", backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginBottom: "4px" },
});

/** Whether something has been true for a while. */
function useLasting(isOn: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isOn, milliseconds]);
  return isLasting;
}

/** What is under way, once it takes longer than a moment, and the way to call it off. */
export function WorkBar(): React.JSX.Element | null {
  const { session, words: { pane: { shell } } } = usePane();
  const { work } = useSession();
  const styles = useStyles();
  const isLasting = useLasting(work !== null, WORTH_A_WORD);
  if (work === null || !isLasting) return null;
  const { kind, done, total, stop } = work;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text size={200}>{shell.working[kind]}</Text>
        {stop === "no" ? null : (
          <Button
            size="small"
            disabledFocusable={stop === "asked"}
            onClick={() => {
              session.callOff();
            }}
          >
            {stop === "asked" ? shell.callingOff : shell.callOff}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={shell.working[kind]} {...(total === 0 ? {} : { value: done, max: total })} />
    </div>
  );
}
