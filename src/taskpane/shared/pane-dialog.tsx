import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 16px)", maxWidth: "480px", padding: "16px" },
});

interface PaneDialogProps {
  readonly open: boolean;
  readonly heading: string;
  readonly children: ReactNode;
  /** Its buttons: first what it is there for, then the way out. */
  readonly actions: ReactNode;
  readonly contentClass?: string;
  /** Somebody leaves it without doing anything. */
  readonly onClose: () => void;
  /** It is a form, which Enter sends. */
  readonly onSubmit?: () => void;
}

/** A dialog over the pane, nearly as wide as the pane. */
export function PaneDialog({ open, heading, children, actions, contentClass, onClose, onSubmit }: PaneDialogProps): React.JSX.Element {
  const styles = useStyles();
  const body = (
    <DialogBody>
      <DialogTitle>{heading}</DialogTitle>
      <DialogContent {...(contentClass === undefined ? {} : { className: contentClass })}>{children}</DialogContent>
      <DialogActions>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        {onSubmit === undefined ? (
          body
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit();
            }}
          >
            {body}
          </form>
        )}
      </DialogSurface>
    </Dialog>
  );
}
