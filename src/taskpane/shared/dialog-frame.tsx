import { DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 16px)", maxWidth: "480px", padding: "16px" },
  wrapping: { flexWrap: "wrap" },
});

export interface DialogFrameProps {
  readonly heading: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly contentClass?: string | undefined;
  /** The buttons are answers to a question: each as wide as the dialog where they do not fit beside each other. */
  readonly isQuestion?: boolean;
  /** It is a form, which Enter sends. */
  readonly onSubmit?: (() => void) | undefined;
}

/** What is in sight of a dialog over the pane, nearly as wide as the pane. */
export function DialogFrame({ heading, children, actions, contentClass, isQuestion = false, onSubmit }: DialogFrameProps): React.JSX.Element {
  const styles = useStyles();
  const body = (
    <DialogBody>
      <DialogTitle>{heading}</DialogTitle>
      <DialogContent {...(contentClass === undefined ? {} : { className: contentClass })}>{children}</DialogContent>
      <DialogActions {...(isQuestion ? { className: styles.wrapping, fluid: true } : {})}>{actions}</DialogActions>
    </DialogBody>
  );
  return (
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
  );
}
