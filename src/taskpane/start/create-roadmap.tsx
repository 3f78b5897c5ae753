import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Field, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGES } from "../../core/programme/language";
import { generic } from "../../core/programme/generic";
import { PROGRAMMES, findProgramme } from "../../core/programme/registry";
import { loadWords } from "../../text/load-words";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 16px)", maxWidth: "420px", padding: "16px" },
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  intro: { margin: "0 0 4px" },
  actions: { flexWrap: "wrap" },
});

/** A button that asks for programme and language, and adds a new roadmap to the workbook. */
export function CreateRoadmap(): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const { start } = words.pane;
  const [programme, setProgramme] = useState(generic);
  const [language, setLanguage] = useState(words.language);
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button>{start.create}</Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{start.createHeading}</DialogTitle>
          <DialogContent className={styles.fields}>
            <p className={styles.intro}>{start.createIntro}</p>
            <Field label={start.programme}>
              <Select
                value={programme.id}
                onChange={(_, { value }) => {
                  setProgramme(findProgramme(value) ?? generic);
                }}
              >
                {PROGRAMMES.map(({ id, names }) => (
                  <option key={id} value={id}>
                    {names[words.language]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={start.language}>
              <Select
                value={language}
                onChange={(_, { value }) => {
                  setLanguage(LANGUAGES.find((each) => each === value) ?? language);
                }}
              >
                {LANGUAGES.map((each) => (
                  <option key={each} value={each}>
                    {words.settings.languages[each]}
                  </option>
                ))}
              </Select>
            </Field>
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{start.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void session.createRoadmap(programme, () => loadWords(language))}>
                {start.createNow}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
