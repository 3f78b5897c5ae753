import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { sayProblem } from "../../text/problem-words";
import type { Words } from "../../text/words";
import type { OpeningState, Refusal } from "./use-workbook";

const useStyles = makeStyles({
  text: { whiteSpace: "normal", paddingBlock: "6px" },
  opening: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", rowGap: "4px", padding: "8px 12px", backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  progress: { flexGrow: 1, flexBasis: "160px", minWidth: 0, display: "flex", flexDirection: "column", rowGap: "4px", overflowWrap: "anywhere" },
});

/** Why a file was not opened: in the sentence that the command line has for it, too. */
export function refusalText(refusal: Refusal, words: Words): string {
  if (refusal.kind === "problem") return sayProblem(words.problems, refusal.problem);
  return refusal.kind === "gave-up" ? words.pane.browser.gaveUp(refusal.file) : words.pane.browser.oneFile;
}

export interface MessageProps {
  readonly intent: "error" | "success" | "warning";
  readonly text: string;
  readonly words: Words;
  readonly onClose: () => void;
}

/** One sentence on what was done or could not be. */
export function Message({ intent, text, words, onClose }: MessageProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role={intent === "error" ? "alert" : "status"}>
      <MessageBar intent={intent}>
        <MessageBarBody className={styles.text}>{text}</MessageBarBody>
        <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={words.pane.browser.close} onClick={onClose} />} />
      </MessageBar>
    </div>
  );
}

export interface OpeningBarProps {
  readonly opening: OpeningState;
  readonly words: Words;
  readonly onCancel: () => void;
}

/** How far a file has been read, and the way out. */
export function OpeningBar({ opening: { file, step, done, total }, words, onCancel }: OpeningBarProps): React.JSX.Element {
  const styles = useStyles();
  const text = words.pane.browser;
  const what = step === "reading" ? text.reading(file) : text.checking(file);
  return (
    <div className={styles.opening}>
      <div className={styles.progress}>
        <Text size={200} role="status">{what}</Text>
        <ProgressBar aria-label={what} {...(step === "reading" && total > 0 ? { value: done, max: total } : {})} />
      </div>
      <Button size="small" onClick={onCancel}>{text.cancel}</Button>
    </div>
  );
}
