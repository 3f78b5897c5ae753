import { Button, makeStyles } from "@fluentui/react-components";
import { settingsPlace } from "../../app/session/creating";
import type { Review } from "../../app/session/review";
import { loadWords } from "../../text/load-words";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { AskFirst } from "../shared/ask-first";
import { Hint, Section } from "./section";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
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
      <AskFirst button={settings.createSheet} heading={settings.createQuestion} accept={settings.createSheet} cancel={settings.cancel} onAccept={() => void session.createSettings(() => loadWords(review.loaded.tableLanguage))}>
        {settings.createWarning}
      </AskFirst>
    </Section>
  );
}
