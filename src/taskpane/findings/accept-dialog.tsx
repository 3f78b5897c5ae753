import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/checks/finding";
import { nameOfCheck } from "../../text/say-finding";
import { isAcceptedEverywhere, toAccept } from "../logic/findings/acceptance";
import { usePane } from "../pane-context";
import { PaneDialog } from "../shared/pane-dialog";
import { useClosing } from "../shared/use-closing";
import { useFindingsModel } from "./findings-model";

const useStyles = makeStyles({
  what: { margin: "0 0 8px", overflowWrap: "anywhere" },
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Asks why findings are right as they are, and accepts them with that reason. */
export function AcceptDialog({ findings, onClose }: { readonly findings: readonly [Finding, ...Finding[]]; readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { open, close } = useClosing(onClose);
  const { session, words } = usePane();
  const { say, messageOf } = useFindingsModel();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const text = words.pane.findings.acceptDialog;
  const [first] = findings;
  const missing = reason.trim() === "";
  return (
    <PaneDialog
      open={open}
      heading={text.heading(findings.length)}
      actions={
        <>
          <Button type="submit" appearance="primary">
            {text.accept}
          </Button>
          <Button onClick={onClose}>{words.pane.findings.preview.cancel}</Button>
        </>
      }
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (missing) return;
        close();
        void session.accept(toAccept(findings), reason.trim());
      }}
    >
      <p className={styles.what}>{findings.length === 1 ? messageOf(first) : nameOfCheck(words, first.check)}</p>
      {isAcceptedEverywhere(first) ? <p className={styles.note}>{text.everywhere(say.quote(first.value ?? ""))}</p> : null}
      <Field label={text.reason} hint={text.hint} required {...(asked && missing ? { validationState: "error", validationMessage: text.missing } : {})}>
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
    </PaneDialog>
  );
}
