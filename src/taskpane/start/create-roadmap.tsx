import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGES } from "../../core/programme/language";
import { generic } from "../../core/programme/generic";
import { PROGRAMMES, findProgramme } from "../../core/programme/registry";
import { loadWords } from "../../text/load-words";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { AskFirst } from "../shared/ask-first";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  intro: { margin: "0 0 4px" },
  // As wide as the dialog, however long the names of programmes are.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
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
    <AskFirst button={start.create} heading={start.createHeading} contentClass={styles.fields} accept={start.createNow} cancel={start.cancel} onAccept={() => void session.createRoadmap(programme, () => loadWords(language))}>
      <p className={styles.intro}>{start.createIntro}</p>
      <Field className={styles.field} label={start.programme}>
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
      <Field className={styles.field} label={start.language}>
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
    </AskFirst>
  );
}
