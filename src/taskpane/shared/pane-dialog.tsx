import { Dialog } from "@fluentui/react-components";
import type { DialogFrameProps } from "./dialog-frame";
import { DialogFrame } from "./dialog-frame";

interface PaneDialogProps extends Omit<DialogFrameProps, "isQuestion"> {
  readonly open: boolean;
  /** Somebody leaves it without doing anything. */
  readonly onClose: () => void;
}

/** A dialog over the pane that is there as long as its owner says so. */
export function PaneDialog({ open, onClose, ...frame }: PaneDialogProps): React.JSX.Element {
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogFrame {...frame} />
    </Dialog>
  );
}
