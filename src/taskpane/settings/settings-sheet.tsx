import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import { settingsPlace } from "../../app/session/creating";
import type { Review } from "../../app/session/review";
import { loadWords } from "../../text/load-words";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { Hint, Section } from "./section";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
  actions: { flexWrap: "wrap" },
});

/** The settings that stand on a sheet: the way there, or a sheet with those that hold now, after asking. */
export function SettingsSheet({ review }: { readonly review: Review }): React.JSX.Element {
  const { session } = usePane();
  const { pane: { settings } } = useAllWords();
  const styles = useStyles();
  if (settingsPlace(review.sheets) !== undefined) {
    return (
      <Section heading={settings.sheet}>
        <Hint>{settings.sheetHint}</Hint>
        <Button className={styles.button} onClick={() => void session.openSettings()}>
          {settings.openSheet}
        </Button>
      </Section>
    );
  }
  if (!session.capabilities().addsSheets) return <></>;
  return (
    <Section heading={settings.sheet}>
      <Hint>{settings.noSheetHint}</Hint>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button className={styles.button}>{settings.createSheet}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{settings.createQuestion}</DialogTitle>
            <DialogContent>{settings.createWarning}</DialogContent>
            <DialogActions className={styles.actions} fluid>
              <DialogTrigger disableButtonEnhancement>
                <Button>{settings.cancel}</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => void session.createSettings(() => loadWords(review.loaded.tableLanguage))}>
                  {settings.createSheet}
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Section>
  );
}
