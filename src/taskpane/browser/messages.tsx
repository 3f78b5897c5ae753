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

export interface BusyBarProps {
  readonly what: string;
  readonly words: Words;
  readonly onCancel: () => void;
  /** Undefined: nobody knows how long it takes. */
  readonly progress?: { readonly done: number; readonly total: number } | undefined;
}

/** What is under way, how far it is, and the way out. */
export function BusyBar({ what, words, onCancel, progress }: BusyBarProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.opening}>
      <div className={styles.progress}>
        <Text size={200} role="status">{what}</Text>
        <ProgressBar aria-label={what} {...(progress === undefined ? {} : { value: progress.done, max: progress.total })} />
      </div>
      <Button size="small" onClick={onCancel}>{words.pane.browser.cancel}</Button>
    </div>
  );
}

export interface OpeningBarProps extends Pick<BusyBarProps, "words" | "onCancel"> {
  readonly opening: OpeningState;
}

/** How far a file has been read, and the way out. */
export function OpeningBar({ opening: { file, step, done, total }, words, onCancel }: OpeningBarProps): React.JSX.Element {
  const text = words.pane.browser;
  const isReading = step === "reading";
  return <BusyBar what={isReading ? text.reading(file) : text.checking(file)} words={words} onCancel={onCancel} progress={isReading && total > 0 ? { done, total } : undefined} />;
}
