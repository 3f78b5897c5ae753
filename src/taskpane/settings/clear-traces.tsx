import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { Hint, Section } from "./section";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
  actions: { flexWrap: "wrap" },
});

/** Takes everything of the add-in out of the workbook, after asking. */
export function ClearTraces(): React.JSX.Element {
  const { session } = usePane();
  const { pane: { settings } } = useAllWords();
  const styles = useStyles();
  return (
    <Section heading={settings.traces}>
      <Hint>{settings.tracesHint}</Hint>
      <Dialog modalType="alert">
        <DialogTrigger disableButtonEnhancement>
          <Button className={styles.button}>{settings.clearTraces}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{settings.clearQuestion}</DialogTitle>
            <DialogContent>{settings.clearWarning}</DialogContent>
            <DialogActions className={styles.actions} fluid>
              <DialogTrigger disableButtonEnhancement>
                <Button>{settings.cancel}</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => void session.removeTraces()}>
                  {settings.clearTraces}
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Section>
  );
}
