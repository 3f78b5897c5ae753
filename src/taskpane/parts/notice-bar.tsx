import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notice } from "../../app/session/session-state";
import { noticeText } from "../logic/shell/notice-text";
import { sayInPane } from "../logic/shell/say-in-pane";
import { usePane, useSession } from "../pane-context";
import { useEscape } from "./use-escape";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", gap: "4px" },
  text: { whiteSpace: "normal", paddingBlock: "6px" },
});

function intentOf({ kind }: Notice): "error" | "success" | "info" {
  if (kind === "problem") return "error";
  return kind === "stopped" || kind === "nothing-selected" ? "info" : "success";
}

function NoticeActions({ notice }: { readonly notice: Notice }): React.JSX.Element | null {
  const { session, words: { pane: { shell } } } = usePane();
  const { undo, ledger } = useSession();
  if (notice.kind === "fixed" && undo.length > 0) return <Button size="small" onClick={() => void session.undo()}>{shell.undo}</Button>;
  if (notice.kind === "ledger" && ledger.undo !== null) return <Button size="small" onClick={() => void session.ledger.undo()}>{shell.undo}</Button>;
  if (notice.kind !== "written" || notice.first === null) return null;
  const { first } = notice;
  return <Button size="small" onClick={() => void session.open(first)}>{shell.open}</Button>;
}

/** What was done last, with the way back; and why the table could not be read anew, while the old reading still stands. */
export function NoticeBar(): React.JSX.Element | null {
  const { session, words } = usePane();
  const { review, problem, notice } = useSession();
  const styles = useStyles();
  const { shell } = words.pane;
  const close = (): void => {
    session.dismiss();
  };
  useEscape(notice !== null, close);
  if (notice === null && (review === null || problem === null)) return null;
  return (
    <div className={styles.notices} role="region" aria-label={shell.notices}>
      {review !== null && problem !== null ? (
        <MessageBar intent="error">
          <MessageBarBody className={styles.text}>{sayInPane(words, problem)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.refresh()}>{shell.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {notice === null ? null : (
        <MessageBar intent={intentOf(notice)}>
          <MessageBarBody className={styles.text}>{noticeText(notice, words)}</MessageBarBody>
          <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={shell.close} onClick={close} />}>
            <NoticeActions notice={notice} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
