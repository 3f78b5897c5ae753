import { Button, Dialog, DialogTrigger, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DialogFrame } from "./dialog-frame";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
});

interface AskFirstProps {
  /** What the button says that asks. */
  readonly button: string;
  readonly heading: string;
  readonly children: ReactNode;
  readonly contentClass?: string;
  /** What the answers say: do it, or do nothing. */
  readonly accept: string;
  readonly cancel: string;
  /** What is done cannot be undone: a click beside the question does not close it. */
  readonly isGrave?: boolean;
  readonly onAccept: () => void;
}

/** A button that does something only after a question. */
export function AskFirst({ button, heading, children, contentClass, accept, cancel, isGrave = false, onAccept }: AskFirstProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Dialog modalType={isGrave ? "alert" : "modal"}>
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button}>{button}</Button>
      </DialogTrigger>
      <DialogFrame
        heading={heading}
        contentClass={contentClass}
        isQuestion
        actions={
          <>
            <DialogTrigger disableButtonEnhancement>
              <Button>{cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onAccept}>
                {accept}
              </Button>
            </DialogTrigger>
          </>
        }
      >
        {children}
      </DialogFrame>
    </Dialog>
  );
}
