import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { PaneDialog } from "../shared/pane-dialog";

const useStyles = makeStyles({
  note: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  text: {
    width: "100%",
    boxSizing: "border-box",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
  },
});

interface MessageDialogProps {
  readonly owner: string;
  readonly message: string;
  /** The host did not let us copy it: a person has to. */
  readonly byHand: boolean;
  readonly onClose: () => void;
}

/** The message as text, selected, to be read or copied by hand. */
export function MessageDialog({ owner, message, byHand, onClose }: MessageDialogProps): React.JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = words.pane.overdue;
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <PaneDialog
      open
      heading={text.messageHeading(owner)}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {text.close}
        </Button>
      }
      onClose={onClose}
    >
      {byHand ? <p className={styles.note}>{text.copyByHand}</p> : null}
      <textarea ref={area} className={styles.text} rows={12} readOnly value={message} aria-label={text.messageHeading(owner)} />
    </PaneDialog>
  );
}
